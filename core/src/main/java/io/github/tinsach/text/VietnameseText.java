// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Trimming and comparing. What is returned to users is never normalized; what is compared always is.
 */
public final class VietnameseText {
    /** Of the characters that are {@link #isPlain} the only one whose lower case is more than one character. */
    private static final char LONG_LOWER = '\u0130';

    private VietnameseText() {}

    /**
     * Returns whether {@code c} shows nothing at the edge of a line: white space of any kind, no-break spaces, zero-width
     * characters, the byte order mark, soft hyphens, control characters.
     */
    public static boolean isInvisible(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        return c <= ' '
                || c <= 0xA0
                || c == 0xAD
                || (c >= 0x2000 && c <= 0x200F)
                || (c >= 0x2028 && c <= 0x202F)
                || (c >= 0x205F && c <= 0x2064)
                || c == 0x3000
                || c == 0xFEFF
                || c == 0x1680;
    }

    /** Returns whether {@code text} shows nothing. */
    public static boolean isBlank(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isInvisible(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Returns {@code text} without invisible characters at its edges; the same object where there are none. */
    public static String trim(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isInvisible(text.charAt(start))) {
            start++;
        }
        while (end > start && isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return start == 0 && end == text.length() ? text : text.substring(start, end);
    }

    /**
     * Returns whether {@code c} is its own NFC among others of the kind: below U+0300 every character is unless a combining
     * mark follows; so are the composed Vietnamese letters and the dashes, quotes and dots of print, and together they are
     * nearly all of a news text.
     */
    static boolean isPlain(char c) {
        return c < 0x300 || c >= 0x1EA0 && c <= 0x1EF9 || c >= 0x2010 && c <= 0x2027;
    }

    /** Returns {@code text} in NFC; the same object where it is already. */
    public static String nfc(String text) {
        int length = text.length();
        int facts = 0;
        for (int i = 0; i < length; i++) {
            // by a table, for letters come in no order that a processor could foresee
            facts |= Chars.commonFactsOf(text.charAt(i));
        }
        boolean plain = (facts & (Chars.MAY_CHANGE | Chars.IS_RARE)) == 0;
        return plain || Normalizer.isNormalized(text, Normalizer.Form.NFC)
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFC);
    }

    /** Returns {@code text} in NFC and lower case, for comparing. */
    public static String lower(String text) {
        return nfc(text).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns the comparison key of a line: NFC, lower case, letters and digits only, single spaces between words. Marks
     * stay: "bán" and "bạn" differ.
     */
    public static String key(String text) {
        if (isKey(text)) {
            return text;
        }
        char[] key = new char[text.length()];
        int size = 0;
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (!isPlain(c) || c == LONG_LOWER) {
                return keyOfAny(text);
            }
            byte kind = Chars.classOf(c);
            if (kind == Chars.LOWER || kind == Chars.UPPER || kind == Chars.DIGIT) {
                if (gap && size > 0) {
                    key[size++] = ' ';
                }
                gap = false;
                key[size++] = Chars.lower(c);
            } else {
                gap = true;
            }
        }
        return new String(key, 0, size);
    }

    /** Returns the key of a text of whatever characters. */
    private static String keyOfAny(String text) {
        String lower = lower(text);
        StringBuilder key = new StringBuilder(lower.length());
        boolean gap = false;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            i += Character.charCount(c);
            if (Character.isLetterOrDigit(c)) {
                if (gap && key.length() > 0) {
                    key.append(' ');
                }
                gap = false;
                key.appendCodePoint(c);
            } else {
                gap = true;
            }
        }
        return key.toString();
    }

    /** Returns whether {@code text} is a word of lower-case letters and digits in NFC, as most that are asked for are. */
    private static boolean isKey(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            byte kind = Chars.classOf(c);
            if (!isPlain(c) || kind != Chars.LOWER && kind != Chars.DIGIT || Chars.lower(c) != c) {
                return false;
            }
        }
        return true;
    }
}
