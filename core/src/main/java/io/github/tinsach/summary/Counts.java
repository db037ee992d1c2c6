// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/** What is counted over an article before its syllables, bigrams and sentences are weighed. */
public final class Counts {
    /** How often each syllable and bigram occurs in the body, in how many sentences, and in which first. */
    public final int[] syllableCount;

    public final int[] syllableSentences;
    public final int[] syllableFirst;
    public final int[] bigramCount;
    public final int[] bigramSentences;
    public final int[] bigramFirst;
    /** Share of the headline's different syllables, frequent ones left out, that each sentence has; and the most. */
    public final float[] coverage;

    public final float bestCoverage;

    final float inverseBestCoverage;
    /** The most and the mean of {@link #coverage} over the sentences that have the syllable or bigram. */
    public final float[] syllableCoverage;

    public final float[] syllableMeanCoverage;
    public final float[] bigramCoverage;
    /** Which syllables are frequent in any text. */
    public final boolean[] frequent;
    /** The different syllables of each sentence, in order; those of sentence {@code s} stand at {@code s} to {@code s + 1} of the second. */
    final int[] ownSyllables;

    final int[] ownSyllablesFrom;
    final int[] ownBigrams;
    final int[] ownBigramsFrom;

    private final Terms terms;
    /** The sentence, from 1, where each syllable and bigram was last seen. */
    private final int[] lastSyllable;

    private final int[] lastBigram;
    /** Number of bigrams of the headline and the sentences counted. */
    private int knownBigrams;

    /** Counts the article. */
    public Counts(Terms terms, FrequentSyllables stop) {
        this.terms = terms;
        Workspace space = terms.space;
        int types = terms.syllableTypes();
        int pairs = terms.bigramTypes();
        frequent = new boolean[types];
        for (int t = 0; t < types; t++) {
            frequent[t] = stop.contains(terms.syllableHash[t]);
        }
        syllableCount = space.ints(types);
        syllableSentences = space.ints(types);
        syllableFirst = space.ints(types);
        syllableCoverage = space.floats(types);
        syllableMeanCoverage = space.floats(types);
        bigramCount = space.ints(pairs);
        bigramSentences = space.ints(pairs);
        bigramFirst = space.ints(pairs);
        bigramCoverage = space.floats(pairs);
        coverage = new float[terms.sentences];
        lastSyllable = space.ints(types);
        lastBigram = space.ints(pairs);
        ownSyllables = space.anyInts(terms.length());
        ownSyllablesFrom = space.ints(terms.sentences + 1);
        ownBigrams = space.anyInts(terms.length());
        ownBigramsFrom = space.ints(terms.sentences + 1);
        knownBigrams = terms.headlineBigrams;
        bestCoverage = countAll();
        inverseBestCoverage = bestCoverage > 0 ? 1 / bestCoverage : 0;
        for (int t = 0; bestCoverage > 0 && t < types; t++) {
            syllableMeanCoverage[t] *= TermFeatures.inverse(syllableSentences[t]);
        }
    }

    /** Counts sentence by sentence; returns the best coverage. */
    private float countAll() {
        int wanted = 0;
        int[] isWanted = terms.space.ints(terms.syllableTypes());
        for (int t = 0; t < terms.headlineSyllables; t++) {
            isWanted[t] = frequent[t] ? 0 : 1;
            wanted += isWanted[t];
        }
        float best = 0;
        for (int s = 0; s < terms.sentences; s++) {
            int covered = countSyllables(s, isWanted);
            float share = wanted == 0 ? 0 : (float) covered / wanted;
            coverage[s] = share;
            best = Math.max(best, share);
            if (share > 0) {
                coverSyllables(s, share);
            }
            countBigrams(s, share);
        }
        return best;
    }

    /** Returns how many of the wanted syllables the sentence has. */
    private int countSyllables(int s, int[] isWanted) {
        int size = ownSyllablesFrom[s];
        for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
            int t = terms.syllable[i];
            syllableCount[t]++;
            // written in any case, kept if new: a branch that cannot be foreseen would cost more
            ownSyllables[size] = t;
            size += lastSyllable[t] == s + 1 ? 0 : 1;
            lastSyllable[t] = s + 1;
        }
        ownSyllablesFrom[s + 1] = size;
        int covered = 0;
        for (int i = ownSyllablesFrom[s]; i < size; i++) {
            int t = ownSyllables[i];
            syllableFirst[t] = syllableSentences[t] == 0 ? s : syllableFirst[t];
            syllableSentences[t]++;
            covered += isWanted[t];
        }
        return covered;
    }

    private void coverSyllables(int s, float share) {
        for (int i = ownSyllablesFrom[s]; i < ownSyllablesFrom[s + 1]; i++) {
            int t = ownSyllables[i];
            syllableMeanCoverage[t] += share;
            syllableCoverage[t] = Math.max(syllableCoverage[t], share);
        }
    }

    /** Most bigrams of a sentence are new to the article. Indexes count up, so these follow those known, and are filled in at once. */
    private void countBigrams(int s, float share) {
        int known = knownBigrams;
        int next = known;
        int size = ownBigramsFrom[s];
        for (int i = terms.from[s]; i + 1 < terms.from[s + 1]; i++) {
            int b = terms.bigram[i];
            bigramCount[b]++;
            if (b == next) {
                next++;
                ownBigrams[size++] = b;
            } else if (b < known && lastBigram[b] != s + 1) {
                lastBigram[b] = s + 1;
                ownBigrams[size++] = b;
                bigramFirst[b] = bigramSentences[b] == 0 ? s : bigramFirst[b];
                bigramSentences[b]++;
                bigramCoverage[b] = Math.max(bigramCoverage[b], share);
            }
        }
        Arrays.fill(bigramFirst, known, next, s);
        Arrays.fill(bigramSentences, known, next, 1);
        Arrays.fill(bigramCoverage, known, next, share);
        knownBigrams = next;
        ownBigramsFrom[s + 1] = size;
    }
}
