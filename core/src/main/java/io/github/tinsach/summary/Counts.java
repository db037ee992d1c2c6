// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

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
    /** The most and the mean of {@link #coverage} over the sentences that have the syllable or bigram. */
    public final float[] syllableCoverage;

    public final float[] syllableMeanCoverage;
    public final float[] bigramCoverage;
    /** Which syllables are frequent in any text. */
    public final boolean[] frequent;

    /** Counts the article. */
    public Counts(Terms terms, FrequentSyllables stop) {
        int types = terms.syllableTypes();
        int pairs = terms.bigramTypes();
        frequent = new boolean[types];
        int wanted = 0;
        for (int t = 0; t < types; t++) {
            frequent[t] = stop.contains(terms.syllableHash[t]);
            wanted += t < terms.headlineSyllables && !frequent[t] ? 1 : 0;
        }
        syllableCount = new int[types];
        syllableSentences = new int[types];
        syllableFirst = new int[types];
        syllableCoverage = new float[types];
        syllableMeanCoverage = new float[types];
        bigramCount = new int[pairs];
        bigramSentences = new int[pairs];
        bigramFirst = new int[pairs];
        bigramCoverage = new float[pairs];
        coverage = new float[terms.sentences];
        int[] seen = new int[types];
        int[] seenPair = new int[pairs];
        float best = 0;
        for (int s = 0; s < terms.sentences; s++) {
            int covered = 0;
            for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
                int t = terms.syllable[i];
                if (syllableCount[t]++ == 0) {
                    syllableFirst[t] = s;
                }
                if (seen[t] != s + 1) {
                    seen[t] = s + 1;
                    syllableSentences[t]++;
                    covered += t < terms.headlineSyllables && !frequent[t] ? 1 : 0;
                }
            }
            float share = wanted == 0 ? 0 : (float) covered / wanted;
            coverage[s] = share;
            best = Math.max(best, share);
            for (int i = terms.from[s]; i < terms.from[s + 1]; i++) {
                int t = terms.syllable[i];
                syllableCoverage[t] = Math.max(syllableCoverage[t], share);
                if (seen[t] == s + 1) {
                    seen[t] = -s - 1;
                    syllableMeanCoverage[t] += share;
                }
                int b = terms.bigram[i];
                if (b >= 0) {
                    if (bigramCount[b]++ == 0) {
                        bigramFirst[b] = s;
                    }
                    if (seenPair[b] != s + 1) {
                        seenPair[b] = s + 1;
                        bigramSentences[b]++;
                        bigramCoverage[b] = Math.max(bigramCoverage[b], share);
                    }
                }
            }
        }
        for (int t = 0; t < types; t++) {
            syllableMeanCoverage[t] /= Math.max(1, syllableSentences[t]);
        }
        bestCoverage = best;
    }
}
