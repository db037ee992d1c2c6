// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineFacts;
import org.jspecify.annotations.Nullable;

/** Reads each line of a zone in its place: an ordered list of conditions, the first that holds names the {@link Reading}. */
final class Reader {
    private final Zone zone;
    private final TableReader tables;
    private final EntryReader entries;
    private final CopyReader copies;
    private final PictureReader pictures;
    private final ListReader lists;
    private final BrokenReader pieces;
    private final ParagraphReader texts;
    private final TitleReader titles;

    Reader(Zone zone, int[] titleRun, Overlap overlap) {
        this.zone = zone;
        tables = new TableReader(zone);
        entries = new EntryReader(zone);
        copies = new CopyReader(zone, overlap);
        pictures = new PictureReader(zone);
        lists = new ListReader(zone);
        pieces = new BrokenReader(zone);
        texts = new ParagraphReader(zone, titleRun);
        titles = new TitleReader(zone, titleRun, overlap);
    }

    /** Returns the reading of every line of the zone. */
    Reading[] readings(int[] textBefore) {
        Reading[] readings = new Reading[zone.size()];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = read(i, textBefore[i], i == 0 ? null : readings[i - 1]);
        }
        PictureHabit habit = new PictureHabit(zone, readings);
        for (int i = 0; i < readings.length; i++) {
            boolean under = readings[i] == Reading.UNDER_PICTURE_TITLE || readings[i] == Reading.UNDER_PICTURE;
            if (under && habit.isSubhead(i)) {
                readings[i] = Reading.UNDER_BARE_PICTURE;
            }
        }
        return readings;
    }

    private Reading read(int i, int textBefore, @Nullable Reading above) {
        LineFacts line = zone.line(i);
        if (tables.isCell(i)) {
            return Reading.TABLE_ROW;
        }
        Reading entry = entries.read(i);
        if (entry != null) {
            return entry;
        }
        Reading copy = copies.read(i, line);
        if (copy != null) {
            return copy;
        }
        Reading furniture = FurnitureReader.read(line);
        if (furniture != null) {
            return furniture;
        }
        Reading picture = pictures.read(i, line, above, textBefore);
        if (picture != null) {
            return picture;
        }
        Reading listed = lists.read(i, line, above);
        if (listed != null) {
            return listed;
        }
        Reading broken = pieces.read(i, line);
        if (broken != null) {
            return broken;
        }
        return switch (line.shape()) {
            case PROSE, SEMI -> texts.read(i, line, textBefore);
            default -> titles.read(i, line);
        };
    }
}
