// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * Chooses sentences for longer summaries: always the one that adds most expected matches for its length, what is said
 * already counting nothing (lazy greedy maximization of coverage, after Lin and Bilmes, ACL 2011).
 */
final class GreedyChooser {
    /** A sentence is paid for as if it were longer by this, or lists of the shortest sentences would win. */
    private static final float SENTENCE_COST = 12;

    private final Terms terms;
    private final Counts counts;
    private final Chances chances;
    private final Said said;

    /** Prepares the choice of what is added to what is {@code said}. */
    GreedyChooser(Terms terms, Counts counts, Chances chances, Said said) {
        this.terms = terms;
        this.counts = counts;
        this.chances = chances;
        this.said = said;
    }

    /**
     * Returns at most {@code most} of the {@code sentences} that are {@code allowed}, of at most {@code budget} syllables,
     * in order; none of which less than {@code newShare} is new.
     */
    int[] choose(int[] sentences, IntPredicate allowed, int most, int budget, float newShare) {
        Offers offers = new Offers(terms.sentences);
        for (int s : sentences) {
            if (terms.length(s) <= budget) {
                offers.add(s, worth(s), 0);
            }
        }
        int[] chosen = new int[Math.min(most, offers.size())];
        int size = 0;
        int left = budget;
        // stale offers are weighed again a bounded number of times: afterwards they count as they are
        long weighings = 20L * terms.sentences;
        while (size < chosen.length && offers.size() > 0) {
            int round = offers.firstRound();
            int s = offers.poll();
            if (terms.length(s) > left || !allowed.test(s)) {
                continue;
            }
            if (round < size && weighings-- > 0) {
                offers.add(s, worth(s), size);
            } else if (newShare == 0 || said.newShare(s, counts) >= newShare) {
                chosen[size++] = s;
                left -= terms.length(s);
                said.add(s);
            }
        }
        int[] inOrder = Arrays.copyOf(chosen, size);
        Arrays.sort(inOrder);
        return inOrder;
    }

    private float worth(int s) {
        float sum = 0;
        int last = terms.from[s + 1] - 1;
        for (int i = terms.from[s]; i < last; i++) {
            int t = terms.syllable[i];
            int b = terms.bigram[i];
            sum += said.newSyllables[t] * chances.syllable[t];
            sum += said.newBigrams[b] * chances.bigram[b];
        }
        if (last >= terms.from[s]) {
            int t = terms.syllable[last];
            sum += said.newSyllables[t] * chances.syllable[t];
        }
        return sum / (terms.length(s) + SENTENCE_COST);
    }
}
