// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

/** What kinds of signs a text holds, told in one pass: a text without a digit holds no date, one without marks no quote. */
public final class TextSigns {
    /** A decimal digit of ASCII. */
    public static final int DIGIT = 1;
    /** A double quotation mark of any shape. */
    public static final int QUOTE_MARK = 2;
    /** A question mark. */
    public static final int QUESTION = 4;
    /** A colon. */
    public static final int COLON = 8;
    /** A character that may be no NFC, or may not stay as it is beside its neighbours. */
    public static final int RARE = 16;

    private static final int TABLE = 0x2100;
    /** Of characters beyond the table: all are rare, and one is a quotation mark. */
    private static final int BEYOND = 1 << 30;

    private static final char WIDE_QUOTE_MARK = '＂';
    private static final byte[] SIGNS = new byte[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            SIGNS[c] = sign(c);
        }
    }

    private TextSigns() {}

    /** Returns the signs that {@code text} holds, as bits. */
    public static int of(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            // nothing is called in this loop: it keeps all it works with in registers
            signs |= c < TABLE ? SIGNS[c] : BEYOND;
        }
        return (signs & BEYOND) == 0
                ? signs
                : signs & ~BEYOND | RARE | (text.indexOf(WIDE_QUOTE_MARK) < 0 ? 0 : QUOTE_MARK);
    }

    private static byte sign(char c) {
        if (c >= '0' && c <= '9') {
            return DIGIT;
        }
        int sign = switch (c) {
            case '"', '“', '”', '„', '‟', '«', '»', '″', WIDE_QUOTE_MARK -> QUOTE_MARK;
            case '?' -> QUESTION;
            case ':' -> COLON;
            default -> 0;
        };
        return (byte) (VietnameseText.isPlain(c) ? sign : sign | RARE);
    }
}
