// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.MetaValue;
import java.util.List;

/**
 * Articles that stand without their headline: bodies from a database or a corpus, pages that draw it as a picture. A line
 * stands in for it, so that everything below is read as on any other page.
 */
public final class MissingHeadline {
    /** Two short paragraphs, in the characters of {@link PageFacts#mass}: one sentence alone is a notice as easily. */
    private static final int LEAST_MASS = 250;

    /** A longer line alone is a page that lost its line ends, menus and all. */
    private static final int LONGEST_ALONE = 1_500;

    /** A title that has more evidence than this is the headline, whatever stands above it: a first-level heading, a date. */
    private static final double EVIDENT = 140;

    /** How sure a split without a headline is at most: nothing says where the article begins. */
    public static final double SUREST = 0.5;

    /** Four words, as a short headline has, that no text says. */
    private static final String NO_WORDS = "Qxzqj wqzkj vqkxj zqjwx";

    private MissingHeadline() {}

    /** Returns the index of the line at which the text begins; -1 where {@code choice} heads it or there is no text. */
    public static int textBegins(PageFacts page, HeadlineChoice choice) {
        if (choice.index() >= 0) {
            return beginsWithText(page, choice) ? 0 : -1;
        }
        int best = mostText(page);
        if (page.massFrom(best) < LEAST_MASS || !isText(page.line(best))) {
            return -1;
        }
        boolean alone = page.nextText(best) == page.size();
        return alone && page.line(best).length() > LONGEST_ALONE ? -1 : best;
    }

    /**
     * A page of a site begins with its name, a menu or the headline. Where the very first line is a paragraph, and the text
     * runs on from it over a title, that title is a subhead of it.
     */
    private static boolean beginsWithText(PageFacts page, HeadlineChoice choice) {
        return choice.index() > 1
                && page.line(0).shape() == Shape.PROSE
                && choice.evidence() < EVIDENT
                && new TextRun(page, choice.index()).runsFrom(0);
    }

    private static boolean isText(LineFacts line) {
        return line.shape().isText() || line.is(LineFlag.SPEAKER) || line.is(LineFlag.DASH);
    }

    /** Returns {@code page} with a line in the place of the headline: what the metadata states, or words that say nothing. */
    public static PageFacts standIn(PageFacts page, int textBegins) {
        List<MetaValue> stated = page.page().metadata().headlines();
        return page.under(stated.isEmpty() ? NO_WORDS : stated.get(0).value(), textBegins);
    }

    /**
     * Returns how sure it is that a page has no article: less, the more text stands on it.
     *
     * @return from 0.5 to 1
     */
    public static double confidenceOfNone(PageFacts page) {
        return 1 - 0.5 * Math.min(1, (double) page.massFrom(mostText(page)) / LEAST_MASS);
    }

    /** Returns the index of the line from which the most text runs; 0 where there is none. */
    private static int mostText(PageFacts page) {
        int best = 0;
        for (int i = 1; i < page.size(); i++) {
            best = page.massFrom(i) > page.massFrom(best) ? i : best;
        }
        return best;
    }
}
