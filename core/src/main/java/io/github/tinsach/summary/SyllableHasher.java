// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.text.VietnameseText;
import java.util.Arrays;

/**
 * Syllables as numbers: one hash for each syllable that {@link io.github.tinsach.text.Syllables} would return, without a
 * string for any of them. Reading takes a good part of the time of a summary, so this is one pass over the characters with
 * one table.
 */
final class SyllableHasher {
    /** Marks of a syllable: it has a digit; it begins with a capital. */
    static final byte DIGIT = 1;

    static final byte CAPITAL = 2;

    private static final String PUNCTUATION = ".,;:!?…\"“”‘’'()[]{}«»-–—*";
    private static final int TABLE = 0x2030;
    /** In the table: a space; punctuation that is trimmed off a syllable's edges; a character that NFC may change. */
    private static final char SPACE = 0;

    private static final char EDGE = 1;
    private static final char UNSURE = 2;
    /** The small form of a character, or one of the above. */
    private static final char[] SMALL = new char[TABLE];

    private static final boolean[] WORD = new boolean[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            boolean composed = c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x2027);
            char small = Character.toLowerCase(c);
            SMALL[c] = c <= ' ' || VietnameseText.isInvisible(c) || Character.isWhitespace(c)
                    ? SPACE
                    : PUNCTUATION.indexOf(c) >= 0 ? EDGE : composed ? small : UNSURE;
            WORD[c] = Character.isLetterOrDigit(c);
        }
    }

    int[] hashes = new int[1024];
    byte[] marks = new byte[1024];
    int size;
    private char[] buffer = new char[512];

    /** Adds the syllables of {@code text}. */
    void add(String text) {
        int before = size;
        if (!read(text, false)) {
            size = before;
            read(VietnameseText.nfc(text), true);
        }
    }

    /** Reads {@code text}; returns false at the first character that NFC may change, unless the text is in NFC. */
    private boolean read(String text, boolean nfc) {
        int length = text.length();
        if (length > buffer.length) {
            buffer = new char[length];
        }
        char[] chars = buffer;
        text.getChars(0, length, chars, 0);
        int i = 0;
        while (i < length) {
            char small = small(chars[i], nfc);
            if (small <= EDGE) {
                i++;
                continue;
            }
            // a syllable begins; punctuation joins its hash only where more of the syllable follows
            byte mark = small != chars[i] ? CAPITAL : 0;
            boolean word = false;
            int hash = 0;
            int inner = 0;
            while (small != SPACE) {
                if (small == EDGE) {
                    inner = inner * 31 + chars[i];
                } else if (small == UNSURE) {
                    return false;
                } else {
                    if (inner != 0) {
                        hash = (hash + inner) * 0x9E3779B1;
                        inner = 0;
                    }
                    hash = hash * 31 + small;
                    if (small <= '9' && small >= '0') {
                        mark |= DIGIT;
                    }
                    word |= small < TABLE ? WORD[small] : Character.isLetterOrDigit(small);
                }
                small = ++i < length ? small(chars[i], nfc) : SPACE;
            }
            if (word) {
                push(mix(hash), mark);
            }
        }
        return true;
    }

    private static char small(char c, boolean nfc) {
        if (c < TABLE) {
            char small = SMALL[c];
            return small == UNSURE && nfc ? Character.toLowerCase(c) : small;
        }
        return VietnameseText.isInvisible(c) ? SPACE : nfc ? Character.toLowerCase(c) : UNSURE;
    }

    private void push(int hash, byte mark) {
        if (size == hashes.length) {
            hashes = Arrays.copyOf(hashes, 2 * size);
            marks = Arrays.copyOf(marks, 2 * size);
        }
        hashes[size] = hash;
        marks[size++] = mark;
    }

    /** Spreads a hash over all bits (the finalizer of MurmurHash3). */
    static int mix(int h) {
        int x = h;
        x ^= x >>> 16;
        x *= 0x85EBCA6B;
        x ^= x >>> 13;
        x *= 0xC2B2AE35;
        return x ^ x >>> 16;
    }
}
