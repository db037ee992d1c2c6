// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.page.SourcePage;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/** HTML to lines and metadata. */
public final class HtmlReader {
    private HtmlReader() {}

    /** Returns whether {@code content} is HTML rather than text that mentions a tag. */
    public static boolean isHtml(String content) {
        return HtmlSniffer.isHtml(content);
    }

    /** Returns the page of {@code html}. */
    public static SourcePage read(String html, @Nullable String url) {
        Parser parser = Parser.htmlParser();
        parser.setTrackPosition(true);
        Document document = parser.parseInput(html, "");
        PageWalk walk = new PageWalk();
        walk.walk(document);
        return new SourcePage(html, walk.lines(), true, url, walk.metadata());
    }
}
