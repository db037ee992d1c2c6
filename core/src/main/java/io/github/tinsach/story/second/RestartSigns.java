// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneText;

/** Signs that hold together only, and those of the whole page. */
final class RestartSigns {
    private final Zone zone;
    private final PageFacts page;
    private final ZoneText text;

    RestartSigns(Zone zone, ZoneText text) {
        this.zone = zone;
        this.text = text;
        page = zone.page();
    }

    /** Adds the signs of line {@code i} of the zone to those found already. */
    void add(int i, StartSigns signs) {
        boolean alone = signs.has(StartSign.NO_OTHER_HEADING) && !signs.has(StartSign.ANOTHER_TITLE_BESIDE);
        boolean restart = alone && zone.line(i).length() >= 45 && signs.has(StartSign.SHORT_LEAD);
        signs.put(StartSign.RESTART, restart);
        signs.put(StartSign.BANNER_ON_PAGE, text.hasBanner());
        signs.put(StartSign.DOUBLED_ON_PAGE, page.doubledLines() >= 3);
    }
}
