// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import io.github.tinsach.text.VietnameseText;

/**
 * What a character is within or beside a word, as bits from one table: every character of an article is asked about, and one
 * look-up is to answer.
 */
public final class Letters {
    /** The character in a {@link WordKey}; none of these bits where it has no place there. */
    static final int CODE = (1 << 7) - 1;
    /** It goes on a word but has no {@link #CODE}. */
    static final int UNCODED = 1 << 7;
    /** It goes on a word: a letter, a digit, a mark that no composed letter took up. */
    static final int GOES_ON = 1 << 8;
    /** It begins a word: a letter, a digit. */
    static final int BEGINS = 1 << 9;
    /** It stands within a word only between letters and digits. */
    static final int JOINS = 1 << 10;
    /** It is a capital. */
    static final int UPPER = 1 << 11;
    /** It is a digit of ASCII. */
    static final int DIGIT = 1 << 12;
    /** It shows nothing. */
    static final int INVISIBLE = 1 << 13;

    /** How far to the right the ordinal of the {@link Kind} of a sign stands. */
    private static final int KIND_SHIFT = 16;

    /** Vietnamese and the signs of print stand below this. */
    private static final int SIZE = 0x2100;

    private static final int[] SIGNS = new int[SIZE];
    private static final char[] LOWER = new char[SIZE];

    static {
        for (char c = 0; c < SIZE; c++) {
            LOWER[c] = Character.toLowerCase(c);
            int code = WordKey.codeOf(LOWER[c]);
            boolean goesOn = Character.isLetterOrDigit(c) || Character.getType(c) == Character.NON_SPACING_MARK;
            int uncoded = code == 0 ? UNCODED : 0;
            SIGNS[c] = classOf(c) | code | (goesOn ? GOES_ON | uncoded : code > 0 ? JOINS : 0);
        }
    }

    private Letters() {}

    private static int classOf(char c) {
        return (Character.isLetterOrDigit(c) ? BEGINS : 0)
                | (Character.isUpperCase(c) ? UPPER : 0)
                | (c >= '0' && c <= '9' ? DIGIT : 0)
                | (VietnameseText.isInvisible(c) ? INVISIBLE : 0)
                | kindOf(c).ordinal() << KIND_SHIFT;
    }

    /** Returns all that is known of a character. */
    static int signOf(char c) {
        return c < SIZE ? SIGNS[c] : rareSignOf(c);
    }

    private static int rareSignOf(char c) {
        return classOf(c) | (Character.isLetterOrDigit(c) ? GOES_ON | UNCODED : 0);
    }

    /** Returns the ordinal of the {@link Kind} of what is no part of a word, given its {@link #signOf}. */
    static int kind(int sign) {
        return sign >>> KIND_SHIFT;
    }

    /** Returns the kind of a sign that is no part of a word. */
    private static Kind kindOf(char c) {
        return switch (c) {
            case ',' -> Kind.COMMA;
            case ':' -> Kind.COLON;
            case ';' -> Kind.SEMICOLON;
            case '.', '!', '?', '…' -> Kind.STOP;
            case '-', '–', '—', '−', '‒' -> Kind.DASH;
            case '(', '[', '{' -> Kind.OPEN_BRACKET;
            case ')', ']', '}' -> Kind.CLOSE_BRACKET;
            case '"', '“', '”', '„', '‟', '«', '»', '″', '＂' -> Kind.MARK;
            case '\'', '‘', '’', '‚', '‛' -> Kind.APOSTROPHE;
            default -> Kind.OTHER;
        };
    }

    /** Returns whether a character is a sign of a kind. */
    static boolean is(char c, Kind wanted) {
        return kind(signOf(c)) == wanted.ordinal();
    }

    static boolean begins(char c) {
        return (signOf(c) & BEGINS) != 0;
    }

    static boolean upper(char c) {
        return (signOf(c) & UPPER) != 0;
    }

    /** Returns whether {@code c} shows nothing and parts no words. */
    public static boolean invisible(char c) {
        return (signOf(c) & INVISIBLE) != 0;
    }

    static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns whether {@code c} is a vowel in lower case: of the letters beyond ASCII all Vietnamese ones but đ are. */
    static boolean vowel(char c) {
        return "aeiouy".indexOf(c) >= 0 || c >= 'à' && c != 'đ' && Character.isLowerCase(c);
    }

    static char lower(char c) {
        return c < SIZE ? LOWER[c] : Character.toLowerCase(c);
    }
}
