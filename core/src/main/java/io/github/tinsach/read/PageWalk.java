// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.read.line.LineBuilder;
import io.github.tinsach.read.line.OpenElement;
import io.github.tinsach.read.line.TableRows;
import io.github.tinsach.read.line.Tags;
import io.github.tinsach.read.metadata.MetadataReader;
import io.github.tinsach.read.metadata.Statements;
import io.github.tinsach.read.source.HtmlLimits;
import io.github.tinsach.read.source.SourceCursor;
import io.github.tinsach.read.source.SourceTexts;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One walk over a parsed page, without recursion: every node is entered and left once. */
public final class PageWalk {
    private final LineBuilder lines = new LineBuilder();
    private final MetadataReader metadata = new MetadataReader();
    private final SourceCursor source;
    /** The row of a table that has begun and holds no table itself. */
    private @Nullable TableRows row;

    /** A walk over the tree of {@code html}, whose source holds {@code texts}. */
    public PageWalk(String html, SourceTexts texts) {
        source = new SourceCursor(html, texts);
    }

    /** Returns what the page states of its article. */
    public Metadata metadata() {
        return metadata.metadata();
    }

    Statements statements() {
        return metadata.statements();
    }

    /** Returns the lines of the page. */
    public List<Line> lines() {
        return lines.lines();
    }

    /** Reads {@code document}; returns false, and stops, when it has too many lines. */
    public boolean walk(Document document) {
        OpenElement here = new OpenElement(document);
        while (true) {
            Node node = here.nextChild();
            if (node != null) {
                if (node instanceof Element child) {
                    here = here.child(child);
                    enter(here);
                } else if (node instanceof TextNode text) {
                    textNode(text.getWholeText(), here);
                }
                if (lines.lines().size() > HtmlLimits.MOST_LINES) {
                    return false;
                }
            } else {
                leave(here);
                OpenElement above = here.parent();
                if (above == null) {
                    lines.endLine();
                    return true;
                }
                here = above;
            }
        }
    }

    private void enter(OpenElement here) {
        readMetadata(here);
        if ((here.flags() & Tags.IMAGE) != 0) {
            source.image();
        }
        if (!here.silent() || (here.flags() & Tags.PLAYER) != 0) {
            begin(here);
        }
    }

    private void textNode(String text, OpenElement in) {
        if (in.preformatted() && text.indexOf('\n') >= 0) {
            preformatted(text, in);
        } else {
            text(text, in);
        }
    }

    private void text(String text, OpenElement in) {
        if (SourceCursor.isBlank(text)) {
            lines.space();
            return;
        }
        source.text(text);
        if (!in.silent()) {
            lines.append(text, in, source.start(), source.end());
        }
    }

    /** In {@code pre} a line end is a line end. */
    private void preformatted(String text, OpenElement in) {
        int start = 0;
        for (int end = text.indexOf('\n');
                end >= 0 && lines.lines().size() <= HtmlLimits.MOST_LINES;
                end = text.indexOf('\n', start)) {
            text(text.substring(start, end), in);
            lines.endLine();
            start = end + 1;
        }
        text(text.substring(start), in);
    }

    private void readMetadata(OpenElement here) {
        if ((here.flags() & Tags.STATEMENT) != 0) {
            metadata.read(here.element(), here);
        } else if ((here.flags() & Tags.HEADING) != 0) {
            metadata.heading();
        }
        if (here.isProperty()) {
            metadata.property(here.element(), here);
        } else if (here.isLinkTo("author")) {
            metadata.author(here.element());
        } else if (here.isLinkTo("tag") && !here.silent()) {
            metadata.tag(here.element());
        }
    }

    private void begin(OpenElement here) {
        int flags = here.flags();
        if ((flags & (Tags.BLOCK | Tags.BREAK)) != 0) {
            lines.endLine();
        }
        if ((flags & Tags.TABLE_PART) != 0) {
            table(flags);
        }
        if ((flags & Tags.QUOTE) != 0) {
            lines.append("“", here, source.end(), source.end());
        }
        if ((flags & Tags.IMAGE) != 0) {
            String alt = here.element().attr("alt");
            if (here.link() && !alt.isEmpty()) {
                // a picture in a link begins a teaser; one in running text is a sign among the words
                lines.endLine();
            }
            lines.image(alt, here, source.start(), source.end(), true);
        } else if ((flags & Tags.PLAYER) != 0) {
            lines.player();
        }
    }

    private void table(int flags) {
        if ((flags & Tags.ROW) != 0) {
            row = new TableRows(lines.lines().size());
        } else if ((flags & Tags.CELL) != 0) {
            if (row != null) {
                row.cell(lines.lines().size());
            }
        } else {
            // a table in a cell: the row around it lays out the page
            row = null;
        }
    }

    private void leave(OpenElement here) {
        if ((here.flags() & Tags.BLOCK) != 0 && !here.silent()) {
            lines.endLine();
        }
        if ((here.flags() & Tags.QUOTE) != 0 && !here.silent()) {
            lines.append("”", here, source.end(), source.end());
        }
        if ((here.flags() & Tags.ROW) != 0 && row != null) {
            row.join(lines.lines());
            row = null;
        }
    }
}
