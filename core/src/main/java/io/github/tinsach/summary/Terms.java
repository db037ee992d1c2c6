// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in numbers: its syllables and pairs of neighbouring syllables ("bigrams") as indexes from 0, sentence by
 * sentence, with the counts that all features are made of. Indexes of syllables count the headline's first.
 */
public final class Terms {
    /** Number of sentences. */
    public final int sentences;
    /** Syllables of sentence {@code i} stand at {@code from[i]} to {@code from[i + 1]}. */
    public final int[] from;
    /** Syllable of each place. */
    public final int[] syllable;
    /** Bigram that begins at each place; -1 at the last place of a sentence. */
    public final int[] bigram;
    /** Hash of each syllable and each bigram, the same in every article. */
    public final int[] syllableHash;

    public final int[] bigramHash;
    /** First and second syllable of each bigram. */
    public final int[] bigramFirst;

    public final int[] bigramSecond;
    /** Number of different syllables of the headline: those below are in it. Number of its bigrams, likewise. */
    public final int headlineSyllables;

    public final int headlineBigrams;
    /** Headline, syllable by syllable. */
    public final int[] headline;
    /** Marks of each syllable: {@link SyllableHasher#DIGIT}, {@link SyllableHasher#CAPITAL} inside a sentence. */
    public final byte[] marks;

    private Terms(SyllableHasher hasher, int headLength, int[] ends) {
        int total = hasher.size;
        sentences = ends.length;
        from = new int[sentences + 1];
        for (int i = 0; i < sentences; i++) {
            from[i + 1] = ends[i] - headLength;
        }
        IntIndex syllables = new IntIndex(total);
        IntIndex bigrams = new IntIndex(total);
        headline = new int[headLength];
        for (int i = 0; i < headLength; i++) {
            headline[i] = syllables.add(hasher.hashes[i]);
        }
        headlineSyllables = syllables.size();
        int[] first = new int[Math.max(1, total)];
        int[] second = new int[Math.max(1, total)];
        for (int i = 0; i + 1 < headLength; i++) {
            int b = bigrams.add(pair(hasher.hashes[i], hasher.hashes[i + 1]));
            first[b] = headline[i];
            second[b] = headline[i + 1];
        }
        headlineBigrams = bigrams.size();
        syllable = new int[total - headLength];
        bigram = new int[total - headLength];
        byte[] mark = new byte[total];
        for (int s = 0; s < sentences; s++) {
            for (int i = from[s]; i < from[s + 1]; i++) {
                int t = syllables.add(hasher.hashes[headLength + i]);
                syllable[i] = t;
                byte m = hasher.marks[headLength + i];
                mark[t] |= i == from[s] ? m & SyllableHasher.DIGIT : m;
            }
            for (int i = from[s]; i < from[s + 1]; i++) {
                if (i + 1 == from[s + 1]) {
                    bigram[i] = -1;
                } else {
                    int b = bigrams.add(pair(hasher.hashes[headLength + i], hasher.hashes[headLength + i + 1]));
                    bigram[i] = b;
                    first[b] = syllable[i];
                    second[b] = syllable[i + 1];
                }
            }
        }
        syllableHash = syllables.keys();
        bigramHash = bigrams.keys();
        bigramFirst = first;
        bigramSecond = second;
        marks = mark;
    }

    /** Returns the article of {@code body}'s sentences; {@code headline} is null where there is none. */
    public static Terms of(@Nullable String headline, List<String> body) {
        SyllableHasher hasher = new SyllableHasher();
        if (headline != null) {
            hasher.add(headline);
        }
        int headLength = hasher.size;
        int[] ends = new int[body.size()];
        for (int i = 0; i < ends.length; i++) {
            hasher.add(body.get(i));
            ends[i] = hasher.size;
        }
        return new Terms(hasher, headLength, ends);
    }

    private static int pair(int first, int second) {
        return SyllableHasher.mix(first * 0x9E3779B1 + second);
    }

    /** Returns the number of syllables of a sentence. */
    public int length(int sentence) {
        return from[sentence + 1] - from[sentence];
    }

    /** Returns the number of different syllables, those of the headline included. */
    public int syllableTypes() {
        return syllableHash.length;
    }

    /** Returns the number of different bigrams, those of the headline included. */
    public int bigramTypes() {
        return bigramHash.length;
    }
}
