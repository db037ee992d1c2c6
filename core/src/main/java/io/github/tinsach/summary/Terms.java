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
    public final int[] marks;

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
        bigramHash = space.anyInts(total);
        bigramFirst = space.anyInts(total);
        bigramSecond = space.anyInts(total);
        syllable = space.anyInts(total);
        bigram = space.anyInts(total);
        marks = space.ints(total);
        space.syllables.clear(total, syllableHash);
        space.bigrams.clear(total, bigramHash);
        headline = new int[headLength];
        for (int i = 0; i < headLength; i++) {
            headline[i] = space.syllables.add(hasher.hashes[i]);
        }
        headlineSyllables = space.syllables.size();
        for (int i = 0; i + 1 < headLength; i++) {
            addBigram(hasher.hashes[i], hasher.hashes[i + 1], headline[i], headline[i + 1]);
        }
        headlineBigrams = space.bigrams.size();
        for (int s = 0; s < sentences; s++) {
            addSentence(hasher, headLength, from[s], from[s + 1]);
        }
        syllableTypes = space.syllables.size();
        bigramTypes = space.bigrams.size();
    }

    private void addSentence(SyllableHasher hasher, int headLength, int first, int end) {
        int[] hashes = hasher.hashes;
        for (int i = first; i < end; i++) {
            int t = space.syllables.add(hashes[headLength + i]);
            syllable[i] = t;
            // any first word has a capital
            marks[t] |= hasher.marks[headLength + i] & (i == first ? SyllableHasher.DIGIT : ~0);
        }
        for (int i = first; i + 1 < end; i++) {
            bigram[i] = addBigram(hashes[headLength + i], hashes[headLength + i + 1], syllable[i], syllable[i + 1]);
        }
        if (first < end) {
            bigram[end - 1] = -1;
        }
    }

    private int addBigram(int firstHash, int secondHash, int first, int second) {
        int b = space.bigrams.add(pair(firstHash, secondHash));
        bigramFirst[b] = first;
        bigramSecond[b] = second;
        return b;
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

    private static int pair(int first, int second) {
        return SyllableHasher.mix(first * 0x9E3779B1 + second);
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
