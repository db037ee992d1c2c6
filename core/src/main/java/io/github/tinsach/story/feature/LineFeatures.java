// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.Bucket;

/** What a line shows by itself. */
final class LineFeatures {
    private static final Bucket LENGTHS = Bucket.upTo(60, 80, 100, 120, 140, 170, 200, 300, 500);

    private LineFeatures() {}

    /** Adds the values of {@code line}. */
    static void add(LineFacts line, FeatureSet out) {
        int length = line.length();
        out.add(Feature.END, line.end().ordinal());
        out.add(Feature.FIRST, line.first());
        if (line.words() >= 2) {
            out.add(Feature.CAPITALS, (int) (line.capitalShare() * 5));
        }
        if (line.words() >= 5) {
            out.add(Feature.FUNCTION_WORDS, (int) (line.functionShare() * 15));
        }
        out.add(Feature.SHAPE, line.shape().ordinal());
        if (line.shape().isText()) {
            out.add(Feature.TEXT_LENGTH, LENGTHS.of(length) + (line.sentenceEnds() > 0 ? 10 : 0));
        }
        Marker marker = line.marker();
        if (marker != null && line.shape() == Shape.MARKER) {
            out.add(Feature.MARKER, marker.ordinal());
        }
        for (int bits = line.flags(); bits != 0; bits &= bits - 1) {
            out.add(Feature.FLAG, Integer.numberOfTrailingZeros(bits));
        }
        out.addIf(line.isAllCaps(), Feature.ALL_CAPITALS, line.words() > 3 ? 1 : 0);
    }
}
