// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/**
 * The log odds of an article's syllables and bigrams: the weighted sums of {@link TermFeatures}, with what depends on the
 * first sentence alone summed once for each sentence. An article has about a thousand terms, so this is a third of the time
 * of a summary.
 */
final class TermScorer {
    private final Terms terms;
    private final Counts counts;
    private final TermWeights weights;
    private final float perSentence;
    private final float[][] byFirst;

    private TermScorer(Terms terms, Counts counts, TermWeights weights, boolean syllables) {
        this.terms = terms;
        this.counts = counts;
        this.weights = weights;
        perSentence = TermFeatures.inverse(terms.sentences);
        byFirst = new float[][] {byFirst(weights.rest(), syllables), byFirst(weights.headline(), syllables)};
    }

    static TermScorer ofSyllables(Terms terms, Counts counts, TermWeights weights) {
        return new TermScorer(terms, counts, weights, true);
    }

    static TermScorer ofBigrams(Terms terms, Counts counts, TermWeights weights) {
        return new TermScorer(terms, counts, weights, false);
    }

    private float[] byFirst(float[] w, boolean syllables) {
        float[] sums = new float[terms.sentences];
        for (int first = 0; first < sums.length; first++) {
            sums[first] = w[0] + w[3] * TermFeatures.inverse(1 + first) + (first == 0 ? w[4] : 0);
            if (syllables) {
                sums[first] += w[5] * (first * perSentence) + w[12] * TermFeatures.log(terms.sentences);
            }
        }
        return sums;
    }

    float syllable(int t) {
        boolean inHeadline = t < terms.headlineSyllables;
        float[] w = inHeadline ? weights.headline() : weights.rest();
        int n = counts.syllableCount[t];
        int marks = terms.marks[t];
        float sum = byFirst[inHeadline ? 1 : 0][counts.syllableFirst[t]]
                + weights.hashed(inHeadline, terms.syllableHash[t]);
        float more = w[1] * TermFeatures.log(n) + w[2] * (counts.syllableSentences[t] * perSentence);
        sum += counts.frequent[t] ? w[6] : 0;
        more += (marks & SyllableHasher.DIGIT) != 0 ? w[7] : 0;
        sum += (marks & SyllableHasher.CAPITAL) != 0 ? w[8] : 0;
        more += n == 1 ? w[13] : 0;
        sum += counts.syllableCoverage[t] * (w[9] + w[11] * counts.inverseBestCoverage);
        return sum + (more + w[10] * counts.syllableMeanCoverage[t]);
    }

    float bigram(int b, float[] chance) {
        boolean inHeadline = b < terms.headlineBigrams;
        float[] w = inHeadline ? weights.headline() : weights.rest();
        int x = terms.bigramFirst[b];
        int y = terms.bigramSecond[b];
        int n = counts.bigramCount[b];
        float px = chance[x];
        float py = chance[y];
        int nx = counts.syllableCount[x];
        int ny = counts.syllableCount[y];
        float sum =
                byFirst[inHeadline ? 1 : 0][counts.bigramFirst[b]] + weights.hashed(inHeadline, terms.bigramHash[b]);
        float more = w[1] * TermFeatures.log(n) + w[2] * (counts.bigramSentences[b] * perSentence);
        int heads = (x < terms.headlineSyllables ? 1 : 0) + (y < terms.headlineSyllables ? 1 : 0);
        sum += heads == 2 ? w[5] : heads == 1 ? w[6] : 0;
        more += w[7] * (px * py);
        sum += px < py ? w[8] * px + w[9] * py : w[8] * py + w[9] * px;
        more += counts.bigramCoverage[b] * (w[10] + w[11] * counts.inverseBestCoverage);
        sum += w[12] * (n * TermFeatures.inverse(Math.min(nx, ny)));
        more += w[13] * (n * TermFeatures.inverse(Math.max(nx, ny)));
        sum += counts.frequent[x] | counts.frequent[y] ? w[14] : 0;
        more += (terms.marks[x] & terms.marks[y] & SyllableHasher.CAPITAL) != 0 ? w[15] : 0;
        return sum + more;
    }
}
