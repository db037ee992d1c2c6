// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.zone;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;

/** What the lines of a zone above the article's end hold together: counted once, asked for each candidate. */
public final class ZoneText {
    private final Zone zone;
    private final PageFacts page;
    private final int end;
    private final int subheads;
    private final boolean banner;

    /** Reads {@code zone} with {@code roles}, one for each of its lines. */
    public ZoneText(Zone zone, Role[] roles) {
        this.zone = zone;
        page = zone.page();
        end = end(roles);
        int headings = 0;
        boolean hot = false;
        for (int i = 0; i < end; i++) {
            headings += roles[i] == Role.SUBHEAD ? 1 : 0;
            hot |= i > 0 && i + 1 < end && isBanner(zone.line(i - 1), zone.line(i)) && isLong(zone.line(i + 1));
        }
        subheads = headings;
        banner = hot;
    }

    /** Returns the number of lines above the article's end. */
    public static int end(Role[] roles) {
        int end = roles.length;
        while (end > 0 && roles[end - 1] == Role.AFTER) {
            end--;
        }
        return end;
    }

    /** A banner stands alone; a player's phrases stand among its other lines, the shortest of them below anything but an author. */
    private static boolean isBanner(LineFacts above, LineFacts line) {
        if (line.marker() != Marker.HOT_VIDEO || line.shape() != Shape.MARKER) {
            return false;
        }
        return above.shape() == Shape.NAME ? line.words() >= 2 : line.words() >= 3 && isLong(above);
    }

    private static boolean isLong(LineFacts line) {
        return line.shape().isText() || line.shape() == Shape.TITLE;
    }

    /** Returns the index of the next paragraph below line {@code i}; -1 for none. */
    public int nextText(int i) {
        int next = page.nextText(zone.index(i));
        return next < zone.index(end) ? next - zone.index(0) : -1;
    }

    /** Returns whether all paragraphs below line {@code i} are shorter together than {@code length}. */
    public boolean isShorterBelow(int i, int length) {
        int sum = 0;
        for (int text = nextText(i); text >= 0; text = nextText(text)) {
            sum += zone.line(text).length();
            if (sum >= length) {
                return false;
            }
        }
        return true;
    }

    /** Returns the number of subheads. */
    public int subheads() {
        return subheads;
    }

    /** Returns whether a video banner stands among the lines. */
    public boolean hasBanner() {
        return banner;
    }
}
