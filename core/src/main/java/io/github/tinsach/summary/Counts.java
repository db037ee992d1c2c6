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

    final float inverseBestCoverage;
    /** The most and the mean of {@link #coverage} over the sentences that have the syllable or bigram. */
    public final float[] syllableCoverage;

    public final float[] syllableMeanCoverage;
    public final float[] bigramCoverage;
    /** 1 for each syllable that is frequent in any text, else 0: numbers are added up without a branch. */
    public final int[] frequent;

    private final Terms terms;

    /** Counts the article. */
    public Counts(Terms terms, FrequentSyllables stop) {
        this.terms = terms;
        Workspace space = terms.space;
        int types = terms.syllableTypes();
        frequent = space.anyInts(types);
        for (int t = 0; t < types; t++) {
            frequent[t] = stop.contains(terms.syllableHash[t]) ? 1 : 0;
        }
        syllableCount = terms.syllables.count;
        syllableSentences = terms.syllables.sentences;
        syllableFirst = terms.syllables.first;
        bigramCount = terms.bigrams.count;
        bigramSentences = terms.bigrams.sentences;
        bigramFirst = terms.bigrams.first;
        syllableCoverage = space.floats(types);
        syllableMeanCoverage = space.floats(types);
        bigramCoverage = space.floats(terms.bigramTypes());
        coverage = new float[terms.sentences];
        bestCoverage = cover();
        inverseBestCoverage = bestCoverage > 0 ? 1 / bestCoverage : 0;
        for (int t = 0; bestCoverage > 0 && t < types; t++) {
            syllableMeanCoverage[t] *= TermFeatures.inverse(syllableSentences[t]);
        }
    }

    /** Finds what each sentence shares with the headline; returns the best coverage. */
    private float cover() {
        int wanted = 0;
        int[] isWanted = terms.space.ints(terms.syllableTypes());
        for (int t = 0; t < terms.headlineSyllables; t++) {
            isWanted[t] = 1 - frequent[t];
            wanted += isWanted[t];
        }
        float best = 0;
        for (int s = 0; s < terms.sentences && wanted > 0; s++) {
            int covered = 0;
            for (int i = terms.syllables.ownFrom[s]; i < terms.syllables.ownFrom[s + 1]; i++) {
                covered += isWanted[terms.syllables.own[i]];
            }
            if (covered > 0) {
                float share = (float) covered / wanted;
                coverage[s] = share;
                best = Math.max(best, share);
                coverTerms(s, share);
            }
        }
        return best;
    }

    private void coverTerms(int s, float share) {
        for (int i = terms.syllables.ownFrom[s]; i < terms.syllables.ownFrom[s + 1]; i++) {
            int t = terms.syllables.own[i];
            syllableMeanCoverage[t] += share;
            syllableCoverage[t] = Math.max(syllableCoverage[t], share);
        }
        for (int i = terms.bigrams.ownFrom[s]; i < terms.bigrams.ownFrom[s + 1]; i++) {
            int b = terms.bigrams.own[i];
            bigramCoverage[b] = Math.max(bigramCoverage[b], share);
        }
    }
}
