// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Zone;

/** Title, date, teaser, title, date, teaser: the rhythm of a list. */
final class RhythmFeatures {
    private final Zone zone;

    RhythmFeatures(Zone zone) {
        this.zone = zone;
    }

    /** Adds the values of line {@code i} of the zone. */
    void add(int i, LineFacts line, FeatureSet out) {
        Shape shape = line.shape();
        LineFacts two = zone.lineAt(i + 2);
        LineFacts three = zone.lineAt(i + 3);
        LineFacts next = zone.lineAt(i + 1);
        if (next == null || two == null) {
            return;
        }
        boolean titleText = shape == Shape.TITLE && next.shape().isText() && two.shape() == Shape.TITLE;
        out.addIf(titleText && three != null && three.shape().isText(), Feature.LIST_RHYTHM, 0);
        out.addIf(
                shape.isText()
                        && next.shape() == Shape.TITLE
                        && two.shape().isText()
                        && three != null
                        && three.shape() == Shape.TITLE,
                Feature.LIST_RHYTHM,
                1);
        out.addIf(
                shape == Shape.TITLE && next.shape() == Shape.DATE && two.shape() == Shape.TITLE,
                Feature.LIST_RHYTHM,
                2);
        out.addIf(
                shape == Shape.DATE && next.shape() == Shape.TITLE && two.shape() == Shape.DATE,
                Feature.LIST_RHYTHM,
                3);
    }
}
