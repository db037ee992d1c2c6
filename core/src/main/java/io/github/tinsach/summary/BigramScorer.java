// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/** The chances of bigrams, either of those that the headline has or of the others; {@link TermScorer} says how. */
final class BigramScorer {
    /** What a syllable is, added up; the sums for two syllables tell how many of the two are so. */
    private static final int HEADLINE = 1;

    private static final int FREQUENT = 4;
    private static final int CAPITAL = 16;
    private static final int KINDS = 2 * (HEADLINE + FREQUENT + CAPITAL) + 1;

    private final Terms terms;
    private final Counts counts;
    private final TermWeights weights;
    private final boolean inHeadline;
    private final boolean hashed;
    private final float[] syllable;
    private final int[] kinds;
    private final float[] byFirst;
    private final float[] byKind;
    private final float perSentence;
    /** Single weights, for those in an array would be read again after every chance that is written. */
    private final float often;

    private final float inSentences;
    private final float product;
    private final float ofRarer;
    private final float ofCommoner;
    private final float coverage;
    /** Of w * min + v * max, without a comparison. */
    private final float sumWeight;

    private final float gapWeight;

    /** Takes the chances of the syllables, their {@link #kinds}, and what depends on the first sentence. */
    BigramScorer(
            Terms terms,
            Counts counts,
            TermWeights weights,
            boolean inHeadline,
            float[] syllable,
            int[] kinds,
            float[] byFirst) {
        this.terms = terms;
        this.counts = counts;
        this.weights = weights;
        this.inHeadline = inHeadline;
        hashed = weights.hashed().length > 0;
        this.syllable = syllable;
        this.kinds = kinds;
        this.byFirst = byFirst;
        float[] w = weights.of(inHeadline);
        byKind = byKind(w);
        often = w[1];
        inSentences = w[2];
        product = w[7];
        ofRarer = w[12];
        ofCommoner = w[13];
        perSentence = TermFeatures.inverse(terms.sentences);
        coverage = w[10] + w[11] * counts.inverseBestCoverage;
        sumWeight = (w[8] + w[9]) / 2;
        gapWeight = (w[9] - w[8]) / 2;
    }

    /** Returns what each syllable is. */
    static int[] kinds(Terms terms, Counts counts) {
        int[] kinds = terms.space.anyInts(terms.syllableTypes());
        for (int t = 0; t < terms.syllableTypes(); t++) {
            kinds[t] = counts.frequent[t] * FREQUENT + terms.marks[t] / SyllableHasher.CAPITAL * CAPITAL;
        }
        for (int t = 0; t < terms.headlineSyllables; t++) {
            kinds[t] += HEADLINE;
        }
        return kinds;
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

    /** Returns the chance of a bigram; 0 where only the headline has it. */
    float of(int b) {
        int n = counts.bigramCount[b];
        if (n == 0) {
            return 0;
        }
        int x = terms.bigramFirst[b];
        int y = terms.bigramSecond[b];
        float px = syllable[x];
        float py = syllable[y];
        int nx = counts.syllableCount[x];
        int ny = counts.syllableCount[y];
        float sum = byFirst[counts.bigramFirst[b]] + (hashed ? weights.hashed(inHeadline, terms.bigramHash(b)) : 0);
        float more = often * TermFeatures.log(n) + inSentences * (counts.bigramSentences[b] * perSentence);
        sum += byKind[kinds[x] + kinds[y]] + product * (px * py);
        more += sumWeight * (px + py) + gapWeight * Math.abs(px - py);
        sum += counts.bigramCoverage[b] * coverage;
        more += n
                * (ofRarer * TermFeatures.inverse(Math.min(nx, ny))
                        + ofCommoner * TermFeatures.inverse(Math.max(nx, ny)));
        return Chances.logistic(sum + more);
    }
}
