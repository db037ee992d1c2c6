// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.Shape;

/**
 * What the text below a heading has to do with the text above it: a story that goes on speaks of the same days and people;
 * a second one speaks of other days and other people. Reads the zone once.
 */
final class Coherence {
    /** So many paragraphs tell what a story is about: the lead and what follows it. */
    private static final int OPENING = 4;

    private final Zone zone;
    private final Role[] roles;
    private final Spans names = new Spans();
    private final Spans days = new Spans();
    private final Spans openingNames = new Spans();
    private int firstDay = Integer.MAX_VALUE;

    Coherence(Zone zone, Role[] roles) {
        this.zone = zone;
        this.roles = roles;
        int paragraphs = 0;
        for (int i = 0; i < roles.length; i++) {
            if (!isParagraph(i)) {
                continue;
            }
            paragraphs++;
            String text = zone.line(i).text();
            Names.addTo(names, text, i);
            if (paragraphs <= 3) {
                Names.addTo(openingNames, text, i);
            }
            Days.addTo(days, text, i);
            if (firstDay == Integer.MAX_VALUE && days.size() > 0) {
                firstDay = i;
            }
        }
    }

    private boolean isParagraph(int i) {
        return roles[i] != Role.AFTER && zone.line(i).shape() == Shape.PROSE;
    }

    /** Adds the signs of the heading at line {@code i} of the zone. */
    void add(int i, StartSigns signs) {
        Spans daysBelow = new Spans();
        Spans namesBelow = new Spans();
        int paragraphs = 0;
        for (int j = i + 1; j < roles.length && paragraphs < OPENING; j++) {
            if (isParagraph(j)) {
                paragraphs++;
                Days.addTo(daysBelow, zone.line(j).text(), j);
                Names.addTo(namesBelow, zone.line(j).text(), j);
            }
        }
        if (daysBelow.size() > 0 && firstDay < i && daysBelow.countBefore(i, days) == 0) {
            signs.put(StartSign.OTHER_DAYS, true);
        }
        if (openingNames.size() >= 3 && openingNames.countAfter(i, names) * 10 <= openingNames.size()) {
            signs.put(StartSign.OPENING_NAMES_GONE, true);
        }
        if (namesBelow.size() >= 4 && namesBelow.countBefore(i, names) * 10 <= namesBelow.size()) {
            signs.put(StartSign.OTHER_NAMES, true);
        }
    }
}
