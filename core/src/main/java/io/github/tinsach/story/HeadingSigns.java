// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.page.Markup;
import java.util.Map;

/** What a heading shows by itself, and what of it stands elsewhere. */
final class HeadingSigns {
    private final Zone zone;
    private final PageFacts page;
    private final Role[] roles;
    private final ZoneText text;
    private final Overlap overlap;

    HeadingSigns(Zone zone, Role[] roles, ZoneText text, Overlap overlap) {
        this.zone = zone;
        this.text = text;
        this.overlap = overlap;
        this.roles = roles;
        page = zone.page();
    }

    /** Adds the signs of line {@code i} of the zone. */
    void add(int i, LineFacts head, Map<StartSign, Double> signs) {
        int others = text.subheads() - (roles[i] == Role.SUBHEAD ? 1 : 0);
        signs.put(
                others == 0
                        ? StartSign.NO_OTHER_HEADING
                        : others == 1 ? StartSign.ONE_OTHER_HEADING : StartSign.MANY_OTHER_HEADINGS,
                1.0);
        StartScorer.put(signs, StartSign.LONG_HEADING, head.length() >= 62);
        StartScorer.put(signs, StartSign.SHORT_HEADING, head.length() < 42);
        StartScorer.put(signs, StartSign.QUESTION, head.end() == LineEnd.QUESTION);
        StartScorer.put(signs, StartSign.CAPITALS, head.isAllCaps());
        StartScorer.put(
                signs,
                StartSign.LIST_NUMBER,
                head.is(LineFlag.LIST_NUMBER)
                        || head.is(LineFlag.DASH) && head.text().charAt(0) != '*');
        signs.put(StartSign.HEADLINE_WORDS, overlap.share(zone.index(i), zone.headline()));
        StartScorer.put(signs, StartSign.READS_AS_SUBHEAD, roles[i] == Role.SUBHEAD);
        StartScorer.put(signs, StartSign.READS_AS_LINK, roles[i] == Role.LINK);
        StartScorer.put(signs, StartSign.READS_AS_CAPTION, roles[i] == Role.CAPTION);
        StartScorer.put(signs, StartSign.HEADLINE_MARKUP, isMarkedAsHeadline(head));
        boolean picture = false;
        boolean elsewhere = page.firstCopy(zone.index(i)) < zone.index(i);
        for (int j = i + 1; j < Math.min(roles.length, i + 30); j++) {
            picture |= zone.line(j).stem() == head.stem();
        }
        int last = page.lastCopy(zone.index(i));
        elsewhere |= last >= zone.index(Math.min(roles.length, i + 30) - 1) + 1;
        StartScorer.put(signs, StartSign.OWN_PICTURE, picture);
        StartScorer.put(signs, StartSign.COPIED_ELSEWHERE, elsewhere);
    }

    /** An article has one heading of the first level; where its own is one, another starts another story. */
    private boolean isMarkedAsHeadline(LineFacts head) {
        Markup own = page.line(zone.headline()).line().markup();
        Markup markup = head.line().markup();
        return own != null && markup != null && own.heading() == 1 && markup.heading() == 1;
    }
}
