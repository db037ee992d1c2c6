// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the text below a heading has to do with the text above it: a story that goes on speaks of the same days and people
 * and does not begin again; a second one tells its own lead, on other days, of other people. Reads the zone once.
 */
final class Coherence {
    /** So many paragraphs tell what a story is about: the lead and what follows it. */
    private static final int OPENING = 4;
    /** So many paragraphs above are looked through for what is told again. */
    private static final int LOOKED_THROUGH = 40;
    /** Paragraphs of one event share up to two fifths of their pairs of words; those told again share more. */
    private static final double RETOLD = 0.4;

    private final Zone zone;
    private final PageFacts page;
    private final Role[] roles;
    private final Overlap overlap;
    /** By name or day, the first and the last line of the zone that has it. */
    private final Map<Integer, int[]> names = new HashMap<>();

    private final Map<Integer, int[]> days = new HashMap<>();
    private final Set<Integer> openingNames = new HashSet<>();
    private int firstDay = Integer.MAX_VALUE;

    Coherence(Zone zone, Role[] roles, Overlap overlap) {
        this.zone = zone;
        this.overlap = overlap;
        page = zone.page();
        this.roles = roles;
        int paragraphs = 0;
        for (int i = 0; i < roles.length; i++) {
            if (!isParagraph(i)) {
                continue;
            }
            paragraphs++;
            String text = zone.line(i).text();
            for (int name : Names.of(text)) {
                seen(names, name, i);
                if (paragraphs <= 3) {
                    openingNames.add(name);
                }
            }
            for (int day : Days.of(text)) {
                seen(days, day, i);
                firstDay = Math.min(firstDay, i);
            }
        }
    }

    private static void seen(Map<Integer, int[]> where, int key, int i) {
        where.computeIfAbsent(key, k -> new int[] {i, i})[1] = i;
    }

    private boolean isParagraph(int i) {
        return roles[i] != Role.AFTER && zone.line(i).shape() == Shape.PROSE;
    }

    /** Adds the signs of the heading at line {@code i} of the zone. */
    void add(int i, Map<StartSign, Double> signs) {
        Set<Integer> daysBelow = new HashSet<>();
        Set<Integer> namesBelow = new HashSet<>();
        double retold = 0;
        int paragraphs = 0;
        for (int j = i + 1; j < roles.length && paragraphs < OPENING; j++) {
            if (isParagraph(j)) {
                paragraphs++;
                daysBelow.addAll(Days.of(zone.line(j).text()));
                namesBelow.addAll(Names.of(zone.line(j).text()));
                retold = Math.max(retold, retold(j, i));
            }
        }
        if (retold > RETOLD) {
            signs.put(StartSign.TOLD_AGAIN, Math.min(1, (retold - RETOLD) / 0.3));
        }
        if (!daysBelow.isEmpty() && firstDay < i && above(days, daysBelow, i) == 0) {
            signs.put(StartSign.OTHER_DAYS, 1.0);
        }
        if (openingNames.size() >= 3 && below(openingNames, i) * 10 <= openingNames.size()) {
            signs.put(StartSign.OPENING_NAMES_GONE, 1.0);
        }
        if (namesBelow.size() >= 4 && above(names, namesBelow, i) * 10 <= namesBelow.size()) {
            signs.put(StartSign.OTHER_NAMES, 1.0);
        }
        if (hasSectionAbove(i)) {
            signs.put(StartSign.SECTION_ABOVE, 1.0);
        }
    }

    /** Returns the greatest share of its pairs of words that line {@code j} has from a paragraph above {@code heading}. */
    private double retold(int j, int heading) {
        double most = 0;
        int above = 0;
        for (int i = 0; i < heading && above < LOOKED_THROUGH; i++) {
            if (isParagraph(i)) {
                above++;
                most = Math.max(most, overlap.share(zone.index(j), zone.index(i)));
            }
        }
        return most;
    }

    private static int above(Map<Integer, int[]> where, Set<Integer> keys, int i) {
        int count = 0;
        for (int key : keys) {
            int[] lines = where.get(key);
            count += lines != null && lines[0] < i ? 1 : 0;
        }
        return count;
    }

    private int below(Set<Integer> keys, int i) {
        int count = 0;
        for (int key : keys) {
            int[] lines = names.get(key);
            count += lines != null && lines[1] > i ? 1 : 0;
        }
        return count;
    }

    /** Whether a short line right above stands right above the headline too, as the name of a section does. */
    private boolean hasSectionAbove(int i) {
        for (int h = Math.max(0, zone.headline() - 3); h < zone.headline(); h++) {
            LineFacts section = page.line(h);
            boolean isShort = section.words() > 0 && section.words() <= 6;
            for (int up = 1; isShort && up <= 2 && i >= up; up++) {
                if (section.stem() == zone.line(i - up).stem()) {
                    return true;
                }
            }
        }
        return false;
    }
}
