// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.BodyPlace;
import io.github.tinsach.story.zone.Zone;
import org.jspecify.annotations.Nullable;

/** Reads each line of a zone in its place: an ordered list of conditions, the first that holds names the {@link Reading}. */
public final class Reader {
    private final Zone zone;
    private final TableReader tables;
    private final EntryReader entries;
    private final PagePartReader parts;
    private final LinkBoxReader links;
    private final CopyReader copies;
    private final PictureReader pictures;
    private final ListReader lists;
    private final BrokenReader pieces;
    private final ParagraphReader texts;
    private final TitleReader titles;

    /** Reads the lines of {@code zone}; {@code titleRun} has for each the number of titles that it stands among. */
    public Reader(Zone zone, int[] titleRun, Overlap overlap, BodyPlace body) {
        this.zone = zone;
        tables = new TableReader(zone);
        entries = new EntryReader(zone);
        parts = new PagePartReader(zone, body);
        links = new LinkBoxReader(zone, body);
        pictures = new PictureReader(zone, body);
        copies = new CopyReader(zone, overlap);
        lists = new ListReader(zone);
        pieces = new BrokenReader(zone);
        texts = new ParagraphReader(zone, titleRun);
        titles = new TitleReader(zone, titleRun, overlap);
    }

    /** Returns the reading of every line of the zone. */
    public Reading[] readings(int[] textBefore) {
        Reading[] readings = new Reading[zone.size()];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = read(i, textBefore[i], i == 0 ? null : readings[i - 1]);
        }
        tellSubheads(readings);
        return readings;
    }

    /** What stands under the other pictures is known only when all lines are read. */
    private void tellSubheads(Reading[] readings) {
        PictureHabit habit = null;
        for (int i = 0; i < readings.length; i++) {
            if (readings[i] == Reading.UNDER_PICTURE_TITLE || readings[i] == Reading.UNDER_PICTURE) {
                habit = habit == null ? new PictureHabit(zone, readings) : habit;
                if (habit.isSubhead(i)) {
                    readings[i] = Reading.UNDER_BARE_PICTURE;
                }
            }
        }
    }

    private Reading read(int i, int textBefore, @Nullable Reading above) {
        LineFacts line = zone.line(i);
        if (tables.isCell(i)) {
            return Reading.TABLE_ROW;
        }
        Reading part = line.line().markup() == null ? null : parts.read(line);
        if (part != null) {
            return part;
        }
        Reading linked = line.line().markup() == null ? null : links.read(i, line);
        if (linked != null) {
            return linked;
        }
        Reading entry = entries.read(i);
        if (entry != null) {
            return entry;
        }
        Reading copy = copies.read(i, line);
        if (copy != null) {
            return copy;
        }
        if (isPhraseInCaption(line)) {
            return Reading.PICTURE_LINE;
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

    /** A caption may open as an imprint or a menu does: {@code Trụ sở …}. */
    private boolean isPhraseInCaption(LineFacts line) {
        return line.shape() == Shape.MARKER
                && (line.marker() == Marker.FOOTER || line.marker() == Marker.NAVIGATION)
                && pictures.isCaptionMarkup(line);
    }
}
