// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Marker;

/**
 * Cells of a table, a cell a line: every so many lines the same kind, figures or words. Menus and tags have no figures in
 * such a period.
 */
final class Cells {
    private static final int LONGEST_CELL = 40;
    private static final int MOST_COLUMNS = 8;
    private static final int LEAST_CELLS = 6;
    private static final int LEAST_ROWS = 3;
    /** Of cells of one column below each other, how many are of one kind: names may hold a figure. */
    private static final double LEAST_ALIKE = 0.7;
    /** Rows begin with a name and end in figures, mostly: an author's name behind the last row is none of its cells. */
    private static final double FIGURES_LAST = 0.2;

    private Cells() {}

    /** Returns the index behind the table that begins with line {@code from}; {@code from} where there is none. */
    static int end(LineFacts[] lines, int from) {
        int end = from;
        int figures = 0;
        while (end < lines.length && isCell(lines[end])) {
            figures += isFigure(lines[end]) ? 1 : 0;
            end++;
        }
        if (end - from < LEAST_CELLS || figures < 2) {
            return from;
        }
        int best = from;
        double most = 0;
        for (int columns = 2; columns <= MOST_COLUMNS; columns++) {
            // the row of headings may lack the cell above the names, or have a unit above it, or there is none
            for (int heads : new int[] {columns, columns - 1, columns + 1, 0}) {
                int rows = Math.max(0, end - from - heads) / columns;
                if (heads > columns && rows > 0 && isFigure(lines[from + columns])) {
                    continue;
                }
                double alike = alike(lines, from + heads, rows, columns, heads > 0);
                if (alike > most) {
                    most = alike;
                    best = from + heads + rows * columns;
                }
            }
        }
        return best;
    }

    /**
     * The share of cells that are of the kind of their column, and some more where rows end in figures; 0 where the columns
     * make no table.
     */
    private static double alike(LineFacts[] lines, int first, int rows, int columns, boolean headed) {
        if (rows < (columns == 2 || !headed ? LEAST_ROWS : LEAST_ROWS - 1)) {
            return 0;
        }
        boolean figures = false;
        boolean words = false;
        int alike = 0;
        int inColumn = 0;
        for (int c = 0; c < columns; c++) {
            inColumn = 0;
            boolean dates = false;
            for (int r = 0; r < rows; r++) {
                LineFacts cell = lines[first + r * columns + c];
                inColumn += isFigure(cell) ? 1 : 0;
                dates |= cell.shape() == Shape.DATE;
            }
            // titles and their days are a list of stories
            figures |= inColumn == rows && !(dates && columns == 2);
            words |= 2 * inColumn < rows;
            alike += Math.max(inColumn, rows - inColumn);
        }
        double share = (double) alike / (rows * columns);
        return !figures || !words || share < LEAST_ALIKE ? 0 : share + (inColumn == rows ? FIGURES_LAST : 0);
    }

    private static boolean isFigure(LineFacts line) {
        return line.digits() > 0 || line.words() == 0;
    }

    private static boolean isCell(LineFacts line) {
        Marker marker = line.marker();
        boolean cell = switch (line.shape()) {
            case NUMBER -> true;
            case NAME, SHORT, TITLE, DATE -> line.length() <= LONGEST_CELL;
            // a country or a subject is a menu's word too
            case MARKER -> line.words() <= 3 && marker == Marker.NAVIGATION;
            default -> false;
        };
        return cell
                && !line.is(LineFlag.AGE)
                && !line.is(LineFlag.LINK_SIGN)
                && !line.is(LineFlag.HASH)
                && !line.end().isStatementEnd();
    }
}
