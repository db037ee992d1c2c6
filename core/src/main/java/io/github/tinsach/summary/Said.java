// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/** What the sentences chosen so far say: to say it again counts nothing. */
final class Said {
    /** 0 for what was said, 1 for all else: a factor, for what was said no processor foresees. */
    final float[] newSyllables;

    final float[] newBigrams;
    private final Terms terms;

    Said(Terms terms) {
        this.terms = terms;
        newSyllables = new float[terms.syllableTypes()];
        newBigrams = new float[terms.bigramTypes()];
        Arrays.fill(newSyllables, 1);
        Arrays.fill(newBigrams, 1);
    }

    /** Counts what a sentence says as said. */
    void add(int sentence) {
        int last = terms.from[sentence + 1] - 1;
        for (int i = terms.from[sentence]; i <= last; i++) {
            newSyllables[terms.syllable[i]] = 0;
        }
        for (int i = terms.from[sentence]; i < last; i++) {
            newBigrams[terms.bigram[i]] = 0;
        }
    }

    /** Returns how much of what a sentence says, frequent syllables left out, was not said. */
    float newShare(int sentence, Counts counts) {
        int rare = 0;
        float fresh = 0;
        for (int i = terms.from[sentence]; i < terms.from[sentence + 1]; i++) {
            int isRare = 1 - counts.frequent[terms.syllable[i]];
            rare += isRare;
            fresh += isRare * newSyllables[terms.syllable[i]];
        }
        return fresh / Math.max(1, rare);
    }
}
