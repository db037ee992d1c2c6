// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/** What is known of a set of one to three sentences. */
public final class SetFeatures {
    /** Numbers of a set as such; after them stand the means of its sentences' numbers, weighed by length. */
    public static final int OWN = 26;
    /** How many numbers a set has. */
    public static final int SIZE = OWN + SentenceFeatures.SIZE;
    /** A number of syllables that is less than usual for a summary. */
    static final int SHORTER = 25;

    private final SetCandidates candidates;
    private final float[] ofSyllables = new float[SetSums.SUMS];
    private final float[] ofBigrams = new float[SetSums.SUMS];

    /** Prepares sets of the sentences {@code candidates}, at most 16, in the article's order. */
    public SetFeatures(Terms terms, Counts counts, Chances chances, SentenceFeatures sentences, int[] candidates) {
        this(new SetCandidates(terms, counts, chances, sentences, candidates));
    }

    SetFeatures(SetCandidates candidates) {
        this.candidates = candidates;
    }

    /** Writes the numbers of the set of candidates {@code i < j < k}; {@code j} and {@code k} are -1 in smaller sets. */
    public void write(int i, int j, int k, float[] out) {
        writeOwn(i, j, k, out);
        int length = length(i) + length(j) + length(k);
        for (int f = 0; f < SentenceFeatures.SIZE; f++) {
            float sum = value(i, f) + value(j, f) + value(k, f);
            out[OWN + f] = length == 0 ? 0 : sum / length;
        }
    }

    private void writeOwn(int i, int j, int k, float[] out) {
        candidates.syllables.write(i, j, k, ofSyllables);
        candidates.bigrams.write(i, j, k, ofBigrams);
        int length = length(i) + length(j) + length(k);
        int rareCount = candidates.rare(i) + (j >= 0 ? candidates.rare(j) : 0) + (k >= 0 ? candidates.rare(k) : 0);
        int places = Math.max(0, length(i) - 1) + Math.max(0, length(j) - 1) + Math.max(0, length(k) - 1);
        float mass1 = ofSyllables[0];
        float mass2 = ofBigrams[0];
        float usual = 2 * TermFeatures.inverse(length + SentenceFeatures.USUAL);
        float shorter = 2 * TermFeatures.inverse(length + SHORTER);
        float expected1 = mass1 * usual;
        float expected2 = mass2 * usual;
        float share = TermFeatures.inverse(length);
        int last = k >= 0 ? k : j >= 0 ? j : i;
        int first = candidates.place(i);
        out[0] = expected1;
        out[1] = expected2;
        out[2] = mass1 * shorter;
        out[3] = mass2 * shorter;
        out[4] = unit(length);
        out[5] = unusual(length);
        out[6] = excess(length);
        out[7] = j >= 0 && k < 0 ? 1 : 0;
        out[8] = k >= 0 ? 1 : 0;
        out[9] = (rareCount - ofSyllables[1]) * share;
        out[10] = (places - ofBigrams[1]) * share;
        out[11] = ofSyllables[2] * TermFeatures.inverse(candidates.terms.headlineSyllables);
        out[12] = ofBigrams[2] * TermFeatures.inverse(candidates.terms.headlineBigrams);
        out[13] = expected1 * expected1;
        out[14] = expected2 * expected2;
        out[15] = expected1 * unit(length);
        out[16] = expected2 * unit(length);
        out[17] = TermFeatures.inverse(1 + first);
        out[18] = j >= 0 && candidates.place(j) == first + 1 ? 1 : 0;
        out[19] = k >= 0 && candidates.place(k) == candidates.place(j) + 1 ? 1 : 0;
        out[20] = j >= 0 ? TermFeatures.inverse(1 + candidates.place(last)) : 0;
        out[21] = candidates.values(i)[SentenceFeatures.SMALL_START];
        out[22] = candidates.values(i)[SentenceFeatures.COVERAGE];
        out[23] = candidates.values(last)[SentenceFeatures.COVERAGE];
        float middle = candidates.promise(j < 0 ? i : j);
        out[24] = Math.max(candidates.promise(i), Math.max(middle, candidates.promise(last)));
        out[25] = Math.min(candidates.promise(i), Math.min(middle, candidates.promise(last)));
    }

    /** A length in units of a usual one. */
    static float unit(int length) {
        return length * (1f / 40);
    }

    /** How far a length is from a usual one. */
    static float unusual(int length) {
        return Math.min(6, (length - 40f) * (length - 40f) * (1f / 1000));
    }

    /** By how much a length is too long. */
    static float excess(int length) {
        return Math.max(0, length - 60) * (1f / 40);
    }

    private int length(int candidate) {
        return candidates.length(candidate);
    }

    private float value(int candidate, int feature) {
        return candidate < 0 ? 0 : candidates.values(candidate)[feature] * length(candidate);
    }
}
