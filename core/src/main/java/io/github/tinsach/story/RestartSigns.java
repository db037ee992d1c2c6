// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import java.util.Map;

/** Signs that hold together only, and those of the whole page. */
final class RestartSigns {
    private final Zone zone;
    private final PageFacts page;
    private final Role[] roles;
    private final ZoneText text;

    RestartSigns(Zone zone, Role[] roles, ZoneText text) {
        this.zone = zone;
        this.text = text;
        this.roles = roles;
        page = zone.page();
    }

    /** Adds the signs of line {@code i} of the zone, whose first paragraph is {@code first}, to those found already. */
    void add(int i, int first, Map<StartSign, Double> signs) {
        boolean alone =
                signs.containsKey(StartSign.NO_OTHER_HEADING) && !signs.containsKey(StartSign.ANOTHER_TITLE_BESIDE);
        boolean restart = alone && zone.line(i).length() >= 45 && signs.containsKey(StartSign.SHORT_LEAD);
        StartScorer.put(signs, StartSign.RESTART, restart);
        StartScorer.put(signs, StartSign.DATED_RESTART, restart && signs.containsKey(StartSign.FIRST_DATED));
        if (first + 1 < roles.length) {
            LineFacts after = zone.line(first + 1);
            boolean captionLike = after.length() < 160
                    && after.sentenceEnds() == 0
                    && after.shape() != Shape.MARKER
                    && after.shape() != Shape.DATE
                    && after.words() >= 4
                    && !after.is(LineFlag.CREDIT_LAST)
                    && after.functionShare() < 0.2;
            StartScorer.put(signs, StartSign.RESTART_WITH_CAPTION, restart && captionLike);
        }
        StartScorer.put(signs, StartSign.BANNER_ON_PAGE, text.hasBanner());
        StartScorer.put(signs, StartSign.DOUBLED_ON_PAGE, page.doubledLines() >= 3);
    }
}
