// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.HeadlineForm;
import io.github.tinsach.story.words.Overlap;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the headline: of all lines that look like a title, the one with the most text below and the best evidence around. */
public final class HeadlineFinder {
    /** A title above the same text is preferred when it is weighed at most this much lower. */
    private static final int ABOVE_MARGIN = 300;

    /** A title with less text below than this heads no article. */
    private static final int LEAST_MASS = 90;

    /** Of the first lines of a page, the last. */
    private static final int TOP = 4;

    private final PageFacts page;
    private final HeadlineEvidence evidence;
    private final List<HeadlineCandidate> candidates = new ArrayList<>();
    /** The headline's score is this at least. */
    private double least = Double.NEGATIVE_INFINITY;

    private HeadlineFinder(PageFacts page, Overlap overlap) {
        this.page = page;
        evidence = new HeadlineEvidence(page, overlap);
    }

    /** Returns the best headline of {@code page}; its index is -1 where no line can be one. */
    public static HeadlineChoice find(PageFacts page, Overlap overlap) {
        return new HeadlineFinder(page, overlap).find();
    }

    private HeadlineChoice find() {
        HeadlineCandidate leader = weighPlainly();
        if (leader == null) {
            return HeadlineChoice.NONE;
        }
        HeadlineCandidate chosen = onTop(new HeadlineDate(page).above(aboveTheSameText(best(leader)), evidence));
        HeadlineChoice explained = new HeadlineChoice(
                chosen.index, chosen.evidence(), HeadlineReasons.of(chosen, page.line(chosen.index), evidence));
        return new HeadlineCopies(page).choose(new HeadlineFrame(page).takeOff(explained));
    }

    /** Weighs all lines that can be headlines by what is plain to see; returns the one with the greatest score so far. */
    private @Nullable HeadlineCandidate weighPlainly() {
        HeadlineCandidate leader = null;
        for (int i = 0; i < page.size(); i++) {
            if (!headsText(page, i) || isBeaten(evidence.mostScore(i)) || !HeadlineForm.canBe(page.line(i))) {
                continue;
            }
            HeadlineCandidate candidate = evidence.candidate(i);
            if (isBeaten(candidate.mostScore())) {
                continue;
            }
            candidates.add(candidate);
            if (candidate.score() > least) {
                least = candidate.score();
                leader = candidate;
            }
        }
        return leader;
    }

    /**
     * Whether text enough stands below line {@code i}. On top of a page the lines between it and a text of one paragraph,
     * a date, an author, a counter, take nothing from the text.
     */
    static boolean headsText(PageFacts page, int i) {
        if (page.massFrom(i + 1) >= LEAST_MASS) {
            return true;
        }
        int text = page.nextText(i);
        if (i > TOP || text - i > TOP + 1 || page.massFrom(text) < LEAST_MASS) {
            return false;
        }
        int titles = 0;
        for (int j = i + 1; j < text; j++) {
            LineFacts line = page.line(j);
            titles += line.shape() == Shape.TITLE && line.stem() != page.line(i).stem() ? 1 : 0;
        }
        // a live report has titles and short entries before its first paragraph
        return titles <= (i == 0 ? 2 : 0);
    }

    /** Whether a line of at most this score can be neither the best nor be preferred to it. */
    private boolean isBeaten(double mostScore) {
        return mostScore < least - ABOVE_MARGIN;
    }

    /** Completes the weighing of all candidates that can still win, the leader first, for it mostly beats the others. */
    private HeadlineCandidate best(HeadlineCandidate leader) {
        evidence.complete(leader);
        least = leader.score();
        HeadlineCandidate best = leader;
        double score = Double.NEGATIVE_INFINITY;
        for (HeadlineCandidate candidate : candidates) {
            if (isBeaten(candidate.mostScore())) {
                continue;
            }
            if (!candidate.isComplete()) {
                evidence.complete(candidate);
            }
            if (candidate.score() > score) {
                best = candidate;
                score = candidate.score();
                least = Math.max(least, score);
            }
        }
        return best;
    }

    /**
     * A page without furniture begins with its headline: what is weighed higher a few lines below, without a paragraph
     * between, is its subtitle, a lead without its stop or the first subhead.
     */
    private HeadlineCandidate onTop(HeadlineCandidate choice) {
        PageTop top = new PageTop(page);
        for (HeadlineCandidate candidate : candidates) {
            if (candidate.index >= choice.index) {
                break;
            }
            if (!PageTop.mayHead(candidate, choice)) {
                continue;
            }
            if (!candidate.isComplete()) {
                evidence.complete(candidate);
            }
            if (top.heads(candidate, choice)) {
                return top.daily(candidate, evidence);
            }
        }
        return top.daily(choice, evidence);
    }

    /**
     * A subhead, a link in the text or a second story's headline may be weighed higher than the headline far above it. The
     * line above wins where the text runs on from it and it is weighed nearly as high.
     */
    private HeadlineCandidate aboveTheSameText(HeadlineCandidate choice) {
        HeadlineCandidate best = choice;
        TextRun run = null;
        for (HeadlineCandidate candidate : candidates) {
            if (candidate.index >= choice.index) {
                break;
            }
            if (!candidate.isComplete() || candidate.score() < choice.score() - ABOVE_MARGIN) {
                continue;
            }
            run = run == null ? new TextRun(page, choice.index) : run;
            boolean nearly = run.runsFrom(candidate.index);
            boolean evident = candidate.score() >= choice.score() - ABOVE_MARGIN / 3
                    && candidate.evidence() > choice.evidence()
                    && choice.index - candidate.index <= 20;
            if ((nearly || evident) && (best == choice || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return best;
    }
}
