// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/** What tells whether a syllable or a bigram of the article belongs in its summary. */
public final class TermFeatures {
    /** Numbers for a syllable, and for a bigram. */
    public static final int SYLLABLE = 14;

    public static final int BIGRAM = 16;

    private static final float[] LOG = new float[64];

    private static final float[] INVERSE = new float[256];

    static {
        for (int i = 0; i < LOG.length; i++) {
            LOG[i] = (float) StrictMath.log1p(i);
        }
        for (int i = 0; i < INVERSE.length; i++) {
            INVERSE[i] = 1f / Math.max(1, i);
        }
    }

    private TermFeatures() {}

    static float log(int n) {
        return LOG[Math.min(n, LOG.length - 1)];
    }

    /** Returns 1 / n, 1 for 0; a division takes longer than the rest of a number. */
    static float inverse(int n) {
        return n < INVERSE.length ? INVERSE[n] : 1f / n;
    }

    /** Writes the numbers of syllable {@code t} to {@code out}. */
    public static void syllable(Terms terms, Counts counts, int t, float[] out) {
        int first = counts.syllableFirst[t];
        out[0] = 1;
        out[1] = log(counts.syllableCount[t]);
        out[2] = counts.syllableSentences[t] * inverse(terms.sentences);
        out[3] = inverse(1 + first);
        out[4] = first == 0 ? 1 : 0;
        out[5] = first * inverse(terms.sentences);
        out[6] = counts.frequent[t];
        out[7] = (terms.marks[t] & SyllableHasher.DIGIT) != 0 ? 1 : 0;
        out[8] = (terms.marks[t] & SyllableHasher.CAPITAL) != 0 ? 1 : 0;
        out[9] = counts.syllableCoverage[t];
        out[10] = counts.syllableMeanCoverage[t];
        out[11] = counts.syllableCoverage[t] * counts.inverseBestCoverage;
        out[12] = log(terms.sentences);
        out[13] = counts.syllableCount[t] == 1 ? 1 : 0;
    }

    /** Writes the numbers of bigram {@code b}; {@code weight} holds the syllables' own chances. */
    public static void bigram(Terms terms, Counts counts, int b, float[] weight, float[] out) {
        int first = counts.bigramFirst[b];
        int x = terms.bigramFirst[b];
        int y = terms.bigramSecond[b];
        boolean headX = x < terms.headlineSyllables;
        boolean headY = y < terms.headlineSyllables;
        int n = counts.bigramCount[b];
        out[0] = 1;
        out[1] = log(n);
        out[2] = counts.bigramSentences[b] * inverse(terms.sentences);
        out[3] = inverse(1 + first);
        out[4] = first == 0 ? 1 : 0;
        out[5] = headX && headY ? 1 : 0;
        out[6] = headX != headY ? 1 : 0;
        out[7] = weight[x] * weight[y];
        out[8] = weight[x] < weight[y] ? weight[x] : weight[y];
        out[9] = weight[x] < weight[y] ? weight[y] : weight[x];
        out[10] = counts.bigramCoverage[b];
        out[11] = counts.bigramCoverage[b] * counts.inverseBestCoverage;
        // how much of the rarer syllable's places are in this bigram: a word, a name
        out[12] = n * inverse(Math.min(counts.syllableCount[x], counts.syllableCount[y]));
        out[13] = n * inverse(Math.max(counts.syllableCount[x], counts.syllableCount[y]));
        out[14] = counts.frequent[x] | counts.frequent[y];
        out[15] = (terms.marks[x] & terms.marks[y] & SyllableHasher.CAPITAL) != 0 ? 1 : 0;
    }
}
