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

    /** Counts the article. */
    public Counts(Terms terms, FrequentSyllables stop) {
        Workspace space = terms.space;
        int types = terms.syllableTypes();
        int pairs = terms.bigramTypes();
        int wanted = 0;
        frequent = new boolean[types];
        for (int t = 0; t < types; t++) {
            frequent[t] = stop.contains(terms.syllableHash[t]);
            wanted += t < terms.headlineSyllables && !frequent[t] ? 1 : 0;
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
        int[] seen = space.ints(types);
        int[] seenPair = space.ints(pairs);
        int knownSyllables = terms.headlineSyllables;
        int knownBigrams = terms.headlineBigrams;
        float best = 0;
        for (int s = 0; s < terms.sentences; s++) {
            int from = terms.from[s];
            int to = terms.from[s + 1];
            int highest = knownSyllables - 1;
            int covered = 0;
            for (int i = from; i < to; i++) {
                int t = terms.syllable[i];
                highest = Math.max(highest, t);
                int before = syllableCount[t]++;
                if (seen[t] != s + 1) {
                    seen[t] = s + 1;
                    syllableSentences[t]++;
                    if (t < terms.headlineSyllables) {
                        covered += frequent[t] ? 0 : 1;
                        syllableFirst[t] = before == 0 ? s : syllableFirst[t];
                    }
                }
            }
            // indexes are given in the order of first places: what is above those known is new here
            Arrays.fill(syllableFirst, knownSyllables, highest + 1, s);
            knownSyllables = highest + 1;
            float share = wanted == 0 ? 0 : (float) covered / wanted;
            coverage[s] = share;
            best = Math.max(best, share);
            highest = knownBigrams - 1;
            for (int i = from; i + 1 < to; i++) {
                int b = terms.bigram[i];
                highest = Math.max(highest, b);
                int before = bigramCount[b]++;
                if (seenPair[b] != s + 1) {
                    seenPair[b] = s + 1;
                    bigramSentences[b]++;
                    bigramCoverage[b] = Math.max(bigramCoverage[b], share);
                    if (b < terms.headlineBigrams && before == 0) {
                        bigramFirst[b] = s;
                    }
                }
            }
            Arrays.fill(bigramFirst, knownBigrams, highest + 1, s);
            knownBigrams = highest + 1;
            for (int i = from; share > 0 && i < to; i++) {
                int t = terms.syllable[i];
                if (seen[t] > 0) {
                    seen[t] = -1;
                    syllableMeanCoverage[t] += share;
                    syllableCoverage[t] = Math.max(syllableCoverage[t], share);
                }
            }
        }
        for (int t = 0; best > 0 && t < types; t++) {
            syllableMeanCoverage[t] *= TermFeatures.inverse(syllableSentences[t]);
        }
        bestCoverage = best;
        inverseBestCoverage = best > 0 ? 1 / best : 0;
    }
}
