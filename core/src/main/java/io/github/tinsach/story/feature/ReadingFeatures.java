// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.reading.PictureHabit;
import io.github.tinsach.story.reading.Reading;
import io.github.tinsach.story.zone.Zone;

/** What a line and its neighbours read like. */
final class ReadingFeatures {
    private static final int NONE = Reading.values().length;

    private final Zone zone;
    private final Reading[] readings;
    private final int[] closed;
    private final PictureHabit pictures;

    ReadingFeatures(Zone zone, Reading[] readings, int[] closed) {
        this.zone = zone;
        this.readings = readings;
        this.closed = closed;
        pictures = new PictureHabit(zone, readings);
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
        int habit = pictures.of(i);
        if (habit >= 0) {
            out.add(Feature.PICTURE_HABIT, habit);
        }
        out.add(Feature.READING_PLACE, reading.ordinal() * 3 + end);
    }
}
