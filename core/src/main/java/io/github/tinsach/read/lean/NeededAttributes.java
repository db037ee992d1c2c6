// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.lean;

import io.github.tinsach.read.source.SourceTagKinds;
import io.github.tinsach.read.source.SourceTags;
import io.github.tinsach.read.source.TagAttributes;

/** Which attributes the parser needs, or the walk over what it makes; most that are written are for scripts. */
final class NeededAttributes {
    private static final int ALL = SourceTagKinds.FORMATTING | SourceTagKinds.META | SourceTagKinds.SCRIPT_OR_STYLE;

    private final String html;

    NeededAttributes(String html) {
        this.html = html;
    }

    /** Cuts from {@code pieces} the attributes of {@code tag} that nobody needs. */
    void keep(SourceTags tag, LeanPieces pieces) {
        // of formatting elements that are open, a parser counts those of equal attributes
        if ((tag.kind() & ALL) != 0 && (tag.kind() & SourceTagKinds.ANCHOR) == 0) {
            return;
        }
        TagAttributes attributes = tag.attributes();
        int before = tag.nameEnd();
        for (int i = 0; i < attributes.count(); i++) {
            int end = attributes.end(i);
            if (!isNeeded(attributes, i)) {
                pieces.cut(before, end);
            }
            before = end;
        }
    }

    private boolean isNeeded(TagAttributes attributes, int i) {
        return switch (html.charAt(attributes.nameStart(i)) | 0x20) {
            case 'a' -> attributes.isNamed(i, "alt") || attributes.isNamed(i, "aria-hidden");
            case 'c' -> attributes.isNamed(i, "class") || attributes.isNamed(i, "content");
            case 'd' -> attributes.isNamed(i, "datetime");
            case 'h' -> attributes.isNamed(i, "href") || attributes.isNamed(i, "hidden");
            case 'i' -> attributes.isNamed(i, "id") || isItems(attributes, i);
            case 'l' -> attributes.isNamed(i, "lang");
            case 'p' -> attributes.isNamed(i, "pubdate");
            case 'r' -> attributes.isNamed(i, "rel") || attributes.isNamed(i, "role");
            case 's' -> attributes.isNamed(i, "style");
            case 't' -> attributes.isNamed(i, "type");
            default -> false;
        };
    }

    private static boolean isItems(TagAttributes attributes, int i) {
        return attributes.isNamed(i, "itemprop")
                || attributes.isNamed(i, "itemscope")
                || attributes.isNamed(i, "itemtype");
    }
}
