// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;

/**
 * Keeps paragraphs that a short article may not lose: the only one that it has, and one right below the paragraph before it.
 * Of an article of two paragraphs the sequence says little; teasers stand below titles, not below paragraphs.
 */
public final class Paragraphs {
    /** From so many paragraphs on the sequence knows by itself where the text ends. */
    private static final int SHORT_ARTICLE = 3;

    /** A longer line is a page that lost its line ends. */
    private static final int LONGEST = 3_000;

    private Paragraphs() {}

    /** Gives lost paragraphs of {@code zone} their role. */
    public static void keep(Zone zone, Role[] roles) {
        int kept = 0;
        int last = -1;
        int first = -1;
        for (int i = 0; i < roles.length; i++) {
            first = first < 0 && zone.line(i).shape() == Shape.PROSE ? i : first;
            if (roles[i] == Role.LEAD || roles[i] == Role.BODY) {
                kept++;
                last = i;
            }
        }
        if (kept == 0 && first >= 0 && isSentence(zone.line(first)) && isBelowHeadline(zone, first)) {
            roles[first] = Role.BODY;
            endAbove(roles, first);
            kept = 1;
            last = first;
        }
        while (kept > 0
                && kept < SHORT_ARTICLE
                && last + 1 < roles.length
                && roles[last + 1] == Role.AFTER
                && zone.line(last).shape() == Shape.PROSE
                && isSentence(zone.line(last + 1))
                && zone.line(last + 1).end() != LineEnd.ELLIPSIS) {
            last++;
            roles[last] = Role.BODY;
            kept++;
        }
    }

    /** What stands above the first paragraph cannot stand below the article's end. */
    private static void endAbove(Role[] roles, int first) {
        for (int i = 0; i < first; i++) {
            roles[i] = roles[i] == Role.AFTER ? Role.BYLINE : roles[i];
        }
    }

    private static boolean isBelowHeadline(Zone zone, int first) {
        for (int i = 0; i < first; i++) {
            if (zone.line(i).shape() == Shape.TITLE || zone.line(i).shape() == Shape.MARKER) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether a line is prose that ends as sentences do, is no longer than a paragraph that stands alone, and bears no sign of furniture. */
    public static boolean isSentence(LineFacts line) {
        return line.shape() == Shape.PROSE
                && line.length() <= LONGEST
                && line.end().isSentenceEnd()
                && !line.is(LineFlag.PREFIX)
                && !line.is(LineFlag.GLUED)
                && !line.is(LineFlag.COPYRIGHT)
                && !line.is(LineFlag.ADDRESS);
    }
}
