// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.report;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What the labels mean, how often each stands, and the switches that show and hide them. */
final class Legend {
    private static final Map<Label, String> MEANING = new EnumMap<>(Map.ofEntries(
            Map.entry(Label.HEADLINE, "the article’s headline"),
            Map.entry(Label.LEAD, "opening summary paragraph (sapo)"),
            Map.entry(Label.BODY, "paragraphs, list items, table rows"),
            Map.entry(Label.SUBHEAD, "headings inside the article"),
            Map.entry(Label.CAPTION, "captions and credits of its pictures"),
            Map.entry(Label.BYLINE, "author, place, time, section"),
            Map.entry(Label.CREDIT, "where the story comes from"),
            Map.entry(Label.NAVIGATION, "menus, breadcrumbs, login"),
            Map.entry(Label.REPEAT, "headline again, alt text, file names"),
            Map.entry(Label.HOT_VIDEO, "video banners, player buttons"),
            Map.entry(Label.SOCIAL, "share, like, save, listen"),
            Map.entry(Label.RELATED, "links to stories on the same subject"),
            Map.entry(Label.SECOND_STORY, "another story printed at length"),
            Map.entry(Label.LISTING, "latest, hot, most read"),
            Map.entry(Label.SIDEBAR, "recommendations on other subjects"),
            Map.entry(Label.FEEDBACK, "comments, polls, forms"),
            Map.entry(Label.AD, "advertising, offers"),
            Map.entry(Label.TAGS, "tags, keywords"),
            Map.entry(Label.FOOTER, "masthead, licence, contact"),
            Map.entry(Label.BLANK, "lines without a visible character")));

    private Legend() {}

    /** Adds the tool bar for {@code pages}. It works without a script: the style sheet looks at the boxes. */
    static void write(Html out, List<Extraction> pages) {
        Map<Label, Integer> counts = new EnumMap<>(Label.class);
        for (Extraction page : pages) {
            for (LabelledLine line : page.lines()) {
                counts.merge(line.label(), 1, Integer::sum);
            }
        }
        out.raw("<form class=\"tools\" autocomplete=\"off\"><div class=\"bar\">\n<fieldset class=\"views\">");
        out.raw("<legend class=\"unseen\">Lines to show</legend>");
        view(out, "all", "All", true);
        view(out, "kept", "Kept", false);
        view(out, "removed", "Removed", false);
        out.raw("</fieldset>\n<label><input type=\"checkbox\" id=\"reasons\"> Reasons</label>\n");
        out.raw("<details class=\"legend\"><summary>Labels</summary><ul>\n<li class=\"group\">Kept</li>\n");
        entries(out, counts, true);
        out.raw("<li class=\"group\">Removed</li>\n");
        entries(out, counts, false);
        out.raw(
                "<li class=\"group\"><button type=\"reset\">Show everything</button></li>\n</ul></details>\n</div></form>\n");
    }

    /** Returns the rules that make the boxes work, to be put into the style sheet. */
    static String rules() {
        StringBuilder rules = new StringBuilder();
        for (Label label : Label.values()) {
            String key = label.key();
            rules.append(".tools:has(#show-").append(key).append(":not(:checked)) ~ main .ln.k-");
            rules.append(key).append(" { display: none; }\n");
        }
        return rules.toString();
    }

    private static void view(Html out, String key, String name, boolean checked) {
        out.raw("<label><input type=\"radio\" name=\"view\" id=\"view-")
                .raw(key)
                .raw("\"");
        out.raw(checked ? " checked" : "").raw("><span>").raw(name).raw("</span></label>");
    }

    private static void entries(Html out, Map<Label, Integer> counts, boolean kept) {
        counts.forEach((label, count) -> {
            if (label.isKept() == kept) {
                String key = label.key();
                out.raw("<li class=\"k-")
                        .raw(key)
                        .raw("\"><label><input type=\"checkbox\" id=\"show-")
                        .raw(key);
                out.raw("\" checked><span class=\"chip\">")
                        .raw(key)
                        .raw("</span> <span class=\"count\">")
                        .raw(count);
                out.raw("</span> <small>").raw(MEANING.get(label)).raw("</small></label></li>\n");
            }
        });
    }
}
