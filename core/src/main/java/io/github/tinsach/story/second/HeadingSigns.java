// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneText;

/** What a heading shows by itself, and what of it stands elsewhere. */
final class HeadingSigns {
    /** The text of a heading's picture stands within so many lines. */
    private static final int PICTURE_REACH = 30;

    /** A link this many lines above announces a story; nearer it is part of a box with title and picture. */
    private static final int LEAST_BETWEEN = 4;

    /** Tags, share buttons and a comment form stand between: farther up it announces something else. */
    private static final int MOST_BETWEEN = 40;

    private final Zone zone;
    private final PageFacts page;
    private final Role[] roles;
    private final ZoneText text;

    HeadingSigns(Zone zone, Role[] roles, ZoneText text) {
        this.zone = zone;
        this.text = text;
        this.roles = roles;
        page = zone.page();
    }

    /** Adds the signs of line {@code i} of the zone. */
    void add(int i, LineFacts head, StartSigns signs) {
        int others = text.subheads() - (roles[i] == Role.SUBHEAD ? 1 : 0);
        signs.put(StartSign.NO_OTHER_HEADING, others == 0);
        signs.put(StartSign.ONE_OTHER_HEADING, others == 1);
        signs.put(StartSign.MANY_OTHER_HEADINGS, others > 1);
        signs.put(StartSign.LONG_HEADING, head.length() >= 62);
        signs.put(StartSign.SHORT_HEADING, head.length() < 42);
        signs.put(StartSign.QUESTION, head.end() == LineEnd.QUESTION);
        signs.put(StartSign.CAPITALS, head.isAllCaps());
        signs.put(
                StartSign.LIST_NUMBER,
                head.is(LineFlag.LIST_NUMBER)
                        || head.is(LineFlag.DASH) && head.text().charAt(0) != '*');
        signs.put(StartSign.READS_AS_SUBHEAD, roles[i] == Role.SUBHEAD);
        signs.put(StartSign.READS_AS_LINK, roles[i] == Role.LINK);
        signs.put(StartSign.READS_AS_CHROME, roles[i] == Role.CHROME);
        signs.put(StartSign.READS_AS_CAPTION, roles[i] == Role.CAPTION);
        signs.put(StartSign.MAIN_HEADLINE_BELOW, isMainPictureBelow(i));
        signs.put(StartSign.HEADLINE_MARKUP, isMarkedAsHeadline(head));
        if (page.copies(zone.index(i)) > 1) {
            addCopies(i, head, signs);
        }
    }

    private void addCopies(int i, LineFacts head, StartSigns signs) {
        int near = Math.min(roles.length, i + PICTURE_REACH);
        boolean picture = false;
        for (int j = i + 1; j < near && !picture; j++) {
            picture = zone.line(j).stem() == head.stem();
        }
        int first = page.firstCopy(zone.index(i));
        boolean announced = isBetweenStories(first, i);
        boolean above = first < zone.index(i) && !announced;
        signs.put(StartSign.OWN_PICTURE, picture);
        signs.put(StartSign.ANNOUNCED, announced);
        signs.put(StartSign.COPIED_ELSEWHERE, above || page.lastCopy(zone.index(i)) >= zone.index(near));
    }

    /** Whether {@code line} of the page, a copy above line {@code i} of the zone, stands below the last paragraph above, but in no box with it. */
    private boolean isBetweenStories(int line, int i) {
        int at = line - zone.index(0);
        if (at < Math.max(0, i - MOST_BETWEEN) || at > i - LEAST_BETWEEN) {
            return false;
        }
        for (int j = at; j < i; j++) {
            if (zone.line(j).shape() == Shape.PROSE && (roles[j] == Role.BODY || roles[j] == Role.LEAD)) {
                return false;
            }
        }
        return true;
    }

    /** Whether a picture of the main story follows: then it goes on. */
    private boolean isMainPictureBelow(int i) {
        if (page.lastCopy(zone.headline()) < zone.index(i)) {
            return false;
        }
        long headline = page.line(zone.headline()).stem();
        for (int j = i + 1; j < Math.min(roles.length, i + PICTURE_REACH); j++) {
            if (zone.line(j).shape() == Shape.PICTURE && zone.line(j).stem() == headline) {
                return true;
            }
        }
        return false;
    }

    /** An article has one heading of the first level; where its own is one, another starts another story. */
    private boolean isMarkedAsHeadline(LineFacts head) {
        Markup own = page.line(zone.headline()).line().markup();
        Markup markup = head.line().markup();
        return own != null && markup != null && own.heading() == 1 && markup.heading() == 1;
    }
}
