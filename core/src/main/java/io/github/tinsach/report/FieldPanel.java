// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.report;

import io.github.tinsach.model.AgencyMention;
import io.github.tinsach.model.Evidence;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.RelatedStory;
import io.github.tinsach.model.SummarySentence;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was found on a page, each with a link to where it stands. */
final class FieldPanel {
    private final Html out;
    private final Extraction page;
    private final Marks marks;
    private final String prefix;

    private FieldPanel(Html out, Extraction page, Marks marks, String prefix) {
        this.out = out;
        this.page = page;
        this.marks = marks;
        this.prefix = prefix;
    }

    /** Adds the fields, the summary, the quotes and the other stories of {@code page}. */
    static void write(Html out, Extraction page, Marks marks, String prefix) {
        FieldPanel panel = new FieldPanel(out, page, marks, prefix);
        panel.fields();
        panel.summary();
        panel.quotes();
        panel.related();
    }

    private void fields() {
        out.raw("<section class=\"card\"><h3>Fields</h3><dl class=\"fields\">\n");
        field("Headline", "headline", page.headline(), true);
        field("Date", "date", page.date(), true);
        field("Source agency", "sourceAgency", page.sourceAgency(), true);
        field("Author", "author", page.author(), false);
        field("Section", "section", page.section(), false);
        field("Publisher", "publisher", page.publisher(), false);
        field("Source address", "sourceUrl", page.sourceUrl(), false);
        field("Address", "url", page.url(), false);
        field("Language", "language", page.language(), false);
        field("Tags", "tags", page.tags().isEmpty() ? null : String.join(" · ", page.tags()), false);
        mentions("Cites", page.citedAgencies());
        mentions("Photos by", page.photoAgencies());
        out.raw("</dl></section>\n");
    }

    private void field(String name, String key, @Nullable String value, boolean always) {
        Evidence evidence = page.evidence().get(key);
        if (value == null && !always) {
            return;
        }
        out.raw("<div><dt>").raw(name).raw("</dt><dd>");
        if (value == null) {
            out.raw("<span class=\"none-found\">none can be told</span>");
        } else if (isAddress(value)) {
            out.raw("<a rel=\"noopener noreferrer nofollow\" href=\"")
                    .text(value)
                    .raw("\">")
                    .text(value)
                    .raw("</a>");
        } else {
            out.raw("<span lang=\"vi\">").text(value).raw("</span>");
        }
        if (evidence != null) {
            out.raw("<span class=\"how\">").text(evidence.how()).raw(" ");
            link(prefix + "f-" + key, evidence.line());
            out.raw("</span>");
        }
        out.raw("</dd></div>\n");
    }

    private static boolean isAddress(String value) {
        String start = value.substring(0, Math.min(8, value.length())).toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    private void mentions(String name, List<AgencyMention> mentions) {
        if (mentions.isEmpty()) {
            return;
        }
        out.raw("<div><dt>").raw(name).raw("</dt>");
        for (AgencyMention mention : mentions) {
            out.raw("<dd><span lang=\"vi\">").text(mention.name()).raw("</span> ");
            link("", mention.line());
            out.raw("</dd>");
        }
        out.raw("</div>\n");
    }

    private void summary() {
        if (page.summary().isEmpty()) {
            return;
        }
        out.raw("<section class=\"card\"><h3>Summary</h3><ol class=\"list\">\n");
        int n = 0;
        for (SummarySentence sentence : page.summary()) {
            n++;
            out.raw("<li><span lang=\"vi\">").text(sentence.text()).raw("</span> ");
            link(prefix + "s" + n, sentence.line());
            out.raw("</li>\n");
        }
        out.raw("</ol></section>\n");
    }

    private void quotes() {
        if (page.keyQuotes().isEmpty()) {
            return;
        }
        out.raw("<section class=\"card\"><h3>Who said what</h3><ul class=\"list\">\n");
        int n = 0;
        for (Quote quote : page.keyQuotes()) {
            n++;
            out.raw("<li><q lang=\"vi\">“").text(quote.text()).raw("”</q><cite>");
            out.raw("<span lang=\"vi\">");
            out.text(quote.speaker() == null ? "speaker not told" : quote.speaker());
            out.text(quote.role() == null ? "" : ", " + quote.role());
            out.text(quote.verb() == null ? "" : " (" + quote.verb() + ")").raw("</span> ");
            link(prefix + "q" + n, quote.line());
            out.raw("</cite></li>\n");
        }
        out.raw("</ul></section>\n");
    }

    private void related() {
        if (page.relatedStories().isEmpty()) {
            return;
        }
        out.raw("<section class=\"card\"><h3>Other stories on the page</h3><ul class=\"list\">\n");
        for (RelatedStory story : page.relatedStories()) {
            out.raw("<li><span lang=\"vi\">").text(story.headline()).raw("</span> ");
            link("", story.firstLine());
            out.raw("</li>\n");
        }
        out.raw("</ul></section>\n");
    }

    /** A link to the mark of that id, to the line where there is no such mark, or nothing for what stands on no line. */
    private void link(String id, int line) {
        if (line < 1 || line > page.lines().size()) {
            return;
        }
        out.raw("<a class=\"to\" href=\"#");
        if (marks.has(id)) {
            out.text(id);
        } else {
            out.raw(prefix).raw("l").raw(line);
        }
        out.raw("\">line ").raw(line).raw("</a>");
    }
}
