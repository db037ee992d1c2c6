// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.Shape;
import java.util.Map;

/** What stands around a heading. */
final class SurroundingSigns {
    private final Zone zone;
    private final Role[] roles;

    SurroundingSigns(Zone zone, Role[] roles) {
        this.zone = zone;
        this.roles = roles;
    }

    /** Adds the signs of line {@code i} of the zone. */
    void add(int i, Map<StartSign, Double> signs) {
        boolean date = false;
        for (int j = i + 1; j < Math.min(roles.length, i + 3); j++) {
            date |= zone.line(j).shape() == Shape.DATE;
        }
        StartScorer.put(signs, StartSign.DATE_BELOW, date);
        boolean banner = false;
        boolean related = false;
        for (int j = Math.max(0, i - 3); j < i; j++) {
            Marker marker = zone.line(j).shape() == Shape.MARKER ? zone.line(j).marker() : null;
            banner |= marker == Marker.HOT_VIDEO;
            related |= marker == Marker.RELATED || marker == Marker.SIDEBAR || marker == Marker.LISTING;
        }
        StartScorer.put(signs, StartSign.BELOW_BANNER, banner);
        StartScorer.put(signs, StartSign.BELOW_RELATED_HEADING, related);
        boolean byline = false;
        for (int j = i - 1; j >= Math.max(0, i - 3) && zone.line(j).shape() != Shape.PROSE; j--) {
            byline |= roles[j] == Role.BYLINE;
        }
        StartScorer.put(signs, StartSign.BELOW_BYLINE, byline);
        StartScorer.put(
                signs,
                StartSign.WIDER_GAP,
                i + 1 < roles.length
                        && zone.line(i).blanksBefore() > zone.line(i + 1).blanksBefore());
        boolean beside = i > 0
                        && zone.line(i - 1).shape() == Shape.TITLE
                        && zone.line(i - 1).stem() != zone.line(i).stem()
                || i + 1 < roles.length
                        && zone.line(i + 1).shape() == Shape.TITLE
                        && zone.line(i + 1).stem() != zone.line(i).stem()
                        && roles[i + 1] != Role.CAPTION;
        StartScorer.put(signs, StartSign.ANOTHER_TITLE_BESIDE, beside);
    }
}
