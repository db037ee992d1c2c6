// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.text.VietnameseText;
import java.util.Arrays;

/**
 * Syllables as numbers: one hash for each syllable that {@link io.github.tinsach.text.Syllables} would return, without a
 * string for any of them. Reading an article takes most of the time a summary takes, so this is one pass over its
 * characters with one table.
 */
final class SyllableHasher {
    /** Set in a hash's place in {@link #marks} when the syllable has a digit, and when it begins with a capital. */
    static final byte DIGIT = 1;

    static final byte CAPITAL = 2;

    private static final String PUNCTUATION = ".,;:!?…\"“”‘’'()[]{}«»-–—*";
    private static final int TABLE = 0x2030;
    /** The small form of a character; 0 for a space, 1 for punctuation that is trimmed off a syllable's edges. */
    private static final char[] SMALL = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            SMALL[c] = c <= ' ' || VietnameseText.isInvisible(c) || Character.isWhitespace(c)
                    ? 0
                    : PUNCTUATION.indexOf(c) >= 0 ? 1 : Character.toLowerCase(c);
        }
    }

    int[] hashes = new int[1024];
    byte[] marks = new byte[1024];
    int size;

    /** Adds the syllables of {@code text}. */
    void add(String text) {
        String nfc = VietnameseText.nfc(text);
        int length = nfc.length();
        int i = 0;
        while (i < length) {
            char small = small(nfc.charAt(i));
            if (small <= 1) {
                i++;
                continue;
            }
            // a syllable begins; punctuation joins its hash only when more of the syllable follows
            boolean capital = Character.isUpperCase(nfc.charAt(i));
            boolean letter = false;
            boolean digit = false;
            int hash = 0;
            int inner = 0;
            int pending = 0;
            while (small != 0) {
                if (small == 1) {
                    inner = inner * 31 + nfc.charAt(i);
                    pending++;
                } else {
                    if (pending > 0) {
                        hash = (hash + inner) * 0x9E3779B1;
                        inner = 0;
                        pending = 0;
                    }
                    hash = hash * 31 + small;
                    if (small <= '9' && small >= '0') {
                        digit = true;
                    } else {
                        letter = letter || (small >= 'a' && small <= 'z') || Character.isLetterOrDigit(small);
                    }
                }
                small = ++i < length ? small(nfc.charAt(i)) : 0;
            }
            if (letter || digit) {
                push(mix(hash), (byte) ((digit ? DIGIT : 0) | (capital ? CAPITAL : 0)));
            }
        }
    }

    private static char small(char c) {
        if (c < TABLE) {
            return SMALL[c];
        }
        return VietnameseText.isInvisible(c) ? 0 : Character.toLowerCase(c);
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
