// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.story.reading.Reader;
import io.github.tinsach.story.reading.Reading;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.BodyPlace;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneLayout;

/**
 * Turns the lines of a zone into feature values. Line facts are replaceable; the place of a line among texts, titles,
 * copies and headings is what tells.
 */
public final class ZoneFeatures {
    private final Zone zone;
    private final Reading[] readings;
    private final ReadingFeatures read;
    private final NeighbourFeatures neighbours;
    private final CopyFeatures copies;
    private final PlaceFeatures places;
    private final TeaserRuns teasers;
    private final BlockPlace block;

    /** Prepares the lines of {@code zone}. */
    public ZoneFeatures(Zone zone) {
        this(zone, new Overlap(zone.page()));
    }

    /** Prepares the lines of {@code zone}, with what is known already of the words that its page's lines share. */
    public ZoneFeatures(Zone zone, Overlap overlap) {
        this.zone = zone;
        ZoneLayout layout = new ZoneLayout(zone);
        BodyPlace body = new BodyPlace(zone);
        block = new BlockPlace(body);
        readings = new Reader(zone, layout.titleRun(), overlap, body).readings(layout.textBefore());
        int[] closed = Closings.above(zone, layout, readings);
        read = new ReadingFeatures(zone, readings, closed);
        neighbours = new NeighbourFeatures(zone, layout);
        copies = new CopyFeatures(zone, layout, overlap, readings);
        places = new PlaceFeatures(zone, layout);
        teasers = new TeaserRuns(zone, closed);
    }

    /** Returns what line {@code i} of the zone reads like. */
    public Reading reading(int i) {
        return readings[i];
    }

    /** Returns where lines stand beside the paragraphs' block. */
    public BlockPlace block() {
        return block;
    }

    /** Fills {@code out} with the values of line {@code i} of the zone. */
    public void fill(int i, FeatureSet out) {
        out.clear();
        LineFacts line = zone.line(i);
        out.add(Feature.BIAS, 0);
        read.add(i, out);
        LineFeatures.add(line, out);
        ClauseWords.add(line, out);
        neighbours.add(i, line, out);
        copies.add(i, line, out);
        places.add(i, line, out);
        teasers.add(i, line, out);
        MarkupFeatures.add(zone.page(), line, out);
        block.add(line, out);
    }
}
