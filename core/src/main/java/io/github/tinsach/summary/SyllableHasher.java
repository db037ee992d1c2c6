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
    /** A space; punctuation that is trimmed off a syllable's edges; a character that NFC may change. All are negative. */
    private static final int SPACE = -1;

    private static final int EDGE = -2;
    private static final int UNSURE = -3;
    /** What an entry of the table says beside the small form of the character, which fills its lower 16 bits. */
    private static final int IS_WORD = 1 << 16;

    private static final int IS_DIGIT = 1 << 17;
    private static final int IS_CAPITAL = 1 << 18;

    private static final int[] ENTRIES = new int[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            boolean composed = c < 0x300 || (c >= 0x1EA0 && c <= 0x1EF9) || (c >= 0x2010 && c <= 0x2027);
            ENTRIES[c] = c <= ' ' || VietnameseText.isInvisible(c) || Character.isWhitespace(c)
                    ? SPACE
                    : PUNCTUATION.indexOf(c) >= 0 ? EDGE : composed ? letter(c) : UNSURE;
        }
    }

    int[] hashes = new int[1024];
    byte[] marks = new byte[1024];
    int size;
    private char[] buffer = new char[512];

    int capacity() {
        return 2 * hashes.length + buffer.length;
    }

    /** Adds the syllables of {@code text}. */
    void add(String text) {
        if (!read(copy(text), 0, text.length(), false)) {
            String nfc = VietnameseText.nfc(text);
            read(copy(nfc), 0, nfc.length(), true);
        }
    }

    private char[] copy(String text) {
        int length = text.length();
        if (length >= buffer.length) {
            buffer = new char[length + 1];
        }
        text.getChars(0, length, buffer, 0);
        return buffer;
    }

    /** Adds the syllables of {@code chars} from {@code start} to {@code end}, in NFC; the array is longer by one at least. */
    void add(char[] chars, int start, int end) {
        char after = chars[end];
        read(chars, start, end, true);
        chars[end] = after;
    }

    /** Reads characters; returns false at the first one that NFC may change, unless all are in NFC. */
    private boolean read(char[] chars, int start, int end, boolean nfc) {
        // a syllable and the space after it take two characters at least
        reserve((end - start) / 2 + 1);
        int[] found = hashes;
        byte[] foundMarks = marks;
        int count = size;
        // a space after the end, so that the end need not be looked for at each character
        chars[end] = ' ';
        int i = start;
        while (i < end) {
            int entry = entry(chars[i], nfc);
            if (entry < 0) {
                if (entry == UNSURE) {
                    return false;
                }
                i++;
                continue;
            }
            // a syllable begins; punctuation joins its hash only where more of the syllable follows
            int first = entry;
            int all = 0;
            int hash = 0;
            while (true) {
                do {
                    hash = hash * 31 + (entry & 0xFFFF);
                    all |= entry;
                    entry = entry(chars[++i], nfc);
                } while (entry >= 0);
                int inner = 0;
                while (entry == EDGE) {
                    inner = inner * 31 + chars[i];
                    entry = entry(chars[++i], nfc);
                }
                if (entry < 0) {
                    break;
                }
                if (inner != 0) {
                    hash = (hash + inner) * 0x9E3779B1;
                }
            }
            if (entry == UNSURE) {
                return false;
            }
            if ((all & IS_WORD) != 0) {
                found[count] = mix(hash);
                foundMarks[count++] =
                        (byte) ((all & IS_DIGIT) / IS_DIGIT * DIGIT | (first & IS_CAPITAL) / IS_CAPITAL * CAPITAL);
            }
            // the space that ended it
            i++;
        }
        size = count;
        return true;
    }

    private static int entry(char c, boolean nfc) {
        int entry = c < TABLE ? ENTRIES[c] : VietnameseText.isInvisible(c) ? SPACE : UNSURE;
        return entry == UNSURE && nfc ? letter(c) : entry;
    }

    private static int letter(char c) {
        char small = Character.toLowerCase(c);
        return small
                | (Character.isLetterOrDigit(small) ? IS_WORD : 0)
                | (small >= '0' && small <= '9' ? IS_DIGIT : 0)
                | (small != c ? IS_CAPITAL : 0);
    }

    private void reserve(int more) {
        if (size + more > hashes.length) {
            int capacity = Math.max(2 * hashes.length, size + more);
            hashes = Arrays.copyOf(hashes, capacity);
            marks = Arrays.copyOf(marks, capacity);
        }
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
