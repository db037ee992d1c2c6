// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

/** A first look at the characters of a line: nearly every line is told from a turn of an interview before it is cut into tokens. */
public final class TurnForm {
    /** The colon after a label stands within so many words. */
    private static final int LONGEST_LABEL = 16;

    /** … and within so many characters. */
    private static final int LONGEST_PRINTED_LABEL = 90;

    /** Opens a question where the answers open with a dash. */
    public static final char STAR = '*';

    private TurnForm() {}

    /**
     * Returns whether the line looks like a turn: it opens with a dash, or with a capital and has a colon soon after.
     *
     * @param anyColon whether a colon stands in the line at all
     */
    public static boolean likely(String line, boolean anyColon) {
        int i = shown(line, 0);
        if (i + 2 >= line.length()) {
            return false;
        }
        if (opens(line.charAt(i))) {
            return true;
        }
        int colon = anyColon && Letters.upper(line.charAt(i)) ? line.indexOf(':', i) : -1;
        return colon > i && colon < i + LONGEST_PRINTED_LABEL && colon + 1 < line.length();
    }

    /**
     * Returns whether {@code TurnReader} may find a turn in the line: there is a dash, or a label with a colon and no mark
     * behind it.
     *
     * @param anyColon whether a colon stands in the line at all
     */
    static boolean possible(String line, boolean anyColon) {
        int first = shown(line, 0);
        return first < line.length() && (opens(line.charAt(first)) || anyColon && labelled(line, first));
    }

    private static boolean opens(char sign) {
        return sign == STAR || Letters.is(sign, Kind.DASH);
    }

    private static boolean labelled(String line, int from) {
        int words = 0;
        for (int i = from; i < line.length() && words <= LONGEST_LABEL; i++) {
            char c = line.charAt(i);
            words += c != ' ' && i > from && line.charAt(i - 1) == ' ' ? 1 : 0;
            if (c == ':' && !withinNumber(line, i)) {
                int next = shown(line, i + 1);
                return next < line.length() && !Letters.is(line.charAt(next), Kind.MARK);
            }
            if (c == '?' || c == '!' || c == '"' || c == '“') {
                return false;
            }
        }
        return false;
    }

    private static boolean withinNumber(String line, int at) {
        return at > 0
                && at + 1 < line.length()
                && Letters.digit(line.charAt(at - 1))
                && Letters.digit(line.charAt(at + 1));
    }

    /** Returns the first character from {@code from} on that shows anything. */
    private static int shown(String line, int from) {
        int i = from;
        while (i < line.length() && Letters.invisible(line.charAt(i))) {
            i++;
        }
        return i;
    }
}
