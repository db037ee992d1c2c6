// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.read.lean.LeanPage;
import io.github.tinsach.read.source.HtmlLimits;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** HTML to lines and metadata. */
public final class HtmlReader {
    private HtmlReader() {}

    /** Returns whether {@code content} is HTML, a document or a fragment, rather than text that mentions a tag. */
    public static boolean isHtml(String content) {
        return HtmlSniffer.isHtml(content);
    }

    /**
     * Returns the page of {@code html}: its lines block by block as a reader sees them, and what it states of itself. Any
     * string gives a page; one over a limit has no lines and a warning that names the limit.
     */
    public static SourcePage read(String html, @Nullable String url) {
        String exceeded = HtmlLimits.exceededBy(html);
        if (exceeded == null) {
            LeanPage page = new LeanPage(html);
            Document document = Parser.htmlParser().parseInput(page.reader(), "");
            PageWalk walk = new PageWalk(html, page.texts());
            if (walk.walk(document)) {
                List<Line> hidden = HiddenArticle.read(html, walk.lines(), walk.metadata(), walk.statements());
                if (hidden != null) {
                    return new SourcePage(html, hidden, true, url, walk.metadata(), List.of(HiddenArticle.WARNING));
                }
                return new SourcePage(html, walk.lines(), true, url, walk.metadata());
            }
            exceeded = HtmlLimits.lines();
        }
        return new SourcePage(html, List.of(), true, url, Metadata.NONE, List.of(exceeded));
    }
}
