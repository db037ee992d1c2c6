// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.PageFacts;
import java.util.ArrayList;
import java.util.List;

/** Finds the headline: of all lines that look like a title, the one with the most text below and the best evidence around. */
final class HeadlineFinder {
    /** A title above the same text is preferred when it is weighed at most this much lower. */
    private static final int ABOVE_MARGIN = 300;

    /** A title with less text below than this heads no article. */
    private static final int LEAST_MASS = 90;

    private final PageFacts page;
    private final HeadlineEvidence evidence;

    private HeadlineFinder(PageFacts page, Overlap overlap) {
        this.page = page;
        evidence = new HeadlineEvidence(page, overlap);
    }

    /** Returns the best headline of {@code page}; its index is -1 where no line can be one. */
    static HeadlineChoice find(PageFacts page, Overlap overlap) {
        return new HeadlineFinder(page, overlap).find();
    }

    private HeadlineChoice find() {
        List<HeadlineChoice> candidates = new ArrayList<>();
        double best = Double.NEGATIVE_INFINITY;
        HeadlineChoice choice = HeadlineChoice.NONE;
        for (int i = 0; i < page.size(); i++) {
            if (page.massFrom(i + 1) < LEAST_MASS || !HeadlineForm.canBe(page.line(i))) {
                continue;
            }
            HeadlineChoice candidate = evidence.weigh(i, null);
            candidates.add(candidate);
            if (candidate.score() > best) {
                best = candidate.score();
                choice = candidate;
            }
        }
        if (choice.index() < 0) {
            return choice;
        }
        int chosen = aboveTheSameText(choice, candidates).index();
        HeadlineChoice explained = evidence.weigh(chosen, new ArrayList<>());
        return new HeadlineCopies(page).choose(new HeadlineFrame(page).takeOff(explained));
    }

    /**
     * A subhead, a link in the text or a second story's headline may be weighed higher than the headline far above it. The
     * line above wins where the text runs on from it and it is weighed nearly as high.
     */
    private HeadlineChoice aboveTheSameText(HeadlineChoice choice, List<HeadlineChoice> candidates) {
        HeadlineChoice best = choice;
        TextRun run = new TextRun(page, choice.index());
        for (HeadlineChoice candidate : candidates) {
            if (candidate.index() >= choice.index()) {
                break;
            }
            boolean nearly = candidate.score() >= choice.score() - ABOVE_MARGIN && run.runsFrom(candidate.index());
            boolean evident = candidate.score() >= choice.score() - ABOVE_MARGIN / 3
                    && candidate.evidence() > choice.evidence()
                    && choice.index() - candidate.index() <= 20;
            if ((nearly || evident) && (best == choice || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return best;
    }
}
