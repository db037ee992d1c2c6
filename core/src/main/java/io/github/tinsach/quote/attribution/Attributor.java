// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.subject.SubjectFinder;
import java.util.List;

/** Settles what attributes each stretch: first within its sentence, then by the sentences around it. */
public final class Attributor {
    private final Article article;
    private final SentenceAttributor own;
    private final NeighbourAttributor around;

    /** Attributes the stretches of {@code article}; {@code subjects} tells who does what a verb says. */
    public Attributor(Article article, SubjectFinder subjects) {
        this.article = article;
        BeforeFinder before = new BeforeFinder(subjects);
        WhoseWords whose = new WhoseWords(subjects);
        AfterFinder after = new AfterFinder(subjects, whose);
        own = new SentenceAttributor(article, before, after, whose);
        around = new NeighbourAttributor(article, before, whose);
    }

    /** Attributes every candidate of the article. */
    public void run() {
        List<Candidate> candidates = article.candidates();
        for (int i = 0; i < candidates.size(); i++) {
            if (!candidates.get(i).hopeless() || leanedOn(i)) {
                candidates.get(i).attribute(own.attribute(candidates.get(i)));
                shareInList(i);
            }
        }
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            if (open(candidate) && i + 1 < candidates.size()) {
                NeighbourAttributor.fromNext(candidate, candidates.get(i + 1));
            }
        }
        for (int i = 0; i < candidates.size(); i++) {
            if (open(candidates.get(i))) {
                around.fromSentenceAfter(candidates.get(i));
            }
            if (open(candidates.get(i))) {
                around.fromBefore(i);
            }
        }
    }

    /** "A quát: “Về đi”, “Đừng ở lại”": sentences of a list are all said by whom the first is said by. */
    private void shareInList(int i) {
        Candidate candidate = article.candidates().get(i);
        Candidate previous = i > 0 ? article.candidates().get(i - 1) : null;
        if (previous == null || previous.frame() != candidate.frame() || !candidate.enumerated()) {
            return;
        }
        Attribution said = previous.attribution();
        boolean introduced = said.place() == Place.COLON || said.place() == Place.TIGHT;
        Place own = candidate.attribution().place();
        boolean sentence = previous.tokens().capital(previous.stretch().open() + 1);
        if (introduced && sentence && said.verbClass().equals("say") && (own == Place.LOOSE || own == Place.NONE)) {
            candidate.attribute(said);
        }
    }

    /** Returns whether the next candidate may have its speaker from this one. */
    private boolean leanedOn(int i) {
        return i + 1 < article.candidates().size()
                && article.candidates().get(i + 1).alone();
    }

    private static boolean open(Candidate candidate) {
        return candidate.attribution().place() == Place.NONE && candidate.alone();
    }
}
