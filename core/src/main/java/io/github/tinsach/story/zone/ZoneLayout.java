// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.zone;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;

/** Where each line of a zone stands among texts, titles and headings, by index in the zone. */
public final class ZoneLayout {
    /** No paragraph in sight. */
    private static final int FAR = 99;

    private final int[] textBefore;
    private final int[] toText;
    private final int[] sinceText;
    private final int[] titleRun;
    private final int[] headingAbove;
    private final int[] textSinceHeading;
    private final int usualGap;

    /** Lays out {@code zone}. */
    public ZoneLayout(Zone zone) {
        int size = zone.size();
        textBefore = new int[size];
        toText = new int[size];
        sinceText = new int[size];
        headingAbove = new int[size];
        textSinceHeading = new int[size];
        usualGap = usualGap(zone);
        int texts = 0;
        int heading = -1;
        int since = 0;
        int distance = FAR;
        for (int i = 0; i < size; i++) {
            LineFacts line = zone.line(i);
            textBefore[i] = texts;
            sinceText[i] = distance;
            distance = line.shape() == Shape.PROSE ? 1 : distance + 1;
            Marker marker = line.marker();
            headingAbove[i] = heading;
            textSinceHeading[i] = since;
            if (line.shape() == Shape.MARKER && marker != null && marker.opensBlock()) {
                heading = marker.ordinal();
                since = 0;
            }
            if (line.shape() == Shape.PROSE) {
                texts++;
                since++;
            }
        }
        distance = FAR;
        for (int i = size - 1; i >= 0; i--) {
            toText[i] = distance;
            distance = zone.line(i).shape() == Shape.PROSE ? 1 : distance + 1;
        }
        titleRun = runs(zone);
    }

    /** Counts the titles in each stretch of titles, dates and copies. */
    private static int[] runs(Zone zone) {
        int size = zone.size();
        int[] titleRun = new int[size];
        int start = 0;
        int titles = 0;
        for (int i = 0; i <= size; i++) {
            boolean inRun = i < size && (isTitle(zone.line(i)) || zone.line(i).shape() == Shape.DATE);
            if (inRun) {
                boolean copy = i > 0 && zone.line(i - 1).stem() == zone.line(i).stem();
                titles += isTitle(zone.line(i)) && !copy ? 1 : 0;
            } else {
                for (int j = start; j < i; j++) {
                    titleRun[j] = titles;
                }
                start = i + 1;
                titles = 0;
            }
        }
        return titleRun;
    }

    private static boolean isTitle(LineFacts line) {
        return line.shape() == Shape.TITLE || line.shape() == Shape.SEMI && line.end() == LineEnd.QUESTION;
    }

    /** Returns paragraphs above line {@code i}. */
    public int textBefore(int i) {
        return textBefore[i];
    }

    /** Returns lines to the next paragraph below; 99 and more where there is none, for line {@code i} of the zone. */
    public int toText(int i) {
        return toText[i];
    }

    /** Returns lines from the paragraph above; 99 and more where there is none, for line {@code i} of the zone. */
    public int sinceText(int i) {
        return sinceText[i];
    }

    /** Returns titles in the stretch of titles, dates and copies that line {@code i} stands in. */
    public int titleRun(int i) {
        return titleRun[i];
    }

    /** Returns the {@link Marker} of the block heading above, by ordinal; -1 for none, for line {@code i} of the zone. */
    public int headingAbove(int i) {
        return headingAbove[i];
    }

    /** Returns paragraphs between that heading and line {@code i}. */
    public int textSinceHeading(int i) {
        return textSinceHeading[i];
    }

    /** Returns paragraphs above the line, by line of the zone. */
    public int[] textBefore() {
        return textBefore;
    }

    /** Returns titles in the stretch of titles, dates and copies that the line stands in, by line of the zone. */
    public int[] titleRun() {
        return titleRun;
    }

    /** Returns blank lines that mostly stand above a paragraph. */
    public int usualGap() {
        return usualGap;
    }

    private static int usualGap(Zone zone) {
        int[] counts = new int[5];
        for (int i = 0; i < zone.size(); i++) {
            if (zone.line(i).shape() == Shape.PROSE) {
                counts[Math.min(4, zone.line(i).blanksBefore())]++;
            }
        }
        int usual = 0;
        for (int g = 1; g < counts.length; g++) {
            if (counts[g] > counts[usual]) {
                usual = g;
            }
        }
        return usual;
    }
}
