// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;

/** What the lines of a zone above the article's end hold together: counted once, asked for each candidate. */
final class ZoneText {
    private final int[] nextText;
    private final int[] lengthFrom;
    private final int subheads;
    private final boolean banner;

    ZoneText(Zone zone, Role[] roles) {
        int end = roles.length;
        while (end > 0 && roles[end - 1] == Role.AFTER) {
            end--;
        }
        nextText = new int[end + 1];
        lengthFrom = new int[end + 1];
        nextText[end] = -1;
        int headings = 0;
        boolean hot = false;
        for (int i = end - 1; i >= 0; i--) {
            LineFacts line = zone.line(i);
            boolean text = line.shape() == Shape.PROSE;
            nextText[i] = text ? i : nextText[i + 1];
            lengthFrom[i] = lengthFrom[i + 1] + (text ? line.length() : 0);
            headings += roles[i] == Role.SUBHEAD ? 1 : 0;
            hot |= isBanner(line) && i > 0 && i + 1 < end && isLong(zone.line(i - 1)) && isLong(zone.line(i + 1));
        }
        subheads = headings;
        banner = hot;
    }

    /** A banner stands alone; a player's phrases stand among its other lines. */
    private static boolean isBanner(LineFacts line) {
        return line.shape() == Shape.MARKER && line.marker() == Marker.HOT_VIDEO && line.words() >= 3;
    }

    private static boolean isLong(LineFacts line) {
        return line.shape().isText() || line.shape() == Shape.TITLE;
    }

    /** Returns the index of the next paragraph below line {@code i}; -1 for none. */
    int nextText(int i) {
        return i + 1 < nextText.length ? nextText[i + 1] : -1;
    }

    /** Returns the length of all paragraphs below line {@code i}. */
    int lengthBelow(int i) {
        return i + 1 < lengthFrom.length ? lengthFrom[i + 1] : 0;
    }

    /** Returns the number of subheads. */
    int subheads() {
        return subheads;
    }

    /** Returns whether a video banner stands among the lines. */
    boolean hasBanner() {
        return banner;
    }
}
