// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Zone;

/** Pictures beside a line. */
final class PictureFeatures {
    private final Zone zone;
    private final LineFacts headline;

    PictureFeatures(Zone zone) {
        this.zone = zone;
        headline = zone.page().line(zone.headline());
    }

    /** Adds the values of line {@code i} of the zone. */
    void add(int i, FeatureSet out) {
        LineFacts previous = i == 0 ? null : zone.lineAt(i - 1);
        LineFacts next = zone.lineAt(i + 1);
        if (previous != null) {
            out.addIf(previous.shape() == Shape.PICTURE, Feature.UNDER_PICTURE, 0);
            out.addIf(previous.stem() == headline.stem(), Feature.UNDER_PICTURE, 1);
            out.addIf(isCredited(previous), Feature.UNDER_PICTURE, 2);
        }
        if (next != null) {
            out.addIf(next.shape() == Shape.PHOTO_CREDIT || next.is(LineFlag.CREDIT_FIRST), Feature.UNDER_PICTURE, 3);
            out.addIf(next.shape() == Shape.PICTURE, Feature.UNDER_PICTURE, 4);
            out.addIf(isCredited(next), Feature.UNDER_PICTURE, 5);
            out.addIf(next.isAllCaps() && next.words() <= 4, Feature.UNDER_PICTURE, 6);
        }
    }

    private static boolean isCredited(LineFacts line) {
        return line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_FIRST);
    }
}
