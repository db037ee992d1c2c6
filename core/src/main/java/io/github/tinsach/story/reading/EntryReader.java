// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.EntryMark;
import io.github.tinsach.story.zone.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Reads texts that are made of short entries: live reports by the minute, instructions by the step, recipes. One such line
 * may be anything; several of a kind are a series, and what stands below each is an entry, however short.
 */
final class EntryReader {
    /** So many marks of a kind are a series. */
    private static final int LEAST_MARKS = 3;

    /** The lines of a recipe's list of ingredients are at most this many. */
    private static final int LONGEST_LIST = 30;

    private final Zone zone;
    private final @Nullable Reading[] readings;

    EntryReader(Zone zone) {
        this.zone = zone;
        readings = new @Nullable Reading[zone.size()];
        int[] marks = null;
        for (int i = 0; i < readings.length; i++) {
            EntryMark mark = EntryMark.of(zone.line(i));
            if (mark != null) {
                marks = marks == null ? new int[EntryMark.values().length] : marks;
                marks[mark.ordinal()]++;
            }
        }
        if (marks != null) {
            read(marks);
        }
    }

    private void read(int[] marks) {
        for (int i = 0; i < readings.length; i++) {
            LineFacts line = zone.line(i);
            EntryMark mark = EntryMark.of(line);
            if (mark == null) {
                continue;
            }
            if (mark == EntryMark.INGREDIENTS) {
                readIngredients(i);
            } else if (marks[mark.ordinal()] >= LEAST_MARKS && (mark != EntryMark.NUMBER || isAboveText(i))) {
                readings[i] = Reading.ENTRY_MARK;
                readEntry(i + 1);
            }
        }
    }

    private boolean isAboveText(int i) {
        return i + 1 < readings.length && zone.line(i + 1).shape().isText();
    }

    /** A paragraph needs no help; a line too short for one is an entry below its mark. */
    private void readEntry(int i) {
        if (i < readings.length && isPlain(zone.line(i)) && EntryMark.of(zone.line(i)) == null) {
            readings[i] = Reading.ENTRY;
        }
    }

    private static boolean isPlain(LineFacts line) {
        return switch (line.shape()) {
            case SEMI, TITLE, SHORT, NAME ->
                !line.is(LineFlag.CREDIT_LAST) && !line.is(LineFlag.CREDIT_FIRST) && !line.is(LineFlag.LINK_SIGN);
            default -> false;
        };
    }

    /** Ingredients go to where the recipe says what to do with them; where it does not, the heading heads nothing known. */
    private void readIngredients(int from) {
        int to = from + 1;
        while (to < readings.length && to - from <= LONGEST_LIST && EntryMark.of(zone.line(to)) != EntryMark.METHOD) {
            if (zone.line(to).shape() == Shape.MARKER) {
                return;
            }
            to++;
        }
        if (to >= readings.length || to - from > LONGEST_LIST) {
            return;
        }
        readings[from] = Reading.ENTRY_MARK;
        readings[to] = Reading.ENTRY_MARK;
        for (int i = from + 1; i < to; i++) {
            readEntry(i);
        }
    }

    /** Returns the reading of line {@code i} of the zone; null where it belongs to no series. */
    @Nullable
    Reading read(int i) {
        return readings[i];
    }
}
