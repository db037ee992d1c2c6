// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.VietnameseText;

/** Facts of characters as tables: every Vietnamese letter in NFC, and all punctuation in use, lies below U+2100. */
final class Letters {
    /** Of {@link #kindOf}: a letter or a digit. */
    static final int WORD = 1;
    /** Of {@link #kindOf}: a capital or a digit, which a name may begin with; one bit above {@link #WORD}. */
    static final int OPENS_NAME = 2;

    private static final int SIZE = 0x2100;

    private static final byte[] KINDS = new byte[SIZE];
    private static final char[] FOLDED = new char[SIZE];

    static {
        for (char c = 0; c < SIZE; c++) {
            boolean digit = c >= '0' && c <= '9';
            KINDS[c] = (byte)
                    ((Character.isLetterOrDigit(c) ? WORD : 0) | (digit || Character.isUpperCase(c) ? OPENS_NAME : 0));
            FOLDED[c] = c == '’' ? '\'' : VietnameseText.isInvisible(c) ? ' ' : Character.toLowerCase(c);
        }
    }

    private Letters() {}

    /** Returns the bits of {@code c}. */
    static int kindOf(char c) {
        return c < SIZE ? KINDS[c] : Character.isLetterOrDigit(c) ? WORD : 0;
    }

    /** Returns whether a name may begin with {@code c}: a capital, a digit. */
    static boolean opensName(char c) {
        return c < SIZE && (KINDS[c] & OPENS_NAME) != 0;
    }

    /** Returns whether {@code c} is a letter or a digit. */
    static boolean isWord(char c) {
        return (kindOf(c) & WORD) != 0;
    }

    /** Returns {@code c} in lower case, a space for anything invisible, and the plain apostrophe for the curved one. */
    static char folded(char c) {
        return c < SIZE ? FOLDED[c] : VietnameseText.isInvisible(c) ? ' ' : Character.toLowerCase(c);
    }
}
