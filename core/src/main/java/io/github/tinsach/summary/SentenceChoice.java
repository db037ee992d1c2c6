// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Chooses sentences within the bounds that the caller gave. */
final class SentenceChoice {
    /** Up to so many sentences and syllables the sets are tried one by one; the learnt worth of a set knows no others. */
    private static final int FEW = 3;

    private static final int SHORT = 75;
    /** A summary that the caller bounds by syllables fills at least so much of them, where sentences allow. */
    private static final float FILLED = 0.6f;

    private SentenceChoice() {}

    /** Returns the indexes of the sentences chosen among those that may be, in order; none where none may. */
    static int[] of(WeighedArticle article, float[] weights, IntPredicate allowed, SummaryLength length) {
        int budget = budget(article.terms(), length);
        SetChooser sets = new SetChooser(article, weights, allowed);
        boolean bounded = budget < Integer.MAX_VALUE;
        int wanted = length.sentences();
        int[] chosen = {};
        if (wanted == 0 && !bounded) {
            chosen = sets.best(1, FEW, 0, budget);
        } else if (wanted <= FEW && !bounded) {
            chosen = sets.best(wanted, wanted, 0, budget);
        } else if (budget <= SHORT) {
            chosen = sets.best(1, wanted == 0 ? FEW : Math.min(FEW, wanted), (int) (FILLED * budget), budget);
        }
        if (chosen.length == 0) {
            chosen = greedily(article, allowed, wanted == 0 ? Integer.MAX_VALUE : wanted, budget);
        }
        return chosen.length > 0 ? chosen : shortOne(article, allowed);
    }

    private static int[] greedily(WeighedArticle article, IntPredicate allowed, int most, int budget) {
        Terms terms = article.terms();
        int[] all = new int[terms.sentences];
        Arrays.setAll(all, s -> s);
        return new GreedyChooser(terms, article.counts(), article.chances(), new Said(terms))
                .choose(all, allowed, most, budget, 0);
    }

    /** Returns which sentences have a syllable; one that only repeats the headline says nothing where there is another. */
    static boolean[] allowed(Terms terms) {
        boolean[] allowed = new boolean[terms.sentences];
        boolean any = false;
        for (int s = 0; s < allowed.length; s++) {
            allowed[s] = terms.length(s) > 0 && !isHeadline(terms, s);
            any |= allowed[s];
        }
        for (int s = 0; !any && s < allowed.length; s++) {
            allowed[s] = terms.length(s) > 0;
        }
        return allowed;
    }

    private static boolean isHeadline(Terms terms, int s) {
        return Arrays.equals(
                terms.headline, 0, terms.headline.length, terms.syllable, terms.from[s], terms.from[s + 1]);
    }

    /** Returns the syllables that the bounds leave. */
    static int budget(Terms terms, SummaryLength length) {
        int budget = length.syllables() == 0 ? Integer.MAX_VALUE : length.syllables();
        if (length.ratio() > 0) {
            budget = Math.min(budget, (int) Math.max(1, length.ratio() * terms.length()));
        }
        return budget;
    }

    /** No sentence is short enough: the shortest of those at least half as promising as the best. */
    private static int[] shortOne(WeighedArticle article, IntPredicate allowed) {
        int sentences = article.terms().sentences;
        float best = 0;
        for (int s = 0; s < sentences; s++) {
            best = allowed.test(s) ? Math.max(best, article.sentences().promise[s]) : best;
        }
        int found = -1;
        for (int s = 0; s < sentences; s++) {
            if (allowed.test(s)
                    && article.sentences().promise[s] >= best / 2
                    && (found < 0 || article.terms().length(s) < article.terms().length(found))) {
                found = s;
            }
        }
        return found < 0 ? new int[0] : new int[] {found};
    }
}
