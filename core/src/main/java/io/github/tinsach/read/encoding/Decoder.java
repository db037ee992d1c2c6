// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Bytes to text. In order: a byte order mark; content that is no text; UTF-16 without a mark; UTF-8 where the bytes are
 * valid, whatever was declared; then the declared encodings and those of Vietnamese before Unicode, of which the one is
 * taken under which the words look Vietnamese.
 */
public final class Decoder {
    private static final String UTF_8 = "UTF-8";

    private Decoder() {}

    /**
     * Returns {@code bytes} as text. Where characters were lost, or the encoding is not the declared one, or had to be
     * guessed, a warning says so.
     *
     * @param declaredCharset what the caller was told, and may be wrong; null when nothing was
     */
    public static DecodedText decode(byte[] bytes, @Nullable String declaredCharset) {
        List<String> warnings = new ArrayList<>();
        int mark = markLength(bytes);
        if (mark > 0 && bytes[0] != (byte) 0xEF) {
            Charset charset = bytes[0] == (byte) 0xFE ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_16LE;
            return utf16(bytes, mark, charset, warnings);
        }
        Charset unmarked = mark > 0 ? null : Utf16.guess(bytes);
        if (unmarked != null) {
            return utf16(bytes, 0, unmarked, warnings);
        }
        String binary = BinaryContent.kind(bytes);
        if (binary != null) {
            return new DecodedText("", "none", true, List.of("the content is " + binary + ", not text"));
        }
        Utf8Scan scan = Utf8Scan.of(bytes, mark);
        if (scan.valid() || scan.mostlyValid()) {
            return utf8(bytes, mark, scan, declaredCharset, warnings);
        }
        return LegacyDecoder.decode(bytes, declaredCharset, DeclaredCharset.of(bytes));
    }

    private static int markLength(byte[] bytes) {
        if (bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF) {
            return 3;
        }
        boolean utf16 = bytes.length >= 2
                && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
                        || bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF);
        return utf16 ? 2 : 0;
    }

    private static DecodedText utf16(byte[] bytes, int from, Charset charset, List<String> warnings) {
        String text = new String(bytes, from, bytes.length - from, charset);
        if ((bytes.length - from) % 2 != 0) {
            warnings.add("the text ends within a character");
        }
        int lost = replaced(text) - (bytes.length - from) % 2;
        if (lost > 0) {
            warnings.add(lost + " characters are invalid in " + charset.name() + " and were replaced");
        }
        return new DecodedText(text, charset.name(), false, warnings);
    }

    private static DecodedText utf8(
            byte[] bytes, int from, Utf8Scan scan, @Nullable String declared, List<String> warnings) {
        String text = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        if (scan.cutAtEnd()) {
            warnings.add("the text ends within a character");
        }
        if (scan.malformed() > 0) {
            warnings.add(scan.malformed() + " byte sequences are invalid in UTF-8 and were replaced");
        }
        String stated = declared == null ? DeclaredCharset.of(bytes) : declared;
        if (stated != null && scan.sequences() > 0 && !isUtf8(stated)) {
            warnings.add("declared as " + stated + ", but the bytes are UTF-8; read as UTF-8");
        }
        if (scan.doubled() > 0) {
            DoubleEncoding.Result undone = DoubleEncoding.undo(text);
            if (undone.lines() > 0) {
                warnings.add("UTF-8 had been encoded twice; undone on " + undone.lines() + " lines");
                text = undone.text();
            }
        } else if (scan.vietnamese() == 0 && scan.sequences() > 0) {
            return LegacyDecoder.undo(text, warnings);
        }
        return new DecodedText(text, UTF_8, false, warnings);
    }

    private static boolean isUtf8(String name) {
        return name.equalsIgnoreCase("utf-8") || name.equalsIgnoreCase("utf8") || name.equalsIgnoreCase("unicode");
    }

    static int replaced(String text) {
        int count = 0;
        for (int at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
            count++;
        }
        return count;
    }
}
