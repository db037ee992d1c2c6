// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.Bucket;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneLayout;

/** Where a line stands: among paragraphs, titles and headings, and how much text is still to come. */
final class PlaceFeatures {
    private static final Bucket PARAGRAPHS = Bucket.upTo(0, 1, 2, 5, 12);
    private static final Bucket LINES = Bucket.upTo(0, 1, 2, 5, 11, 30);
    private static final Bucket SINCE = Bucket.upTo(1, 2, 3, 5, 9, 20);
    private static final Bucket TO = Bucket.upTo(1, 2, 3, 5, 9, 20, 98);
    private static final Bucket AHEAD = Bucket.upTo(0, 60, 130, 200, 300, 500, 900, 1500, 3000);
    private static final Bucket PERCENT = Bucket.upTo(0, 5, 15, 30, 60, 80, 95);
    private static final Bucket TITLES = Bucket.upTo(0, 1, 2, 4);
    private static final Bucket SINCE_HEADING = Bucket.upTo(0, 1);

    private final Zone zone;
    private final PageFacts page;
    private final ZoneLayout layout;
    private final PictureFeatures pictures;
    private final RhythmFeatures rhythm;
    /** The text below the headline. */
    private final int whole;

    PlaceFeatures(Zone zone, ZoneLayout layout) {
        this.zone = zone;
        this.layout = layout;
        page = zone.page();
        pictures = new PictureFeatures(zone);
        whole = Math.max(1, page.massFrom(zone.headline() + 1));
        rhythm = new RhythmFeatures(zone);
    }

    /** Adds the values of line {@code i} of the zone. */
    void add(int i, LineFacts line, FeatureSet out) {
        int index = zone.index(i);
        boolean text = line.shape() == Shape.PROSE;
        out.add(Feature.PARAGRAPHS_BEFORE, PARAGRAPHS.of(layout.textBefore(i)));
        out.add(Feature.SINCE_HEADLINE, LINES.of(i));
        out.add(Feature.SINCE_TEXT, SINCE.of(layout.sinceText(i)));
        out.add(Feature.TO_TEXT, TO.of(layout.toText(i)));
        int ahead = page.massFrom(index + 1);
        out.add(Feature.MASS_AHEAD, AHEAD.of(ahead));
        out.add(Feature.MASS_SHARE, PERCENT.of(100 * ahead / whole));
        if (!line.shape().isText()) {
            out.add(Feature.TITLE_RUN, TITLES.of(layout.titleRun(i)) + (line.shape() == Shape.TITLE ? 5 : 0));
        }
        if (layout.headingAbove(i) >= 0) {
            out.add(Feature.HEADING_ABOVE, layout.headingAbove(i) * 3 + SINCE_HEADING.of(layout.textSinceHeading(i)));
        }
        pictures.add(i, out);
        int end = index < zone.textEnd() - 1 ? 0 : index == zone.textEnd() - 1 ? 1 : 2;
        out.add(Feature.PLACE, line.shape().ordinal() * 3 + end);
        if (text && layout.textBefore(i) == 0) {
            out.add(Feature.FIRST_TEXT, line.is(LineFlag.PREFIX) ? 0 : line.length() < 320 ? 1 : 2);
        } else if (text && layout.textBefore(i) == 1) {
            out.add(Feature.FIRST_TEXT, line.is(LineFlag.PREFIX) ? 3 : line.length() < 320 ? 4 : 5);
        }
        rhythm.add(i, line, out);
    }
}
