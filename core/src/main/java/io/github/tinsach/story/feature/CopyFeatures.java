// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.Bucket;
import io.github.tinsach.story.reading.Reading;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneLayout;
import org.jspecify.annotations.Nullable;

/** Words of a line that stand elsewhere too. */
final class CopyFeatures {
    private static final Bucket HEADLINE_SHARES = Bucket.upTo(0, 15, 40, 75);
    private static final Bucket TEXT_SHARES = Bucket.upTo(0, 10, 25, 50, 80);
    /** A paragraph within this many lines may take a line's words up. */
    private static final int NEAR = 5;

    private final Zone zone;
    private final ZoneLayout layout;
    private final Overlap overlap;
    private final Reading[] readings;
    private final PageFacts page;
    private final LineFacts headline;

    CopyFeatures(Zone zone, ZoneLayout layout, Overlap overlap, Reading[] readings) {
        this.readings = readings;
        this.zone = zone;
        this.layout = layout;
        this.overlap = overlap;
        page = zone.page();
        headline = page.line(zone.headline());
    }

    /** Adds the values of line {@code i} of the zone. */
    void add(int i, LineFacts line, FeatureSet out) {
        int index = zone.index(i);
        boolean ofHeadline = line.stem() == headline.stem() || line.key() == headline.key();
        out.addIf(ofHeadline, Feature.COPY, 0);
        LineFacts previous = i == 0 ? headline : zone.lineAt(i - 1);
        LineFacts next = zone.lineAt(i + 1);
        out.addIf(same(line, previous), Feature.COPY, 1);
        out.addIf(same(line, next), Feature.COPY, 2);
        if (page.copies(index) > 1 && line.words() >= 3) {
            out.addIf(page.firstCopy(index) < zone.headline(), Feature.COPY, 3);
            out.addIf(page.firstCopy(index) < index && page.firstCopy(index) > zone.headline(), Feature.COPY, 4);
            out.addIf(page.lastCopy(index) > index && page.lastCopy(index) < zone.textEnd(), Feature.COPY, 5);
            out.addIf(page.lastCopy(index) > index && page.lastCopy(index) >= zone.textEnd(), Feature.COPY, 6);
            out.addIf(page.copies(index) > 2, Feature.COPY, 7);
        }
        if (line.words() >= 4) {
            double inHeadline = overlap.share(index, zone.headline());
            int kind = line.shape() == Shape.PROSE ? 0 : line.shape() == Shape.TITLE ? 1 : 2;
            out.add(Feature.HEADLINE_SHARE, kind * 5 + HEADLINE_SHARES.of((int) (100 * inHeadline)));
            nearCopies(index, index - 1, 8, out);
            nearCopies(index, index + 1, 11, out);
        }
        if (line.shape() != Shape.PROSE && line.words() >= 2 && line.length() <= 200) {
            int below = layout.toText(i);
            if (below <= NEAR) {
                int share = shareIn(index, index + below);
                out.add(Feature.NEXT_SHARE, share);
                out.add(Feature.READING_SHARE, readings[i].ordinal() * 6 + share);
            }
            int above = layout.sinceText(i);
            if (above <= NEAR) {
                out.add(Feature.PREVIOUS_SHARE, shareIn(index, index - above));
            }
        }
    }

    private int shareIn(int index, int text) {
        return TEXT_SHARES.of((int) (100 * overlap.share(index, text)));
    }

    private void nearCopies(int index, int beside, int value, FeatureSet out) {
        if (beside >= page.size() || page.line(beside).words() < 4) {
            return;
        }
        int words = page.line(index).words();
        int others = page.line(beside).words();
        if (overlap.exceeds(index, beside, 0.7)) {
            boolean alike = words > 0.7 * others && others > 0.7 * words;
            out.add(Feature.COPY, alike ? value : value + 1);
        } else if (words > others && overlap.exceeds(beside, index, 0.8)) {
            out.add(Feature.COPY, value + 2);
        }
    }

    private static boolean same(LineFacts line, @Nullable LineFacts other) {
        return other != null && line.stem() == other.stem();
    }
}
