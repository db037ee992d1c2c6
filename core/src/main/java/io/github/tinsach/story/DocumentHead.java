// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.text.WordHash;

/**
 * The head of a document that an article prints: the office, the number, the state's name and motto, place and day. Its
 * short lines look like an imprint, and what the document says below them like another page's.
 */
final class DocumentHead {
    private static final long STATE = WordHash.ofPhrase("cộng hòa xã hội chủ nghĩa việt nam");
    private static final long STATE_NEW = WordHash.ofPhrase("cộng hoà xã hội chủ nghĩa việt nam");
    private static final long MOTTO = WordHash.ofPhrase("độc lập tự do hạnh phúc");

    private DocumentHead() {}

    /** Returns whether {@code line} is the state's name or its motto, as documents print them. */
    static boolean is(LineFacts line) {
        long key = line.key();
        return key == STATE || key == STATE_NEW || key == MOTTO;
    }

    /** Gives a document of {@code zone}, below whose head the article seems to end, its place in the text. */
    static void keep(Zone zone, Role[] roles) {
        int last = -1;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.LEAD || roles[i] == Role.BODY) {
                last = i;
            } else if (roles[i] == Role.AFTER && is(zone.line(i))) {
                if (last >= 0 && goesOn(zone, last + 1, i)) {
                    takeIn(zone, roles, last + 1);
                }
                return;
            }
        }
    }

    /** Whether between the text and the motto stand lines of a head alone. */
    private static boolean goesOn(Zone zone, int from, int motto) {
        for (int i = from; i < motto; i++) {
            if (zone.line(i).shape() == Shape.MARKER) {
                return false;
            }
        }
        return true;
    }

    private static void takeIn(Zone zone, Role[] roles, int from) {
        for (int i = from; i < roles.length; i++) {
            LineFacts line = zone.line(i);
            Marker marker = line.marker();
            if (line.shape() == Shape.MARKER && marker != null) {
                return;
            }
            roles[i] = Role.BODY;
        }
    }
}
