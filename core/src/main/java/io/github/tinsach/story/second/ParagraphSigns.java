// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneText;

/** What the paragraphs below a heading show. */
final class ParagraphSigns {
    private final Zone zone;
    private final Role[] roles;
    private final ZoneText text;

    ParagraphSigns(Zone zone, Role[] roles, ZoneText text) {
        this.zone = zone;
        this.text = text;
        this.roles = roles;
    }

    /** Adds the signs of the paragraphs {@code first} and {@code second} below line {@code i} of the zone. */
    void add(int i, int first, int second, StartSigns signs) {
        LineFacts lead = zone.line(first);
        boolean shortLead = lead.length() <= 300 && lead.sentenceEnds() <= 1;
        signs.put(StartSign.SHORT_LEAD, shortLead);
        boolean pictureNext =
                first + 1 < roles.length && (roles[first + 1] == Role.CAPTION || roles[first + 1] == Role.REPEAT);
        signs.put(StartSign.SHORT_LEAD_THEN_PICTURE, shortLead && pictureNext);
        boolean several = paragraphsBelow(first) >= 3;
        signs.put(StartSign.PARAGRAPHS_BELOW, several);
        signs.put(StartSign.PREFIX_BELOW, several && lead.is(LineFlag.PREFIX));
        signs.put(StartSign.LINK_WITH_STORY, several && roles[i] == Role.LINK);
        signs.put(StartSign.LITTLE_TEXT_BELOW, second < 0 || text.isShorterBelow(i, 400));
    }

    /** The paragraphs from {@code first} on that no title interrupts, 3 at the most. */
    private int paragraphsBelow(int first) {
        int texts = 0;
        for (int i = first; i < roles.length && texts < 3; i++) {
            LineFacts line = zone.line(i);
            if (line.shape() == Shape.PROSE) {
                texts++;
            } else if (line.shape() == Shape.TITLE && roles[i] != Role.CAPTION && roles[i] != Role.REPEAT) {
                break;
            }
        }
        return texts;
    }
}
