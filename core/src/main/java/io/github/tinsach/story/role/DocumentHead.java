// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.StateName;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import java.util.Arrays;

/**
 * The head of a document that an article prints: the office, the number, the state's name and motto, place and day. Its
 * short lines look like an imprint, and what the document says below them like another page's.
 */
final class DocumentHead {
    /** The office, its unit, a rule, the number, the subject. */
    private static final int LONGEST_HEAD = 6;

    private DocumentHead() {}

    /** Gives a document of {@code zone}, below whose head the article seems to end, its place in the text. */
    static void keep(Zone zone, Role[] roles) {
        int last = -1;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.LEAD || roles[i] == Role.BODY) {
                last = i;
            } else if (roles[i] == Role.AFTER && StateName.is(zone.line(i))) {
                int end = last >= 0 && isHead(zone, last + 1, i) ? lastText(zone, i) : -1;
                if (end > i) {
                    Arrays.fill(roles, last + 1, end + 1, Role.BODY);
                }
                return;
            }
        }
    }

    /** Whether between the text and the state's name stand the few lines of a head alone, the first of them an office in capitals. */
    private static boolean isHead(Zone zone, int from, int state) {
        for (int i = from; i < state; i++) {
            if (zone.line(i).shape() == Shape.MARKER) {
                return false;
            }
        }
        return from == state || state - from <= LONGEST_HEAD && zone.line(from).isAllCaps();
    }

    /** The last line of text below the head, above the next known phrase; -1 where none follows: portals print the state's name as imprint. */
    private static int lastText(Zone zone, int head) {
        int last = -1;
        for (int i = head + 1; i < zone.size(); i++) {
            LineFacts line = zone.line(i);
            if (line.shape() == Shape.MARKER && line.marker() != null) {
                break;
            }
            last = line.shape().isText() ? i : last;
        }
        return last;
    }
}
