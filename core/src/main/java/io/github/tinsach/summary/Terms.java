// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An article in numbers: its syllables and pairs of neighbouring syllables ("bigrams") as indexes from 0, sentence by
 * sentence, with the counts that all features are made of. Indexes of syllables count the headline's first. Arrays may be longer than what they hold.
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
    /** Hash of each syllable, the same in every article. */
    public final int[] syllableHash;
    /** First and second syllable of each bigram. */
    public final int[] bigramFirst;

    public final int[] bigramSecond;
    /** Number of different syllables of the headline: those below are in it. Number of its bigrams, likewise. */
    public final int headlineSyllables;

    public final int headlineBigrams;
    /** Headline, syllable by syllable. */
    public final int[] headline;
    /** Marks of each syllable: {@link SyllableHasher#DIGIT}, {@link SyllableHasher#CAPITAL} inside a sentence. */
    public final int[] marks;

    /** Where in the body syllables stand, and bigrams. */
    final TermPlaces syllables;

    final TermPlaces bigrams;
    /** Memory for whatever is computed from these. */
    final Workspace space;

    private final int syllableTypes;
    private final int bigramTypes;

    private Terms(Workspace space, int headLength, int[] ends) {
        this.space = space;
        SyllableHasher hasher = space.hasher;
        int total = hasher.size;
        sentences = ends.length;
        from = new int[sentences + 1];
        for (int i = 0; i < sentences; i++) {
            from[i + 1] = ends[i] - headLength;
        }
        syllableHash = space.anyInts(total);
        bigramFirst = space.anyInts(total);
        bigramSecond = space.anyInts(total);
        syllable = space.anyInts(total);
        bigram = space.anyInts(total);
        marks = space.ints(total);
        syllables = new TermPlaces(space, total, sentences);
        bigrams = new TermPlaces(space, total, sentences);
        space.syllables.clear(total, syllableHash);
        space.bigrams.clear(total, bigramFirst, bigramSecond);
        headline = new int[headLength];
        space.syllables.addAll(hasher.hashes, 0, headLength, headline, 0);
        headlineSyllables = space.syllables.size();
        space.bigrams.addAll(headline, 0, headLength, bigram);
        headlineBigrams = space.bigrams.size();
        space.syllables.addAll(hasher.hashes, headLength, from[sentences], syllable, 0);
        for (int s = 0; s < sentences; s++) {
            int first = from[s];
            int end = from[s + 1];
            syllables.add(s, syllable, first, end);
            space.bigrams.addAll(syllable, first, end, bigram);
            bigrams.add(s, bigram, first, end - 1);
            if (first < end) {
                bigram[end - 1] = -1;
                mark(first, end, hasher.marks, headLength);
            }
        }
        syllables.end();
        bigrams.end();
        syllableTypes = space.syllables.size();
        bigramTypes = space.bigrams.size();
    }

    /** Any first word of a sentence has a capital: that one tells nothing. */
    private void mark(int first, int end, byte[] ofPlaces, int headLength) {
        marks[syllable[first]] |= ofPlaces[headLength + first] & SyllableHasher.DIGIT;
        for (int i = first + 1; i < end; i++) {
            marks[syllable[i]] |= ofPlaces[headLength + i];
        }
    }

    /** Returns the article of {@code body}'s sentences; {@code headline} is null where there is none. */
    public static Terms of(@Nullable String headline, List<String> body) {
        Workspace tools = Workspace.take();
        Terms terms = of(Workspace.lasting(tools), headline, body);
        Workspace.giveBack(tools);
        return terms;
    }

    /** Returns the same, its arrays in {@code space}. */
    static Terms of(Workspace space, @Nullable String headline, List<String> body) {
        SyllableHasher hasher = space.hasher;
        if (headline != null) {
            hasher.add(headline);
        }
        int headLength = hasher.size;
        int[] ends = new int[body.size()];
        for (int i = 0; i < ends.length; i++) {
            hasher.add(body.get(i));
            ends[i] = hasher.size;
        }
        return new Terms(space, headLength, ends);
    }

    /** Returns those of the syllables read: first {@code headLength} of the headline, then sentences that end at {@code ends}. */
    static Terms of(Workspace space, int headLength, int[] ends) {
        return new Terms(space, headLength, ends);
    }

    /** Returns the hash of a bigram, the same in every article. */
    public int bigramHash(int bigram) {
        return SyllableHasher.mix(syllableHash[bigramFirst[bigram]] * 0x9E3779B1 + syllableHash[bigramSecond[bigram]]);
    }

    /** Returns the number of syllables of a sentence. */
    public int length(int sentence) {
        return from[sentence + 1] - from[sentence];
    }

    /** Returns the number of syllables of all sentences. */
    public int length() {
        return from[sentences];
    }

    /** Returns the number of different syllables, those of the headline included. */
    public int syllableTypes() {
        return syllableTypes;
    }

    /** Returns the number of different bigrams, those of the headline included. */
    public int bigramTypes() {
        return bigramTypes;
    }
}
