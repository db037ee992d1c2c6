// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Attributes;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** One walk over a parsed page, without recursion: every node is entered and left once. */
final class PageWalk {
    private final List<OpenElement> open = new ArrayList<>();
    private final LineBuilder lines = new LineBuilder();
    private final MetadataReader metadata = new MetadataReader();
    private final SourceCursor source;
    private int depth;
    /** The row of a table that has begun and holds no table itself. */
    private @Nullable TableRows row;

    PageWalk(String html) {
        source = new SourceCursor(html);
    }

    Metadata metadata() {
        return metadata.metadata();
    }

    List<Line> lines() {
        return lines.lines();
    }

    /** Reads {@code document}; returns false, and stops, when it has too many lines. */
    boolean walk(Document document) {
        Node node = document;
        while (true) {
            enter(node);
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            if (lines.lines().size() > HtmlLimits.MOST_LINES) {
                return false;
            }
            leave(node);
            Node next = node.nextSibling();
            while (next == null) {
                node = node.parentNode();
                if (node == null) {
                    lines.endLine();
                    return true;
                }
                leave(node);
                next = node.nextSibling();
            }
            node = next;
        }
    }

    private void enter(Node node) {
        if (node instanceof Element element) {
            if (depth == open.size()) {
                open.add(new OpenElement(depth == 0 ? null : open.get(depth - 1)));
            }
            OpenElement here = open.get(depth++);
            here.open(element);
            readMetadata(element, here);
            if ((here.flags & Tags.IMAGE) != 0) {
                source.image();
            }
            if (!here.silent || (here.flags & Tags.PLAYER) != 0) {
                begin(element, here);
            }
        } else if (node instanceof TextNode textNode) {
            OpenElement in = open.get(depth - 1);
            String text = textNode.getWholeText();
            if (in.preformatted && text.indexOf('\n') >= 0) {
                preformatted(text, in);
            } else {
                text(text, in);
            }
        }
    }

    private void text(String text, OpenElement in) {
        if (SourceCursor.isBlank(text)) {
            lines.space();
            return;
        }
        source.text(text);
        if (!in.silent) {
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

    private void readMetadata(Element element, OpenElement here) {
        if ((here.flags & Tags.STATEMENT) != 0) {
            metadata.read(element, here);
        } else if ((here.flags & Tags.HEADING) != 0) {
            metadata.heading();
        }
        Attributes attributes = here.attributes;
        if (attributes != null) {
            if (attributes.hasKey("itemprop")) {
                metadata.property(element, here);
            } else if ((here.flags & Tags.LINK) != 0 && attributes.get("rel").contains("author")) {
                metadata.author(element);
            }
        }
    }

    private void begin(Element element, OpenElement here) {
        int flags = here.flags;
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
            if (here.link && !element.attr("alt").isEmpty()) {
                // a picture in a link begins a teaser; one in running text is a sign among the words
                lines.endLine();
            }
            lines.image(element.attr("alt"), here, source.start(), source.end(), true);
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

    private void leave(Node node) {
        if (node instanceof Element) {
            OpenElement here = open.get(--depth);
            if ((here.flags & Tags.BLOCK) != 0 && !here.silent) {
                lines.endLine();
            }
            if ((here.flags & Tags.QUOTE) != 0 && !here.silent) {
                lines.append("”", here, source.end(), source.end());
            }
            if ((here.flags & Tags.ROW) != 0 && row != null) {
                row.join(lines.lines());
                row = null;
            }
        }
    }
}
