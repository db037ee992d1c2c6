// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.Shape;

/** What a line and its neighbours read like. */
final class ReadingFeatures {
    private static final int NONE = Reading.values().length;

    private final Zone zone;
    private final Reading[] readings;
    private final int[] closed;
    private final int pictureHabit;

    ReadingFeatures(Zone zone, Reading[] readings, int[] closed) {
        this.zone = zone;
        this.readings = readings;
        this.closed = closed;
        pictureHabit = pictureHabit();
    }

    /** What mostly stands under this page's numbered pictures: 0 too few to tell, 1 paragraphs, 2 short lines. */
    private int pictureHabit() {
        int shorts = 0;
        int texts = 0;
        for (int i = 0; i + 1 < readings.length; i++) {
            if (zone.line(i).shape() == Shape.PICTURE) {
                shorts += zone.line(i + 1).shape() == Shape.PROSE ? 0 : 1;
                texts += zone.line(i + 1).shape() == Shape.PROSE ? 1 : 0;
            }
        }
        return shorts + texts < 2 ? 0 : shorts > texts ? 2 : 1;
    }

    /** Adds the values of line {@code i} of the zone. */
    void add(int i, FeatureSet out) {
        Reading reading = readings[i];
        int index = zone.index(i);
        out.add(Feature.READING, reading.ordinal());
        out.add(Feature.READING_ABOVE, i == 0 ? NONE : readings[i - 1].ordinal());
        out.add(Feature.READING_BELOW, i + 1 >= readings.length ? NONE : readings[i + 1].ordinal());
        int end = index < zone.textEnd() - 1 ? 0 : index == zone.textEnd() - 1 ? 1 : 2;
        out.add(Feature.CLOSED, Math.min(3, closed[i]) + (zone.line(i).shape() == Shape.PROSE ? 4 : 0));
        if (i > 0 && zone.line(i - 1).shape() == Shape.PICTURE && zone.line(i).shape() != Shape.PROSE) {
            out.add(
                    Feature.PICTURE_HABIT,
                    pictureHabit * 2 + (zone.line(i).end().isSentenceEnd() ? 1 : 0));
        }
        out.add(Feature.READING_PLACE, reading.ordinal() * 3 + end);
    }
}
