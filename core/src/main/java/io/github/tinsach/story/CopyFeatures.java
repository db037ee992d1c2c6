// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import org.jspecify.annotations.Nullable;

/** Words of a line that stand elsewhere too. */
final class CopyFeatures {
    private final Zone zone;
    private final PageFacts page;
    private final LineFacts headline;

    CopyFeatures(Zone zone) {
        this.zone = zone;
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
            double inHeadline = Overlap.share(line.hashes(), headline.hashes());
            int kind = line.shape() == Shape.PROSE ? 0 : line.shape() == Shape.TITLE ? 1 : 2;
            out.add(Feature.HEADLINE_SHARE, kind * 5 + Bucket.of((int) (100 * inHeadline), 0, 15, 40, 75));
            nearCopies(line, previous, Feature.COPY, 8, out);
            nearCopies(line, next, Feature.COPY, 11, out);
        }
        if (line.shape() != Shape.PROSE && line.words() >= 2 && line.length() <= 200) {
            int below = nextText(i);
            if (below >= 0) {
                out.add(
                        Feature.NEXT_SHARE,
                        Bucket.of(
                                (int) (100
                                        * Overlap.share(
                                                line.hashes(), page.line(below).hashes())),
                                0,
                                10,
                                25,
                                50,
                                80));
            }
            int above = previousText(i);
            if (above >= 0) {
                out.add(
                        Feature.PREVIOUS_SHARE,
                        Bucket.of(
                                (int) (100
                                        * Overlap.share(
                                                line.hashes(), page.line(above).hashes())),
                                0,
                                10,
                                25,
                                50,
                                80));
            }
        }
    }

    private static void nearCopies(
            LineFacts line, @Nullable LineFacts other, Feature feature, int value, FeatureSet out) {
        if (other == null || other.words() < 4) {
            return;
        }
        double share = Overlap.share(line.hashes(), other.hashes());
        if (share > 0.7) {
            boolean alike = line.words() > 0.7 * other.words() && other.words() > 0.7 * line.words();
            out.add(feature, alike ? value : value + 1);
        } else if (line.words() > other.words() && Overlap.share(other.hashes(), line.hashes()) > 0.8) {
            out.add(feature, value + 2);
        }
    }

    private static boolean same(LineFacts line, @Nullable LineFacts other) {
        return other != null && line.stem() == other.stem();
    }

    private int nextText(int i) {
        for (int j = i + 1; j < Math.min(zone.size(), i + 6); j++) {
            if (zone.line(j).shape() == Shape.PROSE) {
                return zone.index(j);
            }
        }
        return -1;
    }

    private int previousText(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
            if (zone.line(j).shape() == Shape.PROSE) {
                return zone.index(j);
            }
        }
        return -1;
    }
}
