// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Metadata;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;

/** One walk over a parsed page, without recursion: every node is entered and left once. */
final class PageWalk {
    private final List<OpenElement> open = new ArrayList<>();
    private final LineBuilder lines = new LineBuilder();
    private final MetadataReader metadata = new MetadataReader();
    private int depth;

    Metadata metadata() {
        return metadata.metadata();
    }

    List<Line> lines() {
        return lines.lines();
    }

    void walk(Document document) {
        Node node = document;
        while (true) {
            enter(node);
            if (node.childNodeSize() > 0) {
                node = node.childNode(0);
                continue;
            }
            leave(node);
            Node next = node.nextSibling();
            while (next == null) {
                node = node.parentNode();
                if (node == null) {
                    lines.endLine();
                    return;
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
            if (!here.silent || (here.flags & Tags.PLAYER) != 0) {
                begin(element, here);
            }
        } else if (node instanceof TextNode textNode) {
            OpenElement in = open.get(depth - 1);
            if (!in.silent) {
                Range range = textNode.sourceRange();
                lines.append(textNode.getWholeText(), in, range.startPos(), range.endPos());
            }
        }
    }

    private void readMetadata(Element element, OpenElement here) {
        if ((here.flags & Tags.STATEMENT) != 0) {
            metadata.read(element, here);
        } else if ((here.flags & Tags.HEADING) != 0) {
            metadata.heading();
        }
        if (element.attributesSize() > 0) {
            if (element.hasAttr("itemprop")) {
                metadata.property(element, here);
            } else if ((here.flags & Tags.LINK) != 0 && element.attr("rel").contains("author")) {
                metadata.author(element);
            }
        }
    }

    private void begin(Element element, OpenElement here) {
        int flags = here.flags;
        if ((flags & (Tags.BLOCK | Tags.BREAK)) != 0) {
            lines.endLine();
        }
        if ((flags & Tags.IMAGE) != 0) {
            if (here.link && !element.attr("alt").isEmpty()) {
                // a picture in a link begins a teaser; one in running text is a sign among the words
                lines.endLine();
            }
            Range range = element.sourceRange();
            lines.image(element.attr("alt"), here, range.startPos(), range.endPos(), true);
        } else if ((flags & Tags.PLAYER) != 0) {
            lines.player();
        }
    }

    private void leave(Node node) {
        if (node instanceof Element) {
            OpenElement here = open.get(--depth);
            if ((here.flags & Tags.BLOCK) != 0 && !here.silent) {
                lines.endLine();
            }
        }
    }
}
