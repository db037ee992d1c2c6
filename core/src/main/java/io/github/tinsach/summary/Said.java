// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/** What the sentences chosen so far say: to say it again counts nothing. */
final class Said {
    final boolean[] syllables;
    final boolean[] bigrams;
    private final Terms terms;

    Said(Terms terms) {
        this.terms = terms;
        syllables = new boolean[terms.syllableTypes()];
        bigrams = new boolean[terms.bigramTypes()];
    }

    /** Counts what a sentence says as said. */
    void add(int sentence) {
        int last = terms.from[sentence + 1] - 1;
        for (int i = terms.from[sentence]; i <= last; i++) {
            syllables[terms.syllable[i]] = true;
        }
        for (int i = terms.from[sentence]; i < last; i++) {
            bigrams[terms.bigram[i]] = true;
        }
    }

    /** Returns how much of what a sentence says, frequent syllables left out, was not said. */
    float newShare(int sentence, Counts counts) {
        int rare = 0;
        int fresh = 0;
        for (int i = terms.from[sentence]; i < terms.from[sentence + 1]; i++) {
            if (counts.frequent[terms.syllable[i]] == 0) {
                rare++;
                fresh += syllables[terms.syllable[i]] ? 0 : 1;
            }
        }
        return (float) fresh / Math.max(1, rare);
    }
}
