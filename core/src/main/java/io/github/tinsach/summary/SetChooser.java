// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.function.IntPredicate;

/** Chooses the best set of one to three sentences. */
final class SetChooser {
    /** Where the caller sets no bounds, no longer set of two or three has ever been the best of an article to learn from. */
    private static final int LONGEST_PAIR = 110;

    private static final int LONGEST_TRIPLE = 80;

    private final WeighedArticle article;
    private final int[] candidates;
    private final SetCandidates sets;
    private final SetScorer scorer;

    /** Prepares the choice among the sentences that are allowed. */
    SetChooser(WeighedArticle article, float[] weights, IntPredicate allowed) {
        this.article = article;
        candidates = Candidates.of(article.sentences(), allowed);
        sets = new SetCandidates(article.terms(), article.counts(), article.chances(), article.sentences(), candidates);
        scorer = new SetScorer(sets, weights);
    }

    /**
     * Returns the best set of at least {@code least} and at most {@code most} sentences (as far as there are so many), of
     * {@code fewest} to {@code syllables} syllables, in the article's order; empty where there is none.
     */
    int[] best(int least, int most, int fewest, int syllables) {
        Best best = new Best(Math.min(least, candidates.length), most, fewest, syllables);
        boolean free = least < most && syllables == Integer.MAX_VALUE;
        int pair = free ? LONGEST_PAIR : Candidates.LONGEST;
        Candidates.sets(candidates, article.terms(), pair, free ? LONGEST_TRIPLE : Candidates.LONGEST, best);
        return best.set();
    }

    private final class Best implements Candidates.Visitor {
        private final int least;
        private final int most;
        private final int fewest;
        private final int syllables;
        private float score = Float.NEGATIVE_INFINITY;
        private int i = -1;
        private int j = -1;
        private int k = -1;

        Best(int least, int most, int fewest, int syllables) {
            this.least = least;
            this.most = most;
            this.fewest = fewest;
            this.syllables = syllables;
        }

        @Override
        public void visit(int first, int second, int third) {
            int size = third >= 0 ? 3 : second >= 0 ? 2 : 1;
            int length = sets.length(first) + sets.length(second) + sets.length(third);
            if (size < least || size > most || length < fewest || length > syllables) {
                return;
            }
            float found = scorer.of(first, second, third, length);
            if (found > score) {
                score = found;
                i = first;
                j = second;
                k = third;
            }
        }

        int[] set() {
            int size = k >= 0 ? 3 : j >= 0 ? 2 : i >= 0 ? 1 : 0;
            int[] set = new int[size];
            for (int x = 0; x < size; x++) {
                set[x] = candidates[x == 0 ? i : x == 1 ? j : k];
            }
            return set;
        }
    }
}
