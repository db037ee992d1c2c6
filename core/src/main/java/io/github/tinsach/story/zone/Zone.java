// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.zone;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import org.jspecify.annotations.Nullable;

/**
 * The stretch of a page that may belong to the article: from the line below the headline to some lines past the end of the
 * densest text. Past it nothing can be the article's, so nothing needs to be weighed.
 *
 * @param page the page
 * @param headline index of the headline
 * @param textEnd index after the last line of the run with the most text, and of a table that follows it
 * @param end index after the last line of the zone
 */
public record Zone(PageFacts page, int headline, int textEnd, int end) {
    /** Author, source, tags and a closing box stand within this many lines below the text. */
    private static final int TAIL = 20;

    /** A video player's names of buttons may stand between, where a text follows; text farther down is no article's. */
    private static final int TAIL_TO_TEXT = 40;

    /** Returns the zone below a headline. */
    public static Zone below(PageFacts page, int headline) {
        int sum = 0;
        int best = 0;
        int textEnd = headline + 1;
        for (int i = headline + 1; i < page.size(); i++) {
            if (page.isTable(i)) {
                // a table goes with the paragraph above it, and costs nothing where another follows
                textEnd = textEnd == i ? i + 1 : textEnd;
                continue;
            }
            sum += page.mass(i);
            if (sum > best) {
                best = sum;
                textEnd = i + 1;
            }
        }
        return new Zone(page, headline, textEnd, tailEnd(page, textEnd));
    }

    private static int tailEnd(PageFacts page, int textEnd) {
        int least = Math.min(page.size(), textEnd + TAIL);
        int end = Math.min(page.size(), textEnd + TAIL_TO_TEXT);
        while (end > least && !page.line(end - 1).shape().isText()) {
            end--;
        }
        return end;
    }

    /** Returns the number of lines. */
    public int size() {
        return end - headline - 1;
    }

    /** Returns the page's index of line {@code i} of the zone. */
    public int index(int i) {
        return headline + 1 + i;
    }

    /** Returns line {@code i} of the zone. */
    public LineFacts line(int i) {
        return page.line(index(i));
    }

    /** Returns the line at {@code i} of the zone, which may stand above or below it; null where the page has none. */
    @Nullable
    public LineFacts lineAt(int i) {
        int index = index(i);
        return index >= 0 && index < page.size() ? page.line(index) : null;
    }

    /** Returns whether the line at the page's {@code index} is running text. */
    public boolean isText(int index) {
        return index > headline && index < page.size() && page.line(index).shape() == Shape.PROSE;
    }
}
