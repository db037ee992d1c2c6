// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.HeadlineForm;
import io.github.tinsach.text.Chars;

/** The top of a page that has no furniture above its article, as extractors, print views and corpora leave it. */
final class PageTop {
    /** The headline, a date, an author, a subtitle. */
    private static final int LINES = 6;

    /** Between a daily column's title and the first of its stories' stand no more lines than this less one. */
    private static final int DAILY = 4;

    /** A shorter line may be a site's name or a section. */
    private static final int LONG_TITLE = 40;

    /** A longer line below is a lead or a subtitle, and no headline under a section's name. */
    private static final int LONGEST_TITLE = 100;

    /** Share of capitals from which a line without function words is a menu. */
    private static final double MENU_CAPITALS = 0.5;

    /** Of its words, the share that may return below the other title more often than below the upper one. */
    private static final double MORE_RETURNS = 0.45;

    private final PageFacts page;

    PageTop(PageFacts page) {
        this.page = page;
    }

    /** Returns whether {@code title} stands where it may head what {@code below} seems to head. */
    static boolean mayHead(HeadlineCandidate title, HeadlineCandidate below) {
        return title.index == 0 && below.index <= LINES || below.index - title.index <= DAILY;
    }

    /** Returns whether {@code title}, weighed in full, heads what {@code below} seems to head. */
    boolean heads(HeadlineCandidate title, HeadlineCandidate below) {
        LineFacts line = page.line(title.index);
        if (isDailyTitle(line) && below.index - title.index <= DAILY && !hasTextBetween(title.index, below.index)) {
            return true;
        }
        int length = page.line(below.index).length();
        int least = length > LONGEST_TITLE ? HeadlineEvidence.SHORT_TITLE : LONG_TITLE;
        // a short line below is a subhead, whose few words the paragraph takes up at once
        boolean returning = length >= HeadlineEvidence.SHORT_TITLE && below.returns() - title.returns() >= MORE_RETURNS;
        return title.index == 0
                && below.index <= LINES
                && line.length() >= least
                && isTitle(line)
                && !returning
                && headsOnly(below.index);
    }

    /** Returns the daily column's title right below {@code choice}, a site's slogan on the first line; else that choice. */
    HeadlineCandidate daily(HeadlineCandidate choice, HeadlineEvidence evidence) {
        if (choice.index > 0 || choice.stated > 0 || page.line(0).is(LineFlag.DATE)) {
            return choice;
        }
        for (int i = 1; i < Math.min(page.size(), DAILY); i++) {
            if (isDailyTitle(page.line(i)) && HeadlineForm.canBe(page.line(i)) && HeadlineFinder.headsText(page, i)) {
                HeadlineCandidate title = evidence.candidate(i);
                evidence.complete(title);
                return hasTextBetween(0, i) ? choice : title;
            }
        }
        return choice;
    }

    private boolean hasTextBetween(int title, int below) {
        int text = page.nextText(title);
        return text >= 0 && text < below;
    }

    /** {@code Điểm báo ngày 07/03/2026}: no other line of a title's shape ends so early, in a date. */
    private static boolean isDailyTitle(LineFacts line) {
        return line.shape() == Shape.TITLE
                && line.is(LineFlag.DATE)
                && !line.is(LineFlag.TIME)
                && !line.is(LineFlag.SEPARATOR)
                && line.length() < LONG_TITLE
                && Chars.classOf(line.text().charAt(line.length() - 1)) == Chars.DIGIT;
    }

    private static boolean isTitle(LineFacts line) {
        return !line.joint()
                && line.sentenceEnds() == 0
                && !line.is(LineFlag.SEPARATOR)
                && !line.is(LineFlag.ASCII)
                && line.capitalized() < line.words()
                && (line.functionWords() > 0 || line.capitalShare() < MENU_CAPITALS);
    }

    /**
     * Between stand a date, an author, a subtitle, but neither a paragraph nor a block. A date below the lower title alone is
     * that title's.
     */
    private boolean headsOnly(int below) {
        int titles = 0;
        boolean dated = false;
        for (int i = 1; i < below; i++) {
            LineFacts line = page.line(i);
            Marker marker = line.marker();
            titles += line.shape() == Shape.TITLE ? 1 : 0;
            dated |= HeadlineForm.isDate(page, i);
            if (line.shape() == Shape.PROSE
                    || isDailyTitle(line)
                    || titles > 1
                    || line.shape() == Shape.MARKER && marker != null && marker.opensBlock()) {
                return false;
            }
        }
        return dated || !HeadlineForm.isDate(page, below + 1) && !HeadlineForm.isDate(page, below + 2);
    }
}
