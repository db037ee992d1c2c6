// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.HeadlineForm;

/**
 * Looks for a headline above its date: below the date a page prints subtitles, captions, counters and buttons, and each of
 * them stands nearer to the text than the headline.
 */
final class HeadlineDate {
    /** Lines between the date and what was chosen below it. */
    private static final int BETWEEN = 4;

    /** The site's name and slogan stand on the first lines, and the page's clock below them. */
    private static final int TOP = 4;

    /** Of the words, the share that may return in the text less than those of the line below; and there. */
    private static final double LESS_RETURNS = 0.3;

    private static final double LESS_ON_TOP = 0.1;

    /** The headline is weighed at most this much lower. */
    private static final int MARGIN = 450;

    private final PageFacts page;

    HeadlineDate(PageFacts page) {
        this.page = page;
    }

    /** Returns the title whose date stands above {@code choice}, which is weighed in full; that choice where there is none. */
    HeadlineCandidate above(HeadlineCandidate choice, HeadlineEvidence evidence) {
        int date = dateAbove(choice.index);
        if (date <= 1 || page.copies(choice.index) > 1 || hasDate(choice.index)) {
            return choice;
        }
        int title = isTitle(date - 1) ? date - 1 : date - 2;
        if (!isTitle(title) || page.line(date - 1).shape() == Shape.MARKER || isListed(title)) {
            return choice;
        }
        HeadlineCandidate candidate = evidence.candidate(title);
        evidence.complete(candidate);
        // names of sites and of topics return nowhere in the text
        double lessReturns = choice.returns() - candidate.returns();
        boolean heads = candidate.stated >= choice.stated
                && candidate.score() >= choice.score() - MARGIN
                && lessReturns < (title <= TOP ? LESS_ON_TOP : LESS_RETURNS);
        return heads ? candidate : choice;
    }

    private int dateAbove(int index) {
        for (int i = index - 1; i >= Math.max(0, index - 1 - BETWEEN); i--) {
            LineFacts line = page.line(i);
            if (HeadlineForm.isDate(page, i)) {
                return i;
            }
            Marker marker = line.marker();
            if (line.shape() == Shape.PROSE
                    || line.shape() == Shape.MARKER && (marker == null || marker != Marker.SOCIAL)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean hasDate(int index) {
        return HeadlineForm.isDate(page, index + 1) || HeadlineForm.isDate(page, index + 2);
    }

    private boolean isTitle(int i) {
        LineFacts line = page.line(i);
        return HeadlineForm.canBe(line)
                && HeadlineFinder.headsText(page, i)
                && line.shape() == Shape.TITLE
                && line.length() >= HeadlineEvidence.SHORT_TITLE
                && line.marker() == null
                && !line.is(LineFlag.SEPARATOR)
                && !line.is(LineFlag.ASCII)
                && !line.isAllCaps();
    }

    /** Whether it is one of a list of titles and dates. */
    private boolean isListed(int index) {
        for (int i = index - 1; i >= Math.max(0, index - 2); i--) {
            LineFacts line = page.line(i);
            Marker marker = line.marker();
            if (HeadlineForm.isDate(page, i)
                    || line.is(LineFlag.AGE)
                    || line.shape() == Shape.MARKER && marker != null && marker.opensBlock()) {
                return true;
            }
        }
        return false;
    }
}
