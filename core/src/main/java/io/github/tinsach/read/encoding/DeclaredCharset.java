// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The encoding that a page declares of itself: {@code charset=} in a meta element, {@code encoding=} in an XML declaration. */
final class DeclaredCharset {
    /** Browsers look at the first 1024 bytes; pages in the wild often put scripts before. */
    private static final int SAMPLE = 8 * 1024;

    private DeclaredCharset() {}

    static @Nullable String of(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int meta = start.indexOf("<meta");
        if (start.startsWith("<?xml")) {
            String name = value(start, "encoding", 0);
            if (name != null) {
                return name;
            }
        }
        while (meta >= 0) {
            int end = start.indexOf('>', meta);
            String name = value(end < 0 ? start : start.substring(0, end), "charset", meta);
            if (name != null) {
                return name;
            }
            meta = start.indexOf("<meta", meta + 5);
        }
        return null;
    }

    private static @Nullable String value(String text, String field, int from) {
        int at = text.indexOf(field, from);
        if (at < 0) {
            return null;
        }
        at = skip(text, at + field.length(), " \t\r\n");
        if (at >= text.length() || text.charAt(at) != '=') {
            return null;
        }
        int start = skip(text, at + 1, " \t\r\n\"'");
        int end = start;
        while (end < text.length() && end < start + 40 && " \t\r\n\"';>/?".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end > start ? text.substring(start, end) : null;
    }

    private static int skip(String text, int from, String chars) {
        int at = from;
        while (at < text.length() && chars.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at;
    }
}
