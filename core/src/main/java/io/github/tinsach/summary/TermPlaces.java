// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/** Where an article's syllables, or its bigrams, stand: how often, in how many sentences and in which first. */
final class TermPlaces {
    /** By term: how often it occurs in the body, in how many sentences, and in which first. */
    final int[] count;

    final int[] sentences;
    final int[] first;
    /** The different terms of each sentence, in order; those of sentence {@code s} stand at {@code s} to {@code s + 1} of the second. */
    final int[] own;

    final int[] ownFrom;
    /** The sentence, from 1, where each term was last seen. */
    private final int[] last;

    /** Makes room for as many terms as occurrences. */
    TermPlaces(Workspace space, int occurrences, int sentenceCount) {
        count = space.ints(occurrences);
        sentences = space.ints(occurrences);
        first = space.anyInts(occurrences);
        own = space.anyInts(occurrences);
        last = space.ints(occurrences);
        ownFrom = new int[sentenceCount + 1];
    }

    /** Adds sentence {@code s}, whose terms are those of {@code terms} from {@code from} to {@code to}; sentences come in order. */
    void add(int s, int[] terms, int from, int to) {
        int size = ownFrom[s];
        for (int i = from; i < to; i++) {
            int term = terms[i];
            count[term]++;
            // written in any case, kept if new: a branch that cannot be foreseen would cost more
            own[size] = term;
            int difference = last[term] ^ s + 1;
            size += (difference | -difference) >>> 31;
            last[term] = s + 1;
        }
        ownFrom[s + 1] = size;
    }

    /** Ends the article: from its end on, so that the first sentence of a term is the one that is written last. */
    void end() {
        for (int s = ownFrom.length - 2; s >= 0; s--) {
            for (int i = ownFrom[s]; i < ownFrom[s + 1]; i++) {
                int term = own[i];
                first[term] = s;
                sentences[term]++;
            }
        }
    }
}
