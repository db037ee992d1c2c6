// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.language;

import io.github.tinsach.text.Chars;

/** What a character is to who counts words, as bits. */
final class LetterKind {
    /** A letter of a script whose words are runs of letters. */
    static final int LETTER = 1;
    /** How far to the right the bit stands of a letter that hardly any language but Vietnamese has; it is a {@link #LETTER}. */
    static final int MARKED_SHIFT = 1;
    /** How far to the right the bit stands of a letter that is a word of its own, and no {@link #LETTER}. */
    static final int LONE_SHIFT = 2;
    /** A text that holds the character may not be in NFC. */
    static final int MAY_CHANGE = 8;

    /** From here on stand the scripts without spaces. */
    private static final int LONE_FROM = 0x2E80;
    /** Vietnamese in NFC, and all punctuation in use, stands below this. */
    private static final int TABLE = 0x2100;

    private static final byte[] KINDS = new byte[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            KINDS[c] = kind(c);
        }
    }

    private LetterKind() {}

    /** Returns the bits of {@code c}. */
    static int of(char c) {
        return c < TABLE ? KINDS[c] : kind(c);
    }

    /** ơ, ư and the letters from ạ to ỹ. Others, â and ê among them, are French or Romanian too. */
    static boolean isVietnamese(char c) {
        return c >= 0x1EA0 && c <= 0x1EF9 || c == 'ơ' || c == 'Ơ' || c == 'ư' || c == 'Ư';
    }

    private static byte kind(char c) {
        int kind = (Chars.factsOf(c) & Chars.MAY_CHANGE) != 0 ? MAY_CHANGE : 0;
        if (Character.isLetter(c)) {
            kind |= c >= LONE_FROM ? 1 << LONE_SHIFT : LETTER;
            kind |= isVietnamese(c) ? 1 << MARKED_SHIFT : 0;
        }
        return (byte) kind;
    }
}
