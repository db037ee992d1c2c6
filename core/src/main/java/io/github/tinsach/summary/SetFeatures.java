// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/** What is known of a set of one to three sentences. */
public final class SetFeatures {
    /** Numbers of a set as such; after them stand the means of its sentences' numbers, weighed by length. */
    public static final int OWN = 26;
    /** How many numbers a set has. */
    public static final int SIZE = OWN + SentenceFeatures.SIZE;
    /** A number of syllables that is less than usual for a summary. */
    static final int SHORTER = 25;

    private final Terms terms;
    private final int[] candidates;
    private final float[][] values;
    /** Chance, rare syllables and headline syllables; chance, bigrams and headline bigrams: each different one once. */
    private final SetSums syllables;

    private final SetSums bigrams;
    private final float[] ofSyllables = new float[SetSums.SUMS];
    private final float[] ofBigrams = new float[SetSums.SUMS];
    private final int[] rare;
    private final int[] length;
    private final float[] promise;

    /** Prepares sets of the sentences {@code candidates}, at most 16, in the article's order. */
    public SetFeatures(Terms terms, Counts counts, Chances chances, SentenceFeatures sentences, int[] candidates) {
        this.terms = terms;
        this.candidates = candidates;
        int n = candidates.length;
        values = new float[n][];
        rare = new int[n];
        length = new int[n];
        promise = new float[n];
        syllables = new SetSums(n);
        bigrams = new SetSums(n);
        for (int c = 0; c < n; c++) {
            values[c] = sentences.values(candidates[c]);
            length[c] = terms.length(candidates[c]);
            promise[c] = sentences.promise[candidates[c]];
        }
        sumSyllables(counts, chances, sentences);
        sumBigrams(counts, chances, sentences);
    }

    private void sumSyllables(Counts counts, Chances chances, SentenceFeatures sentences) {
        int[] mask = terms.space.ints(terms.syllableTypes());
        int[] shared = terms.space.anyInts(terms.syllableTypes() + 1);
        int size = 0;
        for (int c = 0; c < candidates.length; c++) {
            int s = candidates[c];
            int rarePlaces = 0;
            int rareTypes = 0;
            int covered = 0;
            for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
                rarePlaces += 1 - counts.frequent[terms.syllable[i]];
            }
            rare[c] = rarePlaces;
            for (int i = terms.syllables.ownFrom[s]; i < terms.syllables.ownFrom[s + 1]; i++) {
                int t = terms.syllables.own[i];
                int before = mask[t];
                mask[t] = before | 1 << c;
                int isRare = 1 - counts.frequent[t];
                rareTypes += isRare;
                covered += isRare & t - terms.headlineSyllables >>> 31;
                // written in any case, kept if this is the second sentence that has it
                shared[size] = t;
                size += isOne(Integer.bitCount(before));
            }
            syllables.single(c, sentences.syllableMass[s], rareTypes, covered);
        }
        for (int x = 0; x < size; x++) {
            int t = shared[x];
            float isRare = 1 - counts.frequent[t];
            syllables.shared(mask[t], chances.syllable[t], isRare, t < terms.headlineSyllables ? isRare : 0);
        }
    }

    private void sumBigrams(Counts counts, Chances chances, SentenceFeatures sentences) {
        int[] mask = terms.space.ints(terms.bigramTypes());
        int[] shared = terms.space.anyInts(terms.bigramTypes() + 1);
        int size = 0;
        for (int c = 0; c < candidates.length; c++) {
            int s = candidates[c];
            int covered = 0;
            for (int i = terms.bigrams.ownFrom[s]; i < terms.bigrams.ownFrom[s + 1]; i++) {
                int b = terms.bigrams.own[i];
                int before = mask[b];
                mask[b] = before | 1 << c;
                covered += b - terms.headlineBigrams >>> 31;
                shared[size] = b;
                size += isOne(Integer.bitCount(before));
            }
            int types = terms.bigrams.ownFrom[s + 1] - terms.bigrams.ownFrom[s];
            bigrams.single(c, sentences.bigramMass[s], types, covered);
        }
        for (int x = 0; x < size; x++) {
            int b = shared[x];
            bigrams.shared(mask[b], chances.bigram[b], 1, b < terms.headlineBigrams ? 1 : 0);
        }
    }

    /** Returns 1 for 1, 0 for any other number from 0 on: what no processor foresees is told without a branch. */
    private static int isOne(int n) {
        return (n ^ 1) - 1 >>> 31;
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
        syllables.write(i, j, k, ofSyllables);
        bigrams.write(i, j, k, ofBigrams);
        int length = length(i) + length(j) + length(k);
        int rareCount = rare[i] + (j >= 0 ? rare[j] : 0) + (k >= 0 ? rare[k] : 0);
        int places = Math.max(0, length(i) - 1) + Math.max(0, length(j) - 1) + Math.max(0, length(k) - 1);
        float mass1 = ofSyllables[0];
        float mass2 = ofBigrams[0];
        float usual = 2 * TermFeatures.inverse(length + SentenceFeatures.USUAL);
        float shorter = 2 * TermFeatures.inverse(length + SHORTER);
        float expected1 = mass1 * usual;
        float expected2 = mass2 * usual;
        float share = TermFeatures.inverse(length);
        int last = k >= 0 ? k : j >= 0 ? j : i;
        int first = candidates[i];
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
        out[11] = ofSyllables[2] * TermFeatures.inverse(terms.headlineSyllables);
        out[12] = ofBigrams[2] * TermFeatures.inverse(terms.headlineBigrams);
        out[13] = expected1 * expected1;
        out[14] = expected2 * expected2;
        out[15] = expected1 * unit(length);
        out[16] = expected2 * unit(length);
        out[17] = TermFeatures.inverse(1 + first);
        out[18] = j >= 0 && candidates[j] == first + 1 ? 1 : 0;
        out[19] = k >= 0 && candidates[k] == candidates[j] + 1 ? 1 : 0;
        out[20] = j >= 0 ? TermFeatures.inverse(1 + candidates[last]) : 0;
        out[21] = values[i][SentenceFeatures.SMALL_START];
        out[22] = values[i][SentenceFeatures.COVERAGE];
        out[23] = values[last][SentenceFeatures.COVERAGE];
        out[24] = Math.max(promise[i], Math.max(promise[j < 0 ? i : j], promise[last]));
        out[25] = Math.min(promise[i], Math.min(promise[j < 0 ? i : j], promise[last]));
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

    /** Writes the sums over the syllables that all of three candidates have, and behind them those over the bigrams. */
    void writeInAll(int i, int j, int k, float[] out) {
        Arrays.fill(out, 0);
        syllables.addInAll(i, j, k, out, 0);
        bigrams.addInAll(i, j, k, out, SetSums.SUMS);
    }

    private float value(int candidate, int feature) {
        return candidate < 0 ? 0 : values[candidate][feature] * length[candidate];
    }

    /** Returns the numbers of a candidate. */
    float[] values(int candidate) {
        return values[candidate];
    }

    /** Returns the number of syllables of a candidate, 0 for -1. */
    int length(int candidate) {
        return candidate < 0 ? 0 : length[candidate];
    }

    /** Returns the number of candidates. */
    int candidates() {
        return candidates.length;
    }

    /** Returns the place of a candidate in the article. */
    int place(int candidate) {
        return candidates[candidate];
    }

    /** Returns how many syllables of a candidate are not frequent in any text. */
    int rare(int candidate) {
        return rare[candidate];
    }

    float promise(int candidate) {
        return promise[candidate];
    }

    SetSums syllables() {
        return syllables;
    }

    SetSums bigrams() {
        return bigrams;
    }

    int headlineSyllables() {
        return terms.headlineSyllables;
    }

    int headlineBigrams() {
        return terms.headlineBigrams;
    }
}
