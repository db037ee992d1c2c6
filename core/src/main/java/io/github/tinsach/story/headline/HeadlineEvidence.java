// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.story.form.HeadlineForm;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.text.WordHash;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Weighs a line as headline by the text below and the evidence around. Worths of evidence are in characters of text; see
 * the constants' sources in the labelling study of the project's corpus.
 */
public final class HeadlineEvidence {
    /** Text below counts in full up to here: an article of normal length. */
    private static final int FULL_MASS = 1200;

    /** Of evidence against text. */
    static final double WEIGHT = 1.6;

    /** Section names are shorter than most headlines. */
    public static final int SHORT_TITLE = 28;

    static final int FIRST_LEVEL = 350;
    static final int SPELLED = 300;
    static final int IN_METADATA = 500;
    static final int RETURNS = 250;
    static final int ECHOED = 150;
    static final int PRINTED_AGAIN = 40;
    static final int DATE_BESIDE = 150;
    static final int DATE_NEAR = 100;
    static final int LEAD_BELOW = 80;
    private static final int TEXT_BELOW = 40;

    private final PageFacts page;
    private final Overlap overlap;
    private final HeadlineDoubts doubts;
    private final @Nullable Slug address;
    private final long[] stated;
    /** The most that evidence can be worth on this page. */
    private final int mostEvidence;

    HeadlineEvidence(PageFacts page, Overlap overlap) {
        this.page = page;
        this.overlap = overlap;
        doubts = new HeadlineDoubts(page);
        String url = page.page().url();
        address = url == null || url.isEmpty() ? null : new Slug(url);
        List<MetaValue> headlines = page.page().metadata().headlines();
        stated = new long[headlines.size()];
        for (int h = 0; h < stated.length; h++) {
            stated[h] = WordHash.ofPhrase(headlines.get(h).value());
        }
        mostEvidence = (page.page().html() ? FIRST_LEVEL : 0)
                + (address == null ? 0 : SPELLED)
                + (stated.length == 0 ? 0 : IN_METADATA)
                + RETURNS
                + ECHOED
                + DATE_BESIDE
                + LEAD_BELOW
                + TEXT_BELOW;
    }

    /** Returns the greatest score that line {@code i} can have by the text below it alone. */
    double mostScore(int i) {
        return text(i) + WEIGHT * mostEvidence;
    }

    private double text(int i) {
        int mass = page.massFrom(i + 1);
        return Math.min(mass, FULL_MASS) + 0.25 * Math.max(0, mass - FULL_MASS);
    }

    /** Weighs line {@code i} by what a look at its neighbours tells. */
    HeadlineCandidate candidate(int i) {
        LineFacts line = page.line(i);
        HeadlineCandidate candidate =
                new HeadlineCandidate(i, text(i), address == null ? 0 : SPELLED, weightOfReturns(line));
        candidate.stated = markup(line) + (isStated(line) ? IN_METADATA : 0);
        candidate.copies = copies(i, line);
        candidate.dates = dates(i);
        candidate.below = below(i);
        candidate.doubts = doubts.points(i, line);
        return candidate;
    }

    /** Weighs {@code candidate} by what is dear to find out too. */
    void complete(HeadlineCandidate candidate) {
        LineFacts line = page.line(candidate.index);
        candidate.complete(
                address != null && address.spells(line.text()) ? SPELLED : 0,
                overlap.pairsIn(candidate.index, 6) * weightOfReturns(line));
    }

    /** Two pairs of a short name return easily: full weight from six pairs on. */
    private static double weightOfReturns(LineFacts line) {
        return Math.min(1, (line.words() - 1) / 6.0);
    }

    /** Returns whether the page's metadata states {@code line} as its title. */
    boolean isStated(LineFacts line) {
        for (long title : stated) {
            if (title == line.key()) {
                return true;
            }
        }
        return false;
    }

    private static int markup(LineFacts line) {
        Markup markup = line.line().markup();
        if (markup == null) {
            return 0;
        }
        boolean chrome = !markup.chrome().isEmpty() && !markup.chrome().equals("header");
        return (markup.heading() == 1 ? FIRST_LEVEL : 0)
                - (markup.linkShare() > 0.8 ? 200 : 0)
                - (chrome ? 150 : 0)
                - (markup.imageText() ? 300 : 0);
    }

    private int copies(int i, LineFacts line) {
        if (page.copies(i) == 1) {
            return 0;
        }
        int end = Math.min(page.lastCopy(i) + 1, i + 40);
        for (int j = i + 1; j < end; j++) {
            LineFacts other = page.line(j);
            if (other.stem() == line.stem() && other.is(LineFlag.PICTURE_NUMBER)) {
                return ECHOED;
            }
        }
        return line.length() >= SHORT_TITLE ? PRINTED_AGAIN : 0;
    }

    private int dates(int i) {
        for (int distance = 1; distance <= 5; distance++) {
            if (HeadlineForm.isDate(page, i + distance) || distance <= 2 && HeadlineForm.isDate(page, i - distance)) {
                return distance <= 2 ? DATE_BESIDE : DATE_NEAR;
            }
        }
        return 0;
    }

    private int below(int i) {
        int worth = 0;
        int end = Math.min(page.size(), i + 8);
        for (int j = i + 1; j < end && worth == 0; j++) {
            LineFacts line = page.line(j);
            worth = line.is(LineFlag.PREFIX) && line.shape().isText() ? LEAD_BELOW : 0;
        }
        if (i + 1 < page.size()) {
            Shape next = page.line(i + 1).shape();
            worth += next == Shape.PROSE || next == Shape.NAME ? TEXT_BELOW : 0;
        }
        return worth;
    }
}
