// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

/**
 * Character classes by table: one look-up a character is what a scan of every line can afford. {@link #factsOf} has all of
 * them in one number, to be added up and joined without a branch.
 */
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

    /** Of {@link #factsOf}: the character in lower case. */
    public static final int LOWER_CASE = 0xFFFF;
    /** Of {@link #factsOf}: set for a lower-case letter or one without case; one bit below {@link #IS_UPPER}. */
    public static final int IS_LOWER = 1 << 16;
    /** Of {@link #factsOf}: set for an upper-case letter. */
    public static final int IS_UPPER = 1 << 17;
    /** Of {@link #factsOf}: set for a digit. */
    public static final int IS_DIGIT = 1 << 18;
    /** Of {@link #factsOf}: set where the table does not reach, by {@link #commonFactsOf} alone. */
    public static final int IS_RARE = 1 << 19;
    /** Of {@link #factsOf}: set for a letter or mark that is not of plain Latin script. */
    public static final int IS_ACCENTED = 1 << 20;
    /** Of {@link #factsOf}: set where a text that holds the character may not be in NFC. */
    public static final int MAY_CHANGE = 1 << 21;
    /** Of {@link #factsOf}: set for what shows something and is no part of a word. */
    public static final int IS_SIGN = 1 << 22;
    /** Of {@link #factsOf}: set for what ends a sentence: {@code . ! ? …}. */
    public static final int IS_STOP = 1 << 23;
    /** Of {@link #factsOf}: set for what may stand between a sentence's last sign and the space after it. */
    public static final int IS_CLOSER = 1 << 24;
    /** Of {@link #factsOf}: set for what may stand between the space before a sentence and its first word. */
    public static final int IS_OPENER = 1 << 25;
    /** Of {@link #factsOf}: set for signs that tell what kind of line holds them: {@code © ® @ | › » → ( :}. */
    public static final int IS_TELLING = 1 << 26;
    /** Of {@link #factsOf}: set for what is part of a word; the sign of the number, so one shift makes a mask of it. */
    public static final int IS_WORD = 1 << 31;

    private static final String STOPS = ".!?…";
    private static final String CLOSERS = "\"”’')]»*_";
    private static final String OPENERS = "\"“‘'([«-–";
    private static final String TELLING = "©®@|›»→(:";

    /** Vietnamese in NFC, and all punctuation and signs in use, stand below this; beyond it the JDK is asked. */
    private static final int TABLE = 0x2600;

    private static final byte[] CLASS = new byte[TABLE];
    private static final int[] FACTS = new int[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            CLASS[c] = slowClass(c);
            FACTS[c] = slowFacts(c);
        }
    }

    private Chars() {}

    /** Returns the class of {@code c}. */
    public static byte classOf(char c) {
        return c < TABLE ? CLASS[c] : slowClass(c);
    }

    /** Returns all that is known of {@code c}: {@link #LOWER_CASE} and the bits beside it. */
    public static int factsOf(char c) {
        return c < TABLE ? FACTS[c] : slowFacts(c);
    }

    /**
     * Returns {@link #factsOf} for all but rare characters, {@link #IS_RARE} alone for those: a loop that calls nothing
     * keeps all it works with in registers, and the rare ones can be asked for behind it.
     */
    public static int commonFactsOf(char c) {
        return c < TABLE ? FACTS[c] : IS_RARE;
    }

    /** Returns {@code c} in lower case. */
    public static char lower(char c) {
        return (char) factsOf(c);
    }

    /** Returns whether {@code c} is part of a word: a letter, a digit or a combining mark. */
    public static boolean isWord(char c) {
        return (factsOf(c) & IS_WORD) != 0;
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

    private static int slowFacts(char c) {
        byte kind = slowClass(c);
        boolean word = kind != SPACE && kind != OTHER;
        int facts = Character.toLowerCase(c);
        facts |= kind == LOWER ? IS_LOWER : kind == UPPER ? IS_UPPER : kind == DIGIT ? IS_DIGIT : 0;
        facts |= word ? IS_WORD : 0;
        facts |= kind == OTHER ? IS_SIGN : 0;
        facts |= word && kind != DIGIT && c >= 0xC0 ? IS_ACCENTED : 0;
        facts |= VietnameseText.isPlain(c) ? 0 : MAY_CHANGE;
        return kind == OTHER && c < TABLE ? facts | slowSigns(c) : facts;
    }

    private static int slowSigns(char c) {
        return (STOPS.indexOf(c) >= 0 ? IS_STOP : 0)
                | (CLOSERS.indexOf(c) >= 0 ? IS_CLOSER : 0)
                | (OPENERS.indexOf(c) >= 0 ? IS_OPENER : 0)
                | (TELLING.indexOf(c) >= 0 ? IS_TELLING : 0);
    }
}
