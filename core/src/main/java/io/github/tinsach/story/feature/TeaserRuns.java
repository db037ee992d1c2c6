// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.reading.ParagraphReader;
import io.github.tinsach.story.zone.Zone;
import java.util.Arrays;

/** Runs of a title and one short text each, as lists of stories with teasers are: what one pair is, all of them are. */
final class TeaserRuns {
    private static final int MOST_PAIRS = 3;

    /** By line of the zone, the pairs in the run that it stands in; 0 where it stands in none. */
    private final int[] pairs;

    private final int[] closed;

    /** The runs of {@code zone}, whose lines have so many {@link Closings} above. */
    TeaserRuns(Zone zone, int[] closed) {
        this.closed = closed;
        pairs = new int[zone.size()];
        int start = 0;
        int count = 0;
        for (int i = 0; i < pairs.length; ) {
            int after = pairEnd(zone, i);
            if (after < 0) {
                Arrays.fill(pairs, start, i, count);
                count = 0;
                i++;
                start = i;
            } else {
                count++;
                i = after;
            }
        }
        Arrays.fill(pairs, start, pairs.length, count);
    }

    /** The index behind the pair that begins with line {@code i}; -1 where none does. */
    private static int pairEnd(Zone zone, int i) {
        if (zone.line(i).shape() != Shape.TITLE) {
            return -1;
        }
        int text = i + 1;
        while (text < zone.size() && zone.line(text).shape() == Shape.DATE) {
            text++;
        }
        if (text >= zone.size() || !isTeaser(zone.line(text))) {
            return -1;
        }
        LineFacts next = zone.lineAt(text + 1);
        boolean goesOn = next != null && next.shape().isText();
        return goesOn ? -1 : text + 1;
    }

    private static boolean isTeaser(LineFacts line) {
        return line.shape().isText() && line.length() <= ParagraphReader.LONGEST_TEASER && line.sentenceEnds() <= 2;
    }

    /** Adds the run that line {@code i} of the zone stands in. */
    void add(int i, LineFacts line, FeatureSet out) {
        if (pairs[i] > 0) {
            int kind = (line.shape().isText() ? 1 : 0) + (closed[i] > 0 ? 2 : 0);
            out.add(Feature.TEASER_RUN, kind * MOST_PAIRS + Math.min(MOST_PAIRS, pairs[i]) - 1);
        }
    }
}
