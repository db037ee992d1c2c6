// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** Rows of results, a row a line: short lines of one form, each with figures. */
final class Rows {
    private static final int LEAST_ROWS = 3;
    private static final int LONGEST_ROW = 80;
    /** One figure a line is a numbered list, or any list of titles that have one. */
    private static final int LEAST_FIGURES = 2;
    /** A time is two figures: stories and their times are a list of stories. */
    private static final int TIME_FIGURES = 2;

    private Rows() {}

    /** Returns the index behind the rows that begin with line {@code from}; {@code from} where too few do. */
    static int end(LineFacts[] lines, int from) {
        int end = from;
        while (end < lines.length && isRow(lines[end]) && (end == from || areAlike(lines[end - 1], lines[end]))) {
            end++;
        }
        return end - from >= LEAST_ROWS ? end : from;
    }

    private static boolean isRow(LineFacts line) {
        boolean form = switch (line.shape()) {
            case TITLE, SHORT, DATE -> line.digits() > 0 && line.length() <= LONGEST_ROW;
            default -> false;
        };
        // "Title (19/03/2018)": a story and its day
        boolean dated = line.is(LineFlag.AGE) || line.is(LineFlag.DATE) && line.digits() <= 8;
        return form && !dated && !line.is(LineFlag.LINK_SIGN) && !line.is(LineFlag.HASH);
    }

    private static boolean areAlike(LineFacts a, LineFacts b) {
        return isNamed(a) && isNamed(b) || hasFigures(a) && formOf(a) == formOf(b);
    }

    /** Whether a name, a colon and a figure stand in it: "VIX: +39,6%". */
    private static boolean isNamed(LineFacts line) {
        String text = line.text();
        // a colon between figures is a time's
        int i = text.indexOf(": ") + 1;
        while (i > 0 && i < text.length() && !Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i > 1 && i < text.length() && Character.isDigit(text.charAt(i));
    }

    /** Whether it has enough figures outside of brackets, where stories have their day. */
    private static boolean hasFigures(LineFacts line) {
        int figures = 0;
        boolean inside = false;
        boolean bracket = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.text().charAt(i);
            boolean digit = Character.isDigit(c);
            bracket = c == '(' || bracket && c != ')';
            figures += digit && !inside && !bracket ? 1 : 0;
            inside = digit;
        }
        return figures >= LEAST_FIGURES + (line.is(LineFlag.TIME) ? TIME_FIGURES : 0);
    }

    /** The signs and figures of a line in order, letters, spaces and the length of a figure left out, as a hash. */
    private static int formOf(LineFacts line) {
        int form = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.text().charAt(i);
            boolean digit = Character.isDigit(c);
            if (digit && !inside || !Character.isLetterOrDigit(c) && c > ' ') {
                form = 31 * form + (digit ? '0' : c);
            }
            inside = digit;
        }
        return form;
    }
}
