// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation.summary;

import io.github.tinsach.summary.Chances;
import io.github.tinsach.summary.Counts;
import io.github.tinsach.summary.FrequentSyllables;
import io.github.tinsach.summary.SentenceFeatures;
import io.github.tinsach.summary.TermWeights;
import io.github.tinsach.summary.Terms;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** An article to learn from, with what its reference says of its syllables, bigrams and sets of sentences. */
final class Example {
    final SummaryRecord record;
    final Terms terms;
    final Counts counts;
    final Rouge rouge;
    /** Whether the reference has each syllable, and each bigram. */
    final boolean[] syllableWanted;

    final boolean[] bigramWanted;
    /** Chances by a model that has not seen this article. */
    Chances chances;

    Example(SummaryRecord record, FrequentSyllables frequent, boolean headline) {
        this.record = record;
        terms = Terms.of(headline ? record.headline() : null, record.body());
        counts = new Counts(terms, frequent);
        rouge = new Rouge(record.body(), record.reference());
        Terms reference = Terms.of(null, List.of(record.reference()));
        syllableWanted = wanted(
                Arrays.copyOf(terms.syllableHash, terms.syllableTypes()),
                Arrays.copyOf(reference.syllableHash, reference.syllableTypes()));
        bigramWanted = wanted(bigrams(terms), bigrams(reference));
        TermWeights none = new TermWeights(new float[0], new float[0], new byte[0], 0);
        chances = new Chances(terms, counts, none, none);
    }

    private static int[] bigrams(Terms terms) {
        return IntStream.range(0, terms.bigramTypes()).map(terms::bigramHash).toArray();
    }

    private static boolean[] wanted(int[] hashes, int[] reference) {
        FrequentSyllables set = new FrequentSyllables(reference);
        boolean[] wanted = new boolean[hashes.length];
        for (int i = 0; i < wanted.length; i++) {
            wanted[i] = set.contains(hashes[i]);
        }
        return wanted;
    }

    SentenceFeatures sentences() {
        return new SentenceFeatures(terms, counts, chances, record.body());
    }
}
