// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Facts of a whole page: its lines that show something, by index from 0, and what only a look at all of them tells. Blank
 * lines have no index; {@link LineFacts#blanksBefore()} counts them.
 */
public final class PageFacts {
    private final SourcePage page;
    private final LineFacts[] lines;
    private final CopyTable copies;
    private final int doubled;
    private final int[] mass;
    private final int[] massAfter;
    private final int[] nextText;
    private final @Nullable BitSet tables;

    private PageFacts(SourcePage page, LineFacts[] lines) {
        this.page = page;
        this.lines = lines;
        copies = new CopyTable(lines);
        int twice = 0;
        for (LineFacts line : lines) {
            twice += line.is(LineFlag.DOUBLED) ? 1 : 0;
        }
        doubled = twice;
        mass = Mass.of(lines);
        nextText = new int[lines.length];
        int next = lines.length;
        for (int i = lines.length - 1; i >= 0; i--) {
            nextText[i] = next;
            next = lines[i].shape() == Shape.PROSE ? i : next;
        }
        massAfter = Mass.bestRunFrom(mass);
        tables = TableFinder.tablesOf(lines);
    }

    /** Returns the facts of {@code page}. */
    public static PageFacts of(SourcePage page) {
        LineScanner scanner = new LineScanner();
        List<Line> all = page.lines();
        LineFacts[] lines = new LineFacts[all.size()];
        int shown = 0;
        int blanks = 0;
        for (int i = 0; i < lines.length; i++) {
            Line line = all.get(i);
            if (VietnameseText.isBlank(line.text())) {
                blanks++;
            } else {
                lines[shown++] = scanner.scan(line, blanks);
                blanks = 0;
            }
        }
        return new PageFacts(page, Arrays.copyOf(lines, shown));
    }

    /**
     * Returns the facts of the same page with a headline that it does not print: the headline stands as a line of its own,
     * of number 0, above the line at {@code index}.
     */
    public PageFacts under(String headline, int index) {
        List<LineFacts> more = new ArrayList<>(Arrays.asList(lines));
        more.add(index, new LineScanner().scan(new Line(0, headline, 0, 0, null), 0));
        return new PageFacts(page, more.toArray(LineFacts[]::new));
    }

    /** Returns the facts of the lines above the one at {@code end}, as if the page ended there. */
    public PageFacts above(int end) {
        return new PageFacts(page, Arrays.copyOf(lines, end));
    }

    /** Returns the page. */
    public SourcePage page() {
        return page;
    }

    /** Returns the number of lines that show something. */
    public int size() {
        return lines.length;
    }

    /** Returns the facts of the line at {@code index}. */
    public LineFacts line(int index) {
        return lines[index];
    }

    /** Returns how often the line's words stand on the page as a line, picture numbers left out. */
    public int copies(int index) {
        return copies.count(index);
    }

    /** Returns the index of the first line with the same words. */
    public int firstCopy(int index) {
        return copies.first(index);
    }

    /** Returns the index of the last line with the same words. */
    public int lastCopy(int index) {
        return copies.last(index);
    }

    /** Returns how many lines say the same words twice. */
    public int doubledLines() {
        return doubled;
    }

    /** Returns the index of the first paragraph below the line at {@code index}; {@link #size} where there is none. */
    public int nextText(int index) {
        return nextText[index];
    }

    /** Returns whether the line at {@code index} is a row, a cell or the heading of a table that a paragraph is followed by. */
    public boolean isTable(int index) {
        return tables != null && tables.get(index);
    }

    /** Returns the line's worth as text, about its characters: negative for furniture. */
    public int mass(int index) {
        return mass[index];
    }

    /** Returns the greatest sum of masses of the lines from {@code index} on, 0 past the end. */
    public int massFrom(int index) {
        return index < massAfter.length ? massAfter[index] : 0;
    }
}
