// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.text.VietnameseText;

/** Tables of the characters that Vietnamese pages use, since every character of an article is asked about several times. */
final class Letters {
    private static final int SIZE = 0x2100;
    private static final byte LETTER_OR_DIGIT = 1;
    private static final byte UPPER = 2;
    private static final byte INVISIBLE = 4;
    private static final byte JOINING_MARK = 8;
    private static final byte[] CLASS = new byte[SIZE];
    private static final char[] LOWER = new char[SIZE];

    static {
        for (char c = 0; c < SIZE; c++) {
            LOWER[c] = Character.toLowerCase(c);
            CLASS[c] = (byte) ((Character.isLetterOrDigit(c) ? LETTER_OR_DIGIT : 0)
                    | (Character.isUpperCase(c) ? UPPER : 0)
                    | (VietnameseText.isInvisible(c) ? INVISIBLE : 0)
                    | (Character.getType(c) == Character.NON_SPACING_MARK ? JOINING_MARK : 0));
        }
    }

    private Letters() {}

    static boolean letterOrDigit(char c) {
        return c < SIZE ? (CLASS[c] & LETTER_OR_DIGIT) != 0 : Character.isLetterOrDigit(c);
    }

    /** Returns whether the character goes on a word: a letter, a digit, a mark that no composed letter took up. */
    static boolean word(char c) {
        return c < SIZE ? (CLASS[c] & (LETTER_OR_DIGIT | JOINING_MARK)) != 0 : Character.isLetterOrDigit(c);
    }

    static boolean upper(char c) {
        return c < SIZE ? (CLASS[c] & UPPER) != 0 : Character.isUpperCase(c);
    }

    static boolean invisible(char c) {
        return c < SIZE ? (CLASS[c] & INVISIBLE) != 0 : VietnameseText.isInvisible(c);
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    static char lower(char c) {
        return c < SIZE ? LOWER[c] : Character.toLowerCase(c);
    }
}
