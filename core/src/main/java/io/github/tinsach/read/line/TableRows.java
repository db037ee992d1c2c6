// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Markup;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Puts the cells of a data table's row on one line: {@code "2023 | 1.200 tỷ đồng | tăng 12%"}. Tables that lay out a page
 * keep their blocks apart: their cells hold pictures, headings, lists, links or much text.
 */
public final class TableRows {
    private static final String BETWEEN = " | ";
    /** A cell of data may be broken into a few lines; a column of a page has many. */
    private static final int MOST_LINES = 3;

    private static final int LONGEST = 1_000;
    private static final double MOST_LINKS = 0.5;

    private final List<Integer> cells = new ArrayList<>();
    private final int firstLine;

    /** A row whose first line has the index {@code firstLine}. */
    public TableRows(int firstLine) {
        this.firstLine = firstLine;
    }

    /** Notes that a cell begins when there are {@code lines} lines. */
    public void cell(int lines) {
        cells.add(lines);
    }

    /** Joins the row's lines at the end of {@code lines} where they are data. */
    public void join(List<Line> lines) {
        if (cells.size() < 2 || lines.size() - firstLine < 2 || lines.size() - firstLine > MOST_LINES * cells.size()) {
            return;
        }
        List<Line> row = lines.subList(firstLine, lines.size());
        String text = text(lines);
        if (text != null) {
            Line first = row.get(0);
            Line joined = new Line(
                    first.number(),
                    text,
                    row.stream().mapToInt(Line::start).min().orElseThrow(),
                    row.stream().mapToInt(Line::end).max().orElseThrow(),
                    markup(row));
            row.clear();
            lines.add(joined);
        }
    }

    private @Nullable String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        int filled = 0;
        double linked = 0;
        for (int i = 0; i < cells.size(); i++) {
            int from = cells.get(i);
            int to = i + 1 < cells.size() ? cells.get(i + 1) : lines.size();
            if (to - from > MOST_LINES) {
                return null;
            }
            for (int n = from; n < to; n++) {
                Line line = lines.get(n);
                Markup markup = line.markup();
                if (markup == null || markup.imageText() || markup.heading() > 0 || markup.list()) {
                    return null;
                }
                linked += markup.linkShare() * line.text().length();
                text.append(n > from ? " " : text.length() > 0 ? BETWEEN : "").append(line.text());
                if (text.length() > LONGEST) {
                    return null;
                }
            }
            filled += to > from ? 1 : 0;
        }
        return filled > 1 && linked <= MOST_LINKS * text.length() ? text.toString() : null;
    }

    private static @Nullable Markup markup(List<Line> row) {
        Markup first = row.get(0).markup();
        if (first == null) {
            return null;
        }
        double linked = 0;
        int all = 0;
        boolean bold = true;
        boolean italic = true;
        for (Line line : row) {
            Markup markup = line.markup();
            linked += markup == null ? 0 : markup.linkShare() * line.text().length();
            all += line.text().length();
            bold &= markup != null && markup.bold();
            italic &= markup != null && markup.italic();
        }
        String path = first.path();
        int cell = Math.max(path.lastIndexOf("/tr/"), -1);
        return first.ofRow(cell < 0 ? path : path.substring(0, cell + 3), linked / all, bold, italic);
    }
}
