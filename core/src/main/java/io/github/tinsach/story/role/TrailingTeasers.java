// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.reading.ParagraphReader;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;

/**
 * Stories with teasers behind the text: each a title and one paragraph, to the end of what seems the article. Under a heading
 * of related stories, or with a date between title and paragraph, no part of an article looks so.
 */
final class TrailingTeasers {
    private static final int LEAST_PAIRS = 2;

    private TrailingTeasers() {}

    /** Ends the article of {@code zone} above such stories. */
    static void end(Zone zone, Role[] roles) {
        int i = roles.length - 1;
        // what follows the last teaser may look like an author
        while (i >= 0 && roles[i] != Role.BODY && roles[i] != Role.LEAD) {
            i--;
        }
        int end = i + 1;
        int pairs = 0;
        int dated = 0;
        int first = end;
        while (i > 0) {
            int title = titleAbove(zone, i);
            if (title < 0) {
                break;
            }
            pairs++;
            dated += title < i - 1 ? 1 : 0;
            first = title;
            i = title - 1;
        }
        boolean headed = first > 0 && first < end && heads(zone, roles, first - 1);
        if (pairs >= LEAST_PAIRS && (headed || dated == pairs) && hasText(roles, first)) {
            for (int j = first; j < roles.length; j++) {
                roles[j] = Role.AFTER;
            }
        }
    }

    /** The title whose teaser line {@code i} is; -1 for none. */
    private static int titleAbove(Zone zone, int i) {
        LineFacts teaser = zone.line(i);
        if (!teaser.shape().isText()) {
            return -1;
        }
        int title = i - 1;
        if (title >= 0
                && zone.line(title).shape() == Shape.DATE
                && zone.line(title).is(LineFlag.DATE)) {
            title--;
        }
        boolean is = title >= 0 && zone.line(title).shape() == Shape.TITLE;
        return is && teaser.length() <= ParagraphReader.LONGEST_TEASER ? title : -1;
    }

    private static boolean heads(Zone zone, Role[] roles, int i) {
        LineFacts line = zone.line(i);
        return roles[i] == Role.LINK
                && line.shape() == Shape.MARKER
                && line.marker() != null
                && line.marker().opensBlock();
    }

    private static boolean hasText(Role[] roles, int end) {
        for (int i = 0; i < end; i++) {
            if (roles[i] == Role.LEAD || roles[i] == Role.BODY) {
                return true;
            }
        }
        return false;
    }
}
