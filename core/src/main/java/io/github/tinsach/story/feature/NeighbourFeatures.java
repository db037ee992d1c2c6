// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneLayout;
import org.jspecify.annotations.Nullable;

/** Known phrases and gaps beside a line. */
final class NeighbourFeatures {
    private final Zone zone;
    private final ZoneLayout layout;

    NeighbourFeatures(Zone zone, ZoneLayout layout) {
        this.zone = zone;
        this.layout = layout;
    }

    /** Adds the values of line {@code i} of the zone. */
    void add(int i, LineFacts line, FeatureSet out) {
        LineFacts previous = i == 0 ? null : zone.lineAt(i - 1);
        LineFacts next = zone.lineAt(i + 1);
        marker(previous, Feature.PREVIOUS_MARKER, out);
        marker(next, Feature.NEXT_MARKER, out);
        out.add(Feature.GAP_BEFORE, 1 + Integer.signum(line.blanksBefore() - layout.usualGap()));
        out.add(Feature.GAP_AFTER, next == null ? 2 : 1 + Integer.signum(next.blanksBefore() - layout.usualGap()));
    }

    private static void marker(@Nullable LineFacts line, Feature feature, FeatureSet out) {
        if (line != null && line.shape() == Shape.MARKER) {
            Marker marker = line.marker();
            if (marker != null) {
                out.add(feature, marker.ordinal());
            }
        }
    }
}
