// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables and lists of results that a paragraph is followed by, a cell or a row a line. Where one stands behind the
 * last paragraph it is all that the article's end has, and looks like the menus and score boxes below it. What tells is
 * the place, the heading that says what the paragraphs speak of, and lines of one form with figures in them.
 */
final class TableFinder {
    private static final int LONGEST_HEADING = 120;

    /** Shorter headings, "Giá vàng" or "Bảng xếp hạng", stand above boxes of every page. */
    private static final int LEAST_WORDS = 4;

    private static final int LEAST_WORDS_ANNOUNCED = 3;

    /** Of a heading's words, how many the paragraphs above it have. */
    private static final double LEAST_SHARE = 0.6;

    /** The paragraphs that speak of a table stand within this many lines. */
    private static final int REACH = 60;

    private final LineFacts[] lines;

    private TableFinder(LineFacts[] lines) {
        this.lines = lines;
    }

    /** Returns the indices of the lines of all tables and of their headings; null where there is none, as on most pages. */
    @Nullable
    static BitSet tablesOf(LineFacts[] lines) {
        TableFinder finder = new TableFinder(lines);
        BitSet tables = null;
        int behind = 0;
        for (int i = 1; i < lines.length; ) {
            // a table may stand below another
            boolean below = lines[i - 1].shape().isText() || i == behind;
            int end = below && !lines[i].shape().isText() ? finder.endFrom(i) : i;
            if (end == i) {
                i++;
                continue;
            }
            tables = tables == null ? new BitSet(lines.length) : tables;
            tables.set(i, end);
            behind = end;
            i = end;
        }
        return tables;
    }

    /** The index behind the table whose heading or first line is at {@code i}, below a text; {@code i} where there is none. */
    private int endFrom(int i) {
        if (lines[i - 1].end() == LineEnd.COLON) {
            int end = rowsEnd(i);
            if (end > i) {
                return end;
            }
        }
        LineFacts heading = lines[i];
        if (!isHeading(heading)) {
            return i;
        }
        int end = rowsEnd(i + 1);
        return end > i + 1 && isTakenUp(i) ? end : i;
    }

    private int rowsEnd(int from) {
        int end = Rows.end(lines, from);
        return end > from ? end : Cells.end(lines, from);
    }

    /** Whether a line may head a table of the article: it announces, or names something, as boxes of every page do not. */
    private static boolean isHeading(LineFacts line) {
        if (line.shape() != Shape.TITLE && line.shape() != Shape.SHORT
                || line.length() > LONGEST_HEADING
                || line.end().isSentenceEnd()
                || line.is(LineFlag.LINK_SIGN)
                || line.is(LineFlag.HASH)) {
            return false;
        }
        return line.end() == LineEnd.COLON
                ? line.words() >= LEAST_WORDS_ANNOUNCED
                : line.words() >= LEAST_WORDS && (line.digits() > 0 || line.capitalized() > 1);
    }

    /** Whether the paragraphs above have most of the words of line {@code i}. */
    private boolean isTakenUp(int i) {
        int[] words = lines[i].hashes();
        boolean[] found = new boolean[words.length];
        int left = words.length;
        for (int j = i - 1; j >= Math.max(0, i - REACH); j--) {
            if (lines[j].shape().isText()) {
                for (int w = 0; w < words.length; w++) {
                    if (!found[w] && holds(lines[j].hashes(), words[w])) {
                        found[w] = true;
                        left--;
                    }
                }
                if (words.length - left >= LEAST_SHARE * words.length) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean holds(int[] hashes, int hash) {
        for (int other : hashes) {
            if (other == hash) {
                return true;
            }
        }
        return false;
    }
}
