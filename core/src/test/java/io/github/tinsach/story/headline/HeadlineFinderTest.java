// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.story.RandomArticles;
import io.github.tinsach.story.form.HeadlineForm;
import io.github.tinsach.story.words.Overlap;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeadlineFinderTest {
    @Test
    void aScoreStaysWithinWhatWasKnownOfItBefore() {
        RandomArticles articles = new RandomArticles(new Random(5));
        for (int p = 0; p < 200; p++) {
            PageFacts page = articles.page();
            HeadlineEvidence evidence = new HeadlineEvidence(page, new Overlap(page));
            for (int i = 0; i < page.size(); i++) {
                if (HeadlineForm.canBe(page.line(i))) {
                    HeadlineCandidate candidate = evidence.candidate(i);
                    double least = candidate.score();
                    double most = candidate.mostScore();
                    evidence.complete(candidate);

                    assertThat(candidate.score()).isBetween(least, most);
                    assertThat(candidate.mostScore()).isEqualTo(candidate.score());
                    assertThat(most).isLessThanOrEqualTo(evidence.mostScore(i));
                }
            }
        }
    }

    @Test
    void theHeadlineIsThatOfAllLinesWeighedInFull() {
        RandomArticles articles = new RandomArticles(new Random(6));
        int found = 0;
        for (int p = 0; p < 1000; p++) {
            PageFacts page = articles.page();
            HeadlineChoice choice = HeadlineFinder.find(page, new Overlap(page));

            assertThat(choice.index()).isEqualTo(weighedInFull(page));
            found += choice.index() < 0 ? 0 : 1;
        }
        assertThat(found).isGreaterThan(500);
    }

    /** The plain way: every line is weighed in full, then compared. */
    private static int weighedInFull(PageFacts page) {
        HeadlineEvidence evidence = new HeadlineEvidence(page, new Overlap(page));
        List<HeadlineCandidate> candidates = new ArrayList<>();
        HeadlineCandidate best = null;
        for (int i = 0; i < page.size(); i++) {
            if (HeadlineFinder.headsText(page, i) && HeadlineForm.canBe(page.line(i))) {
                HeadlineCandidate candidate = evidence.candidate(i);
                evidence.complete(candidate);
                candidates.add(candidate);
                best = best == null || candidate.score() > best.score() ? candidate : best;
            }
        }
        if (best == null) {
            return -1;
        }
        HeadlineCandidate chosen = new HeadlineDate(page).above(above(page, best, candidates), evidence);
        PageTop top = new PageTop(page);
        HeadlineCandidate first = chosen;
        for (int c = candidates.size() - 1; c >= 0; c--) {
            HeadlineCandidate candidate = candidates.get(c);
            first = candidate.index < chosen.index && top.heads(candidate, chosen) ? candidate : first;
        }
        HeadlineChoice choice = HeadlineChoice.NONE.at(top.daily(first, evidence).index);
        return new HeadlineCopies(page)
                .choose(new HeadlineFrame(page).takeOff(choice))
                .index();
    }

    private static HeadlineCandidate above(
            PageFacts page, HeadlineCandidate choice, List<HeadlineCandidate> candidates) {
        HeadlineCandidate best = choice;
        TextRun run = new TextRun(page, choice.index);
        for (HeadlineCandidate candidate : candidates) {
            if (candidate.index >= choice.index) {
                break;
            }
            boolean nearly = candidate.score() >= choice.score() - 300 && run.runsFrom(candidate.index);
            boolean evident = candidate.score() >= choice.score() - 100
                    && candidate.evidence() > choice.evidence()
                    && choice.index - candidate.index <= 20;
            if ((nearly || evident) && (best == choice || candidate.score() > best.score())) {
                best = candidate;
            }
        }
        return best;
    }
}
