// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a {@code style} attribute says that matters to a line.
 *
 * @param hidden whether nothing is shown
 * @param block whether it begins and ends a line, whatever the tag
 * @param bold whether text is bold; null where it does not say
 * @param italic whether text is italic; null where it does not say
 */
record InlineStyle(
        boolean hidden,
        boolean block,
        @Nullable Boolean bold,
        @Nullable Boolean italic) {
    private static final InlineStyle PLAIN = new InlineStyle(false, false, null, null);
    /** A longer attribute is a picture or an attack; the properties of interest stand at its start or not at all. */
    private static final int LONGEST = 2_000;

    private static final Set<String> BLOCKS = Set.of("block", "flex", "grid", "list-item", "table", "flow-root");

    static InlineStyle of(String style) {
        String lower = (style.length() > LONGEST ? style.substring(0, LONGEST) : style).toLowerCase(Locale.ROOT);
        boolean hidden = false;
        boolean block = false;
        Boolean bold = null;
        Boolean italic = null;
        for (int start = 0; start < lower.length(); ) {
            int end = lower.indexOf(';', start);
            end = end < 0 ? lower.length() : end;
            int colon = lower.indexOf(':', start);
            if (colon > start && colon < end) {
                String value = lower.substring(colon + 1, end).strip();
                switch (lower.substring(start, colon).strip()) {
                    case "display" -> {
                        hidden = value.startsWith("none");
                        block = BLOCKS.contains(value);
                    }
                    case "visibility" -> hidden |= value.startsWith("hidden");
                    case "font-weight" -> bold = isBold(value);
                    case "font-style" -> italic = value.startsWith("italic") || value.startsWith("oblique");
                    default -> {}
                }
            }
            start = end + 1;
        }
        return !hidden && !block && bold == null && italic == null
                ? PLAIN
                : new InlineStyle(hidden, block, bold, italic);
    }

    private static boolean isBold(String value) {
        return value.startsWith("bold") || value.length() >= 3 && value.charAt(0) >= '6' && value.charAt(0) <= '9';
    }
}
