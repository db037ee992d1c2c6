// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Tells content that is no text: by the marks that formats begin with, and by control bytes that no text has. */
final class BinaryContent {
    private static final int SAMPLE = 64 * 1024;
    /** NULs that crept into a page are a handful; compressed content has a control byte in nine. */
    private static final double MOST_CONTROLS = 0.03;

    private static final Map<String, String> MARKS = new LinkedHashMap<>();

    static {
        MARKS.put("%PDF-", "a PDF document");
        MARKS.put("\u0089PNG", "a PNG picture");
        MARKS.put("\u00FF\u00D8\u00FF", "a JPEG picture");
        MARKS.put("GIF8", "a GIF picture");
        MARKS.put("PK\u0003\u0004", "a ZIP archive or an office document");
        MARKS.put("\u001F\u008B", "gzip-compressed data");
        MARKS.put("\u00D0\u00CF\u0011\u00E0", "an office document");
        MARKS.put("\u0028\u00B5\u002F\u00FD", "zstd-compressed data");
        MARKS.put("BZh", "bzip2-compressed data");
        MARKS.put("\u00FD7zXZ", "xz-compressed data");
        MARKS.put("7z\u00BC\u00AF", "a 7z archive");
        MARKS.put("Rar!", "a RAR archive");
        MARKS.put("\u007FELF", "a program");
    }

    private BinaryContent() {}

    /** Returns what the bytes are, in words, or null for text. */
    static @Nullable String kind(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 16), StandardCharsets.ISO_8859_1);
        int controls = controls(bytes);
        for (Map.Entry<String, String> mark : MARKS.entrySet()) {
            // a text may begin with the letters of a mark; it has no control bytes, which the formats soon have
            if (start.startsWith(mark.getKey()) && (controls > 0 || hasOddBytes(mark.getKey()))) {
                return mark.getValue();
            }
        }
        if (start.startsWith("RIFF") && start.startsWith("WEBP", 8)) {
            return "a WebP picture";
        }
        return controls > MOST_CONTROLS * Math.min(bytes.length, SAMPLE) ? "binary data" : null;
    }

    private static boolean hasOddBytes(String mark) {
        return mark.chars().anyMatch(c -> c < ' ' || c > '~');
    }

    private static int controls(byte[] bytes) {
        int controls = 0;
        int length = Math.min(bytes.length, SAMPLE);
        for (int i = 0; i < length; i++) {
            int b = bytes[i];
            if (b >= 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x1B) {
                controls++;
            }
        }
        return controls;
    }
}
