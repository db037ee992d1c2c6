// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.report;

import org.apache.commons.text.StringEscapeUtils;

/** An HTML page as it grows. Everything that comes from a page goes through {@link #text}. Not thread-safe. */
final class Html {
    /** U+2400 and its followers picture the control characters, which HTML may not hold. */
    private static final char PICTURES = '\u2400';

    private static final char DELETE_PICTURE = '\u2421';

    private final StringBuilder out = new StringBuilder(1 << 14);

    /** Adds markup that the report itself is made of. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    /** Adds a number. */
    Html raw(long number) {
        out.append(number);
        return this;
    }

    /** Adds text that may hold anything, safe between tags and in quoted attributes. */
    Html text(String text) {
        out.append(StringEscapeUtils.escapeXml10(visible(text)));
        return this;
    }

    /** Returns {@code text} with a picture for every control character but the tab. */
    private static String visible(String text) {
        StringBuilder pictured = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char shown = c < ' ' && c != '\t' ? (char) (PICTURES + c) : c == 0x7F ? DELETE_PICTURE : c;
            if (shown != c && pictured == null) {
                pictured = new StringBuilder(text);
            }
            if (pictured != null) {
                pictured.setCharAt(i, shown);
            }
        }
        return pictured == null ? text : pictured.toString();
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
