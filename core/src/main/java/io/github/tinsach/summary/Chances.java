// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/**
 * For each syllable and bigram of an article the chance that a summary written by its publisher has it. The expected
 * ROUGE of any set of sentences follows from these, so they carry most of the choice (compare the supervised bigram
 * weights of Li, Qian and Liu, ACL 2013).
 */
public final class Chances {
    private static final int STEPS = 64;
    private static final int RANGE = 12;
    /** The logistic function in steps of 1/64; an exact one would take a third of the time of a summary. */
    private static final float[] LOGISTIC = new float[2 * RANGE * STEPS + 2];

    static {
        for (int i = 0; i < LOGISTIC.length; i++) {
            LOGISTIC[i] = (float) (1 / (1 + StrictMath.exp(RANGE - (double) i / STEPS)));
        }
    }

    /** Chance of each syllable and each bigram; 0 for those that only the headline has. */
    public final float[] syllable;

    public final float[] bigram;

    /** Weighs the article; weights that are empty leave all chances 0. */
    public Chances(Terms terms, Counts counts, TermWeights syllables, TermWeights bigrams) {
        this(terms);
        TermScorer scorer = new TermScorer(terms, counts);
        if (!syllables.isEmpty()) {
            scorer.syllables(syllables, syllable);
        }
        if (!bigrams.isEmpty()) {
            scorer.bigrams(bigrams, syllable, bigram);
        }
    }

    /** Weighs the syllables of the article, and the bigrams of {@code sentences} alone. */
    Chances(Terms terms, Counts counts, SummaryModel.Part part, int[] sentences) {
        this(terms);
        TermScorer scorer = new TermScorer(terms, counts);
        scorer.syllables(part.syllables(), syllable);
        scorer.bigrams(part.bigrams(), syllable, bigram, sentences);
    }

    private Chances(Terms terms) {
        syllable = terms.space.floats(terms.syllableTypes());
        bigram = terms.space.floats(terms.bigramTypes());
    }

    /** Returns 1 / (1 + exp(-x)), to about three digits. */
    static float logistic(float x) {
        float place = (x + RANGE) * STEPS;
        if (!(place > 0)) {
            return LOGISTIC[0];
        }
        int step = (int) place;
        return step + 1 >= LOGISTIC.length
                ? LOGISTIC[LOGISTIC.length - 1]
                : LOGISTIC[step] + (place - step) * (LOGISTIC[step + 1] - LOGISTIC[step]);
    }
}
