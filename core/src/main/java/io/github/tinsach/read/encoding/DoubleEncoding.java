// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/** Undoes UTF-8 that was read as windows-1252 and encoded again ({@code Viá»‡t}), line by line. */
final class DoubleEncoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final byte[] BYTES = new byte[0x10000];

    static {
        // bytes without a character in windows-1252 come through as control characters
        for (int i = 0; i < 0x100; i++) {
            BYTES[i] = (byte) i;
        }
        for (int i = 0x80; i < 0xA0; i++) {
            char c = new String(new byte[] {(byte) i}, WINDOWS_1252).charAt(0);
            if (c != 0xFFFD) {
                BYTES[c] = (byte) i;
            }
        }
    }

    private DoubleEncoding() {}

    /**
     * What came of an attempt.
     *
     * @param text the text with the lines undone
     * @param lines how many were
     */
    record Result(String text, int lines) {}

    static Result undo(String text) {
        StringBuilder undone = new StringBuilder(text.length());
        int lines = 0;
        int start = 0;
        while (start < text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end + 1;
            String line = text.substring(start, end);
            String better = undoLine(line);
            if (better != null) {
                lines++;
            }
            undone.append(better == null ? line : better);
            start = end;
        }
        return lines == 0 ? new Result(text, 0) : new Result(undone.toString(), lines);
    }

    private static @org.jspecify.annotations.Nullable String undoLine(String line) {
        byte[] bytes = new byte[line.length()];
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c != 0 && BYTES[c] == 0) {
                return null;
            }
            bytes[i] = BYTES[c];
        }
        Utf8Scan scan = Utf8Scan.of(bytes, 0);
        return scan.valid() && !scan.cutAtEnd() && scan.sequences() > 0
                ? new String(bytes, StandardCharsets.UTF_8)
                : null;
    }
}
