// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;
import java.util.BitSet;
import java.util.PriorityQueue;

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
    private final BitSet syllables = new BitSet();
    private final BitSet bigrams = new BitSet();

    GreedyChooser(WeighedArticle article) {
        this.article = article;
    }

    /**
     * Returns at most {@code most} of the sentences {@code allowed}, of at most {@code budget} syllables, in order;
     * none of which less than {@code newShare} is new.
     */
    int[] choose(boolean[] allowed, int most, int budget, float newShare) {
        PriorityQueue<Offer> offers = new PriorityQueue<>();
        for (int s = 0; s < allowed.length; s++) {
            if (allowed[s]) {
                offers.add(new Offer(s, worth(s), 0));
            }
        }
        int[] chosen = new int[Math.min(most, offers.size())];
        int size = 0;
        int left = budget;
        // stale offers are weighed again a bounded number of times: afterwards they count as they are
        long weighings = 20L * offers.size();
        while (size < chosen.length && !offers.isEmpty()) {
            Offer offer = offers.poll();
            int length = article.terms().length(offer.sentence);
            if (length > left) {
                continue;
            }
            if (offer.round < size && weighings-- > 0) {
                offers.add(new Offer(offer.sentence, worth(offer.sentence), size));
                continue;
            }
            if (newShare > 0 && offer.worth < newShare * worth(offer.sentence, true)) {
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
        return worth(s, false);
    }

    private float worth(int s, boolean whole) {
        Terms terms = article.terms();
        float sum = 0;
        for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
            if (whole || !syllables.get(terms.syllable[i])) {
                sum += article.chances().syllable[terms.syllable[i]];
            }
            if (terms.bigram[i] >= 0 && (whole || !bigrams.get(terms.bigram[i]))) {
                sum += article.chances().bigram[terms.bigram[i]];
            }
        }
        return sum / (terms.length(s) + SENTENCE_COST);
    }

    /** Counts what a sentence says as said. */
    void mark(int s) {
        Terms terms = article.terms();
        for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
            syllables.set(terms.syllable[i]);
            if (terms.bigram[i] >= 0) {
                bigrams.set(terms.bigram[i]);
            }
        }
    }
}
