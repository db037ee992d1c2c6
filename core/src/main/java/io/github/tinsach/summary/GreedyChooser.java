// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;

/**
 * Chooses sentences for longer summaries: always the one that adds most expected matches for its length, what is said
 * already counting nothing (lazy greedy maximization of coverage, after Lin and Bilmes, ACL 2011).
 */
final class GreedyChooser {
    /** A sentence is paid for as if it were longer by this, or lists of the shortest sentences would win. */
    private static final float SENTENCE_COST = 12;

    private record Offer(int sentence, float worth, int round) implements Comparable<Offer> {
        @Override
        public int compareTo(Offer other) {
            int byWorth = Float.compare(other.worth, worth);
            return byWorth != 0 ? byWorth : Integer.compare(sentence, other.sentence);
        }
    }

    private final WeighedArticle article;
    /** What is said already. */
    private final boolean[] syllables;

    private final boolean[] bigrams;

    GreedyChooser(WeighedArticle article) {
        this.article = article;
        syllables = new boolean[article.terms().syllableTypes()];
        bigrams = new boolean[article.terms().bigramTypes()];
    }

    /**
     * Returns at most {@code most} of the sentences {@code allowed}, of at most {@code budget} syllables, in order;
     * none of which less than {@code newShare} is new.
     */
    int[] choose(IntPredicate allowed, int most, int budget, float newShare) {
        PriorityQueue<Offer> offers = new PriorityQueue<>();
        for (int s = 0; s < article.terms().sentences; s++) {
            offers.add(new Offer(s, worth(s), 0));
        }
        int[] chosen = new int[Math.min(most, offers.size())];
        int size = 0;
        int left = budget;
        // stale offers are weighed again a bounded number of times: afterwards they count as they are
        long weighings = 20L * offers.size();
        while (size < chosen.length && !offers.isEmpty()) {
            Offer offer = offers.poll();
            int length = article.terms().length(offer.sentence);
            if (length > left || !allowed.test(offer.sentence)) {
                continue;
            }
            if (offer.round < size && weighings-- > 0) {
                offers.add(new Offer(offer.sentence, worth(offer.sentence), size));
                continue;
            }
            if (newShare > 0 && newShare(offer.sentence) < newShare) {
                continue;
            }
            chosen[size++] = offer.sentence;
            left -= length;
            mark(offer.sentence);
        }
        int[] inOrder = Arrays.copyOf(chosen, size);
        Arrays.sort(inOrder);
        return inOrder;
    }

    private float worth(int s) {
        Terms terms = article.terms();
        float sum = 0;
        int last = terms.from[s + 1] - 1;
        for (int i = terms.from[s]; i <= last; i++) {
            if (!syllables[terms.syllable[i]]) {
                sum += article.chances().syllable[terms.syllable[i]];
            }
            if (i < last && !bigrams[terms.bigram[i]]) {
                sum += article.chances().bigram[terms.bigram[i]];
            }
        }
        return sum / (terms.length(s) + SENTENCE_COST);
    }

    /** Returns how much of what a sentence says, frequent syllables left out, was not said. */
    private float newShare(int s) {
        Terms terms = article.terms();
        int rare = 0;
        int fresh = 0;
        for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
            if (!article.counts().frequent[terms.syllable[i]]) {
                rare++;
                fresh += syllables[terms.syllable[i]] ? 0 : 1;
            }
        }
        return (float) fresh / Math.max(1, rare);
    }

    /** Counts what a sentence says as said. */
    void mark(int s) {
        Terms terms = article.terms();
        for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
            syllables[terms.syllable[i]] = true;
            if (terms.bigram[i] >= 0) {
                bigrams[terms.bigram[i]] = true;
            }
        }
    }
}
