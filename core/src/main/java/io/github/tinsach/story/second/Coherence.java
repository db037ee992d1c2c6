// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.story.words.Mentions;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneText;

/**
 * What the text below a heading has to do with the text above it: a story that goes on speaks of the same days and people;
 * a second one speaks of other days and other people. Reads the zone once.
 */
final class Coherence {
    /** So many paragraphs tell what a story is about: the lead and what follows it. */
    private static final int OPENING = 4;

    /** The names of so many paragraphs are those of the first story. */
    private static final int FIRST_OPENING = 3;

    private final Zone zone;
    private final PageFacts page;
    private final int end;
    private final Mentions names = new Mentions();
    private final Mentions days = new Mentions();
    /** By line of the zone, how many names and days stand above it. */
    private final int[] namesAbove;

    private final int[] daysAbove;
    /** How many names the first paragraphs have, and by line of the zone how many of them come again below it. */
    private int openingNames;

    private final int[] openingNamesBelow;

    Coherence(Zone zone, Role[] roles) {
        this.zone = zone;
        page = zone.page();
        end = ZoneText.end(roles);
        namesAbove = new int[end + 1];
        daysAbove = new int[end + 1];
        openingNamesBelow = new int[end + 1];
        read();
        for (int name = 0; name < openingNames; name++) {
            openingNamesBelow[names.lastLine(name)]++;
        }
        int below = 0;
        for (int i = end - 1; i >= 0; i--) {
            int here = openingNamesBelow[i];
            openingNamesBelow[i] = below;
            below += here;
        }
    }

    private void read() {
        NameDayReader reader = new NameDayReader(names, days);
        int paragraphs = 0;
        for (int i = 0; i < end; i++) {
            namesAbove[i] = names.size();
            daysAbove[i] = days.size();
            if (zone.isText(zone.index(i))) {
                reader.read(zone.line(i), i);
                paragraphs++;
                openingNames = paragraphs <= FIRST_OPENING ? names.different() : openingNames;
            }
        }
        namesAbove[end] = names.size();
        daysAbove[end] = days.size();
    }

    /** Adds the signs of the heading at line {@code i} of the zone. */
    void add(int i, StartSigns signs) {
        int to = endOfOpening(i);
        int from = Math.min(i + 1, end);
        int daysFrom = daysAbove[from];
        int daysTo = daysAbove[to];
        // others than any above
        signs.put(
                StartSign.OTHER_DAYS,
                daysFrom < daysTo
                        && days.firstLine(0) < i
                        && days.countSince(i, daysFrom, daysTo) == days.countDifferent(daysFrom, daysTo));
        signs.put(StartSign.OPENING_NAMES_GONE, openingNames >= 3 && openingNamesBelow[i] * 10 <= openingNames);
        int namesBelow = names.countDifferent(namesAbove[from], namesAbove[to]);
        int known = namesBelow - names.countSince(i, namesAbove[from], namesAbove[to]);
        signs.put(StartSign.OTHER_NAMES, namesBelow >= 4 && known * 10 <= namesBelow);
    }

    /** Returns the end of the first paragraphs below line {@code i}. */
    private int endOfOpening(int i) {
        int to = i + 1;
        int text = zone.index(i);
        for (int p = 0; p < OPENING; p++) {
            text = page.nextText(text);
            if (text >= zone.index(end)) {
                return Math.min(to, end);
            }
            to = text - zone.index(0) + 1;
        }
        return to;
    }
}
