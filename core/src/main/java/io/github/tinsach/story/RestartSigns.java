// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;

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
    void add(int i, int first, StartSigns signs) {
        boolean alone = signs.has(StartSign.NO_OTHER_HEADING) && !signs.has(StartSign.ANOTHER_TITLE_BESIDE);
        boolean restart = alone && zone.line(i).length() >= 45 && signs.has(StartSign.SHORT_LEAD);
        signs.put(StartSign.RESTART, restart);
        signs.put(StartSign.DATED_RESTART, restart && signs.has(StartSign.FIRST_DATED));
        if (first + 1 < roles.length) {
            LineFacts after = zone.line(first + 1);
            boolean captionLike = after.length() < 160
                    && after.sentenceEnds() == 0
                    && after.shape() != Shape.MARKER
                    && after.shape() != Shape.DATE
                    && after.words() >= 4
                    && !after.is(LineFlag.CREDIT_LAST)
                    && after.functionShare() < 0.2;
            signs.put(StartSign.RESTART_WITH_CAPTION, restart && captionLike);
        }
        signs.put(StartSign.BANNER_ON_PAGE, text.hasBanner());
        signs.put(StartSign.DOUBLED_ON_PAGE, page.doubledLines() >= 3);
    }
}
