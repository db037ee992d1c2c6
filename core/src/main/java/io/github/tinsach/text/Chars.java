// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

/** Character classes by table: one look-up a character is what a scan of every line can afford. */
public final class Chars {
    /** White space and everything else that shows nothing. */
    public static final byte SPACE = 0;
    /** A lower-case letter, or a letter without case. */
    public static final byte LOWER = 1;
    /** An upper-case letter. */
    public static final byte UPPER = 2;
    /** A decimal digit. */
    public static final byte DIGIT = 3;
    /** A combining mark: it belongs to the letter before it. */
    public static final byte MARK = 4;
    /** Everything else. */
    public static final byte OTHER = 5;

    /** Vietnamese in NFC, and all punctuation in use, stands below this; beyond it the JDK is asked. */
    private static final int TABLE = 0x2100;

    private static final byte[] CLASS = new byte[TABLE];
    private static final char[] LOWERED = new char[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            CLASS[c] = slowClass(c);
            LOWERED[c] = Character.toLowerCase(c);
        }
    }

    private Chars() {}

    /** Returns the class of {@code c}. */
    public static byte classOf(char c) {
        return c < TABLE ? CLASS[c] : slowClass(c);
    }

    /** Returns {@code c} in lower case. */
    public static char lower(char c) {
        return c < TABLE ? LOWERED[c] : Character.toLowerCase(c);
    }

    /** Returns whether {@code c} is part of a word: a letter, a digit or a combining mark. */
    public static boolean isWord(char c) {
        byte kind = classOf(c);
        return kind != SPACE && kind != OTHER;
    }

    private static byte slowClass(char c) {
        if (VietnameseText.isInvisible(c)) {
            return SPACE;
        }
        if (Character.isDigit(c)) {
            return DIGIT;
        }
        if (Character.isLetter(c)) {
            return Character.isUpperCase(c) ? UPPER : LOWER;
        }
        return Character.getType(c) == Character.NON_SPACING_MARK ? MARK : OTHER;
    }
}
