// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/**
 * The chances of an article's syllables and bigrams: the logistic function of the weighted sums of {@link TermFeatures},
 * with what depends on the first sentence alone summed once for each sentence, and what depends on yes and no alone looked
 * up in a table. An article has about six hundred terms, so this is a good part of the time of a summary; a branch that
 * cannot be foreseen would cost more than a sum.
 */
final class TermScorer {
    /** What a syllable is, added up; the sums for two syllables tell how many of the two are so. */
    private static final int HEADLINE = 1;

    private static final int FREQUENT = 4;
    private static final int CAPITAL = 16;
    private static final int KINDS = 2 * (HEADLINE + FREQUENT + CAPITAL) + 1;

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
        float[] w = inHeadline ? weights.headline() : weights.rest();
        float[] byFirst = byFirst(w, true);
        float[] byKind = new float[8];
        for (int kind = 0; kind < byKind.length; kind++) {
            byKind[kind] = ((kind & SyllableHasher.DIGIT) != 0 ? w[7] : 0)
                    + ((kind & SyllableHasher.CAPITAL) != 0 ? w[8] : 0)
                    + (kind >= 4 ? w[6] : 0);
        }
        float coverage = w[9] + w[11] * counts.inverseBestCoverage;
        for (int t = from; t < to; t++) {
            int n = counts.syllableCount[t];
            if (n > 0) {
                float sum = byFirst[counts.syllableFirst[t]] + weights.hashed(inHeadline, terms.syllableHash[t]);
                float more = w[1] * TermFeatures.log(n) + w[2] * (counts.syllableSentences[t] * perSentence);
                sum += byKind[terms.marks[t] + (counts.frequent[t] ? 4 : 0)] + (n == 1 ? w[13] : 0);
                more += counts.syllableCoverage[t] * coverage + w[10] * counts.syllableMeanCoverage[t];
                chance[t] = Chances.logistic(sum + more);
            }
        }
    }

    /** Writes the chance of each bigram of the body to {@code chance}; {@code syllable} holds those of the syllables. */
    void bigrams(TermWeights weights, float[] syllable, float[] chance) {
        int[] kinds = terms.space.anyInts(terms.syllableTypes());
        for (int t = 0; t < terms.syllableTypes(); t++) {
            kinds[t] = (t < terms.headlineSyllables ? HEADLINE : 0)
                    + (counts.frequent[t] ? FREQUENT : 0)
                    + (terms.marks[t] >= SyllableHasher.CAPITAL ? CAPITAL : 0);
        }
        bigrams(weights, true, 0, terms.headlineBigrams, kinds, syllable, chance);
        bigrams(weights, false, terms.headlineBigrams, terms.bigramTypes(), kinds, syllable, chance);
    }

    private void bigrams(
            TermWeights weights, boolean inHeadline, int from, int to, int[] kinds, float[] syllable, float[] chance) {
        float[] w = inHeadline ? weights.headline() : weights.rest();
        float[] byFirst = byFirst(w, false);
        float[] byKind = byKind(w);
        float coverage = w[10] + w[11] * counts.inverseBestCoverage;
        // w * min + v * max, without a comparison
        float sumWeight = (w[8] + w[9]) / 2;
        float gapWeight = (w[9] - w[8]) / 2;
        for (int b = from; b < to; b++) {
            int n = counts.bigramCount[b];
            if (n > 0) {
                int x = terms.bigramFirst[b];
                int y = terms.bigramSecond[b];
                float px = syllable[x];
                float py = syllable[y];
                int nx = counts.syllableCount[x];
                int ny = counts.syllableCount[y];
                float sum = byFirst[counts.bigramFirst[b]] + weights.hashed(inHeadline, terms.bigramHash[b]);
                float more = w[1] * TermFeatures.log(n) + w[2] * (counts.bigramSentences[b] * perSentence);
                sum += byKind[kinds[x] + kinds[y]] + w[7] * (px * py);
                more += sumWeight * (px + py) + gapWeight * Math.abs(px - py);
                sum += counts.bigramCoverage[b] * coverage;
                more += n
                        * (w[12] * TermFeatures.inverse(Math.min(nx, ny))
                                + w[13] * TermFeatures.inverse(Math.max(nx, ny)));
                chance[b] = Chances.logistic(sum + more);
            }
        }
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

    /** The part of a bigram's sum that follows from what its two syllables are. */
    private static float[] byKind(float[] w) {
        float[] sums = new float[KINDS];
        for (int kind = 0; kind < KINDS; kind++) {
            int heads = kind & 3;
            sums[kind] = (heads == 2 ? w[5] : heads == 1 ? w[6] : 0)
                    + ((kind >> 2 & 3) > 0 ? w[14] : 0)
                    + (kind >> 4 == 2 ? w[15] : 0);
        }
        return sums;
    }
}
