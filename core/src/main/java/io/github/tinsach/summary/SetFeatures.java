// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/**
 * What is known of a set of one to three sentences. What several of them share counts once: sums over the different
 * syllables and bigrams of a set follow from those of its sentences, pairs and triples by inclusion and exclusion, so a
 * hundred sets cost little more than their sentences.
 */
public final class SetFeatures {
    /** Numbers of a set as such; after them stand the means of its sentences' numbers, weighed by length. */
    public static final int OWN = 26;

    /** How many numbers a set has. */
    public static final int SIZE = OWN + SentenceFeatures.SIZE;

    /** Sums over different terms: chance of syllables and bigrams, rare syllables, headline syllables and bigrams, bigrams. */
    private static final int SUMS = 6;

    private final Terms terms;
    private final SentenceFeatures sentences;
    private final int[] candidates;
    private final float[] single;
    private final float[] pair;
    private final float[] triple;
    private final int[] rare;

    /** Prepares sets of the sentences {@code candidates}, at most 16, in the article's order. */
    public SetFeatures(Terms terms, Counts counts, Chances chances, SentenceFeatures sentences, int[] candidates) {
        this.terms = terms;
        this.sentences = sentences;
        this.candidates = candidates;
        int n = candidates.length;
        single = new float[n * SUMS];
        pair = new float[n * n * SUMS];
        triple = new float[n * n * n * SUMS];
        rare = new int[n];
        int[] syllableMask = new int[terms.syllableTypes()];
        int[] bigramMask = new int[terms.bigramTypes()];
        for (int c = 0; c < n; c++) {
            int s = candidates[c];
            for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
                syllableMask[terms.syllable[i]] |= 1 << c;
                rare[c] += counts.frequent[terms.syllable[i]] ? 0 : 1;
                if (terms.bigram[i] >= 0) {
                    bigramMask[terms.bigram[i]] |= 1 << c;
                }
            }
        }
        for (int t = 0; t < syllableMask.length; t++) {
            if (syllableMask[t] != 0) {
                float isRare = counts.frequent[t] ? 0 : 1;
                add(syllableMask[t], 0, chances.syllable[t], isRare, t < terms.headlineSyllables ? isRare : 0);
            }
        }
        for (int b = 0; b < bigramMask.length; b++) {
            if (bigramMask[b] != 0) {
                add(bigramMask[b], 3, chances.bigram[b], 1, b < terms.headlineBigrams ? 1 : 0);
            }
        }
    }

    private void add(int mask, int at, float x, float y, float z) {
        int n = candidates.length;
        for (int a = mask; a != 0; a &= a - 1) {
            int i = Integer.numberOfTrailingZeros(a);
            put(single, i * SUMS + at, x, y, z);
            for (int b = a & a - 1; b != 0; b &= b - 1) {
                int j = Integer.numberOfTrailingZeros(b);
                put(pair, (i * n + j) * SUMS + at, x, y, z);
                for (int c = b & b - 1; c != 0; c &= c - 1) {
                    put(triple, ((i * n + j) * n + Integer.numberOfTrailingZeros(c)) * SUMS + at, x, y, z);
                }
            }
        }
    }

    private static void put(float[] sums, int at, float x, float y, float z) {
        sums[at] += x;
        sums[at + 1] += y;
        sums[at + 2] += z;
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

    /** Writes those of {@link #OWN} only. */
    void writeOwn(int i, int j, int k, float[] out) {
        int n = candidates.length;
        int length = length(i);
        float mass1 = single[i * SUMS];
        float rareTypes = single[i * SUMS + 1];
        float covered = single[i * SUMS + 2];
        float mass2 = single[i * SUMS + 3];
        float pairTypes = single[i * SUMS + 4];
        float coveredPairs = single[i * SUMS + 5];
        int rareCount = rare[i];
        int places = Math.max(0, length - 1);
        if (j >= 0) {
            int b = j * SUMS;
            int ij = (i * n + j) * SUMS;
            mass1 += single[b] - pair[ij];
            rareTypes += single[b + 1] - pair[ij + 1];
            covered += single[b + 2] - pair[ij + 2];
            mass2 += single[b + 3] - pair[ij + 3];
            pairTypes += single[b + 4] - pair[ij + 4];
            coveredPairs += single[b + 5] - pair[ij + 5];
            rareCount += rare[j];
            places += Math.max(0, length(j) - 1);
            length += length(j);
        }
        if (k >= 0) {
            int c = k * SUMS;
            int ik = (i * n + k) * SUMS;
            int jk = (j * n + k) * SUMS;
            int ijk = ((i * n + j) * n + k) * SUMS;
            mass1 += single[c] - pair[ik] - pair[jk] + triple[ijk];
            rareTypes += single[c + 1] - pair[ik + 1] - pair[jk + 1] + triple[ijk + 1];
            covered += single[c + 2] - pair[ik + 2] - pair[jk + 2] + triple[ijk + 2];
            mass2 += single[c + 3] - pair[ik + 3] - pair[jk + 3] + triple[ijk + 3];
            pairTypes += single[c + 4] - pair[ik + 4] - pair[jk + 4] + triple[ijk + 4];
            coveredPairs += single[c + 5] - pair[ik + 5] - pair[jk + 5] + triple[ijk + 5];
            rareCount += rare[k];
            places += Math.max(0, length(k) - 1);
            length += length(k);
        }
        float expected1 = 2 * mass1 / (length + SentenceFeatures.USUAL);
        float expected2 = 2 * mass2 / (length + SentenceFeatures.USUAL);
        float size = Math.max(1, length);
        int last = k >= 0 ? k : j >= 0 ? j : i;
        int first = candidates[i];
        out[0] = expected1;
        out[1] = expected2;
        out[2] = 2 * mass1 / (length + 25);
        out[3] = 2 * mass2 / (length + 25);
        out[4] = length / 40f;
        out[5] = Math.min(6, (length - 40f) * (length - 40f) / 1000);
        out[6] = Math.max(0, length - 60) / 40f;
        out[7] = j >= 0 && k < 0 ? 1 : 0;
        out[8] = k >= 0 ? 1 : 0;
        out[9] = (rareCount - rareTypes) / size;
        out[10] = (places - pairTypes) / size;
        out[11] = covered / Math.max(1, terms.headlineSyllables);
        out[12] = coveredPairs / Math.max(1, terms.headlineBigrams);
        out[13] = expected1 * expected1;
        out[14] = expected2 * expected2;
        out[15] = expected1 * length / 40f;
        out[16] = expected2 * length / 40f;
        out[17] = 1f / (1 + first);
        out[18] = j >= 0 && candidates[j] == first + 1 ? 1 : 0;
        out[19] = k >= 0 && candidates[k] == candidates[j] + 1 ? 1 : 0;
        out[20] = j >= 0 ? 1f / (1 + candidates[last]) : 0;
        out[21] = sentences.values[first][17];
        out[22] = sentences.values[first][4];
        out[23] = sentences.values[candidates[last]][4];
        out[24] = Math.max(promise(i, 0), Math.max(promise(j, 0), promise(k, 0)));
        out[25] = Math.min(promise(i, 9), Math.min(promise(j, 9), promise(k, 9)));
    }

    private float promise(int candidate, float none) {
        return candidate < 0 ? none : sentences.promise[candidates[candidate]];
    }

    private float value(int candidate, int feature) {
        return candidate < 0
                ? 0
                : sentences.values[candidates[candidate]][feature] * terms.length(candidates[candidate]);
    }

    int length(int candidate) {
        return candidate < 0 ? 0 : terms.length(candidates[candidate]);
    }
}
