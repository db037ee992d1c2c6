// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Zone;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds tables of which a scraper printed a cell a line: a long stretch of numbers, names and short words among the
 * paragraphs. Counters and players are a few lines.
 */
final class TableReader {
    private static final int LEAST_CELLS = 8;
    private static final int LONGEST_ROW_NAME = 40;
    private static final double LEAST_NUMBERS = 0.3;

    private final Zone zone;
    private final boolean[] cells;

    TableReader(Zone zone) {
        this.zone = zone;
        cells = new boolean[zone.size()];
        int start = 0;
        int numbers = 0;
        boolean text = false;
        for (int i = 0; i <= cells.length; i++) {
            LineFacts line = i < cells.length ? zone.line(i) : null;
            if (line != null && (isCellLike(line) || isRowName(line, i + 1 < cells.length ? zone.line(i + 1) : null))) {
                numbers += line.shape() == Shape.NUMBER ? 1 : 0;
                continue;
            }
            boolean table = i - start >= LEAST_CELLS && numbers >= LEAST_NUMBERS * (i - start);
            if (table && text && zone.index(i) < zone.textEnd()) {
                Arrays.fill(cells, start, i, true);
            }
            text |= line != null && line.shape() == Shape.PROSE;
            start = i + 1;
            numbers = 0;
        }
    }

    private static boolean isCellLike(LineFacts line) {
        return switch (line.shape()) {
            case NUMBER -> true;
            case NAME, SHORT -> line.length() <= 40;
            // "Địa phương" over a column is a menu's word elsewhere
            case MARKER -> line.words() <= 3;
            default -> line.words() == 0;
        };
    }

    /** The first cell of a row, a few words longer than other cells: its numbers follow. */
    private static boolean isRowName(LineFacts line, @Nullable LineFacts next) {
        return line.shape() == Shape.TITLE
                && line.length() <= LONGEST_ROW_NAME
                && next != null
                && next.shape() == Shape.NUMBER;
    }

    /** Returns whether line {@code i} of the zone is a cell, or of a table that a paragraph is followed by. */
    boolean isCell(int i) {
        return cells[i] || zone.page().isTable(zone.index(i));
    }
}
