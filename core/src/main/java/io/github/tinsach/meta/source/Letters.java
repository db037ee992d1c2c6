// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.VietnameseText;

/** Facts of characters as tables: every Vietnamese letter in NFC lies below U+2000. */
final class Letters {
    private static final int SIZE = 0x2000;
    private static final byte WORD = 1;
    private static final byte OPENS_NAME = 2;

    private static final byte[] KINDS = new byte[SIZE];
    private static final char[] FOLDED = new char[SIZE];

    static {
        for (char c = 0; c < SIZE; c++) {
            boolean digit = c >= '0' && c <= '9';
            KINDS[c] = (byte)
                    ((Character.isLetterOrDigit(c) ? WORD : 0) | (digit || Character.isUpperCase(c) ? OPENS_NAME : 0));
            FOLDED[c] = VietnameseText.isInvisible(c) ? ' ' : Character.toLowerCase(c);
        }
    }

    private Letters() {}

    /** Returns whether {@code c} is a letter or a digit. */
    static boolean isWord(char c) {
        return c < SIZE ? (KINDS[c] & WORD) != 0 : Character.isLetterOrDigit(c);
    }

    /** Returns whether a name may begin with {@code c}: a capital or a digit. */
    static boolean opensName(char c) {
        return c < SIZE && (KINDS[c] & OPENS_NAME) != 0;
    }

    /** Returns {@code c} in lower case, a space for anything invisible, and the plain apostrophe for the curved one. */
    static char folded(char c) {
        if (c < SIZE) {
            return FOLDED[c];
        }
        return c == '’' ? '\'' : VietnameseText.isInvisible(c) ? ' ' : Character.toLowerCase(c);
    }
}
