// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/** The sentences that sets are made of, and what they share: all that {@link SetFeatures} are made of. */
final class SetCandidates {
    final Terms terms;
    private final int[] candidates;
    private final float[][] values;
    /** Chance, rare syllables and headline syllables; chance, bigrams and headline bigrams: each different one once. */
    final SetSums syllables;

    final SetSums bigrams;
    private final int[] rare;
    private final int[] length;
    private final float[] promise;

    /** Takes the sentences {@code candidates}, at most 16, in the article's order. */
    SetCandidates(Terms terms, Counts counts, Chances chances, SentenceFeatures sentences, int[] candidates) {
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

    /** Returns the number of candidates. */
    int size() {
        return candidates.length;
    }

    /** Returns the place of a candidate in the article. */
    int place(int candidate) {
        return candidates[candidate];
    }

    /** Returns the numbers of a candidate. */
    float[] values(int candidate) {
        return values[candidate];
    }

    /** Returns the number of syllables of a candidate, 0 for -1. */
    int length(int candidate) {
        return candidate < 0 ? 0 : length[candidate];
    }

    /** Returns how many syllables of a candidate are not frequent in any text. */
    int rare(int candidate) {
        return rare[candidate];
    }

    /** Returns the expected ROUGE of a candidate as the whole summary. */
    float promise(int candidate) {
        return promise[candidate];
    }

    /** Writes the sums over the syllables that all of three candidates have, and behind them those over the bigrams. */
    void writeInAll(int i, int j, int k, float[] out) {
        Arrays.fill(out, 0);
        syllables.addInAll(i, j, k, out, 0);
        bigrams.addInAll(i, j, k, out, SetSums.SUMS);
    }
}
