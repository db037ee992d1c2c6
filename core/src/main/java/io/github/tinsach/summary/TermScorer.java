// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/**
 * The chances of an article's syllables and bigrams: the logistic function of the weighted sums of {@link TermFeatures},
 * with what depends on the first sentence alone summed once for each sentence, and what depends on yes and no alone looked
 * up in a table. An article has about six hundred terms, so this is a good part of the time of a summary; a branch that
 * cannot be foreseen would cost more than a sum.
 */
final class TermScorer {
    private final Terms terms;
    private final Counts counts;
    private final float perSentence;

    TermScorer(Terms terms, Counts counts) {
        this.terms = terms;
        this.counts = counts;
        perSentence = TermFeatures.inverse(terms.sentences);
    }

    /** Writes the chance of each syllable of the body to {@code chance}. */
    void syllables(TermWeights weights, float[] chance) {
        syllables(weights, true, 0, terms.headlineSyllables, chance);
        syllables(weights, false, terms.headlineSyllables, terms.syllableTypes(), chance);
    }

    private void syllables(TermWeights weights, boolean inHeadline, int from, int to, float[] chance) {
        float[] w = weights.of(inHeadline);
        float[] byFirst = byFirst(w, true);
        float[] byKind = new float[8];
        for (int kind = 0; kind < byKind.length; kind++) {
            byKind[kind] = ((kind & SyllableHasher.DIGIT) != 0 ? w[7] : 0)
                    + ((kind & SyllableHasher.CAPITAL) != 0 ? w[8] : 0)
                    + (kind >= 4 ? w[6] : 0);
        }
        float coverage = w[9] + w[11] * counts.inverseBestCoverage;
        // single weights, for those in the array would be read again after every chance that is written
        float often = w[1];
        float inSentences = w[2];
        float meanCoverage = w[10];
        // by 1 for what occurs once, else 0: half of the syllables do, which no processor foresees
        float[] ifOnce = {0, w[13]};
        for (int t = from; t < to; t++) {
            int n = counts.syllableCount[t];
            if (n > 0) {
                float sum = byFirst[counts.syllableFirst[t]] + weights.hashed(inHeadline, terms.syllableHash[t]);
                float more = often * TermFeatures.log(n) + inSentences * (counts.syllableSentences[t] * perSentence);
                sum += byKind[terms.marks[t] + 4 * counts.frequent[t]] + ifOnce[(n ^ 1) - 1 >>> 31];
                more += counts.syllableCoverage[t] * coverage + meanCoverage * counts.syllableMeanCoverage[t];
                chance[t] = Chances.logistic(sum + more);
            }
        }
    }

    /** Writes the chance of each bigram of the body to {@code chance}; {@code syllable} holds those of the syllables. */
    void bigrams(TermWeights weights, float[] syllable, float[] chance) {
        int[] kinds = BigramScorer.kinds(terms, counts);
        BigramScorer headline = bigrams(weights, true, syllable, kinds);
        for (int b = 0; b < terms.headlineBigrams; b++) {
            chance[b] = headline.of(b);
        }
        BigramScorer rest = bigrams(weights, false, syllable, kinds);
        for (int b = terms.headlineBigrams; b < terms.bigramTypes(); b++) {
            chance[b] = rest.of(b);
        }
    }

    /** Writes the same, but of the bigrams of {@code sentences} alone. */
    void bigrams(TermWeights weights, float[] syllable, float[] chance, int[] sentences) {
        int[] kinds = BigramScorer.kinds(terms, counts);
        BigramScorer headline = bigrams(weights, true, syllable, kinds);
        BigramScorer rest = bigrams(weights, false, syllable, kinds);
        for (int s : sentences) {
            for (int i = terms.from[s]; i + 1 < terms.from[s + 1]; i++) {
                int b = terms.bigram[i];
                // no chance is 0: what is not 0 is known
                if (chance[b] == 0) {
                    chance[b] = b < terms.headlineBigrams ? headline.of(b) : rest.of(b);
                }
            }
        }
    }

    private BigramScorer bigrams(TermWeights weights, boolean inHeadline, float[] syllable, int[] kinds) {
        float[] byFirst = byFirst(weights.of(inHeadline), false);
        return new BigramScorer(terms, counts, weights, inHeadline, syllable, kinds, byFirst);
    }

    private float[] byFirst(float[] w, boolean syllables) {
        float[] sums = terms.space.floats(terms.sentences);
        for (int first = 0; first < terms.sentences; first++) {
            sums[first] = w[0] + w[3] * TermFeatures.inverse(1 + first) + (first == 0 ? w[4] : 0);
            if (syllables) {
                sums[first] += w[5] * (first * perSentence) + w[12] * TermFeatures.log(terms.sentences);
            }
        }
        return sums;
    }
}
