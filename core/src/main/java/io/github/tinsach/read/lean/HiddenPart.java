// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.lean;

import io.github.tinsach.read.source.SourceTagKinds;
import io.github.tinsach.read.source.SourceTags;
import io.github.tinsach.read.source.TagAttributes;

/** Whether the scan of a source may be inside of an element that shows nothing. In doubt it is. */
final class HiddenPart {
    private final String html;
    /** The number of the outermost one's name, and how many of that name are open. */
    private long key;

    private int open;

    HiddenPart(String html) {
        this.html = html;
    }

    void begin(SourceTags tag, boolean hides) {
        if (open > 0) {
            open += tag.key() == key ? 1 : 0;
        } else if (hides && (tag.kind() & (SourceTagKinds.VOID | SourceTagKinds.ROOT)) == 0) {
            key = tag.key();
            open = 1;
        }
    }

    void end(SourceTags tag) {
        if (open > 0 && tag.key() == key) {
            open--;
        }
    }

    boolean inside() {
        return open > 0;
    }

    /** Returns whether {@code tag} may begin an element that shows nothing. */
    boolean hides(SourceTags tag) {
        if ((tag.kind() & SourceTagKinds.SILENT) != 0 || !tag.attributes().complete()) {
            return true;
        }
        TagAttributes attributes = tag.attributes();
        for (int i = 0; i < attributes.count(); i++) {
            boolean may = switch (html.charAt(attributes.nameStart(i)) | 0x20) {
                case 'h' -> attributes.isNamed(i, "hidden");
                case 'a' -> attributes.isNamed(i, "aria-hidden");
                case 's' -> attributes.isNamed(i, "style") && maySayNone(attributes, i);
                default -> false;
            };
            if (may) {
                return true;
            }
        }
        return false;
    }

    private boolean maySayNone(TagAttributes attributes, int style) {
        int end = attributes.valueEnd(style);
        for (int i = attributes.valueStart(style); i < end; i++) {
            char c = html.charAt(i);
            if (c == '&'
                    || (c | 0x20) == 'n' && html.regionMatches(true, i, "none", 0, 4)
                    || (c | 0x20) == 'h' && html.regionMatches(true, i, "hidden", 0, 6)) {
                return true;
            }
        }
        return false;
    }
}
