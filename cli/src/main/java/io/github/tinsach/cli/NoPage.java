// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells files that are no page by their first bytes, or else by the control characters in them. */
final class NoPage {
    /** First bytes (as ISO 8859-1) of what people most often take for a page. */
    private static final Map<String, String> SIGNATURES = new LinkedHashMap<>();

    static {
        SIGNATURES.put("\u00FF\u00D8\u00FF", "a JPEG image");
        SIGNATURES.put("\u0089PNG\r\n", "a PNG image");
        SIGNATURES.put("GIF87a", "a GIF image");
        SIGNATURES.put("GIF89a", "a GIF image");
        SIGNATURES.put("%PDF-", "a PDF document");
        SIGNATURES.put("PK\u0003\u0004", "a ZIP archive or an Office document");
        SIGNATURES.put("\u001F\u008B", "a gzip archive; unpack it first");
        SIGNATURES.put("\u00D0\u00CF\u0011\u00E0", "an Office document");
        SIGNATURES.put("\u007FELF", "a program");
        SIGNATURES.put("{\\rtf", "an RTF document");
    }

    /** Starts of one JSON document over many lines: neither text nor a record a line. */
    private static final Pattern JSON_DOCUMENT =
            Pattern.compile("\\A\uFEFF?\\s*+(\\{\\s*+\"[^\"\\\\\n]{0,200}+\"\\s*+:|\\[\\s*+\\{\\s*+\")");

    /** How much of a file is looked at. */
    private static final int SAMPLE = 1 << 16;

    private NoPage() {}

    /** Returns what the file is, null where it may be text. */
    static @Nullable String kind(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 8), StandardCharsets.ISO_8859_1);
        for (Map.Entry<String, String> signature : SIGNATURES.entrySet()) {
            if (head.startsWith(signature.getKey())) {
                return signature.getValue();
            }
        }
        int sample = Math.min(bytes.length, SAMPLE);
        int controls = 0;
        int[] zeros = new int[2];
        for (int i = 0; i < sample; i++) {
            byte b = bytes[i];
            if (b == 0) {
                zeros[i & 1]++;
            } else if (b > 0 && b < ' ' && (b < '\t' || b > '\r') && b != 0x1B) {
                controls++;
            }
        }
        // UTF-16 has its zeros on one side only; text has no control characters, compressed data has one byte in ten
        boolean utf16 =
                startsUtf16(bytes) || Math.max(zeros[0], zeros[1]) > 8 * Math.min(zeros[0], zeros[1]) + sample / 50;
        int noText = controls + (utf16 ? 0 : zeros[0] + zeros[1]);
        return !utf16 && noText * 20 > sample ? "a binary file" : null;
    }

    /** Returns whether {@code bytes} are a JSON document. */
    static boolean isJsonDocument(byte[] bytes) {
        int head = Math.min(bytes.length, JsonlLines.HEAD);
        return JSON_DOCUMENT
                .matcher(new String(bytes, 0, head, StandardCharsets.UTF_8))
                .lookingAt();
    }

    private static boolean startsUtf16(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE)
                        || (bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF));
    }
}
