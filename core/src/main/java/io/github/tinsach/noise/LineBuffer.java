// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.VietnameseText;
import io.github.tinsach.text.WordHash;

/**
 * One line taken apart into characters and words: one look at each character, no regular expression. The arrays are used
 * again for the next line, so a buffer serves one thread.
 */
final class LineBuffer {
    /** Room for most lines of a page is made at once. */
    private static final int LEAST_ROOM = 600;

    /** The line, trimmed, in NFC. */
    String text = "";

    int length;

    /** Of each character {@link Chars#factsOf}, and those of all of them joined. */
    int[] facts = new int[0];

    int all;

    /** Number of words, and of each its hash, its first and its last character. */
    int count;

    int[] words = new int[0];
    int[] wordStart = new int[0];
    int[] wordLast = new int[0];
    /** Hash of all words. */
    long key;
    /** The {@link WordKind}s of the first word, which are asked for several times. */
    int firstKinds;

    /** Whether a word is of the kind {@link WordKind#CREDIT}. */
    boolean hasCreditWord;

    int capitalized;
    int function;
    int digits;
    /** The first digit, where there is one. */
    int firstDigit;

    int letters;
    int uppercase;
    int sentenceEnds;
    /** Whether a capital follows a lower-case letter in a word. */
    boolean joint;
    /** The first colon; the length where there is none. */
    int firstColon;

    private int colon;

    /** {@link LineFlag}s found so far, a bit each. */
    int flags;

    /** Takes {@code line} apart, which is trimmed and not empty. */
    void read(String line) {
        look(line);
        if ((all & Chars.MAY_CHANGE) != 0) {
            String composed = VietnameseText.nfc(line);
            if (!composed.equals(line)) {
                look(composed);
            }
        }
        firstColon = length;
        joint = false;
        sentenceEnds = 0;
        flags = 0;
        WordFinder.find(this);
        if ((all & (Chars.IS_STOP | Chars.IS_TELLING)) != 0) {
            SignFinder.find(this);
        }
        if ((all & Chars.IS_ACCENTED) == 0 && count >= 5) {
            flags |= LineFlag.ASCII.bit();
        }
        colon = firstColon < length ? firstColon : -1;
    }

    /** Looks each character up. */
    private void look(String line) {
        text = line;
        length = line.length();
        if (length > facts.length) {
            makeRoom(Math.max(2 * length, LEAST_ROOM));
        }
        int[] facts = this.facts;
        int end = length;
        int all = 0;
        for (int i = 0; i < end; i++) {
            int fact = Chars.commonFactsOf(line.charAt(i));
            facts[i] = fact;
            all |= fact;
        }
        this.all = (all & Chars.IS_RARE) == 0 ? all : all & ~Chars.IS_RARE | lookUpRare();
    }

    /** Looks those characters up that {@link Chars#commonFactsOf} does not know; returns their facts joined. */
    private int lookUpRare() {
        int rare = 0;
        for (int i = 0; i < length; i++) {
            if (facts[i] == Chars.IS_RARE) {
                facts[i] = Chars.factsOf(text.charAt(i));
                rare |= facts[i];
            }
        }
        return rare;
    }

    private void makeRoom(int size) {
        facts = new int[size];
        // words stand apart; one more is written behind the last
        words = new int[size / 2 + 2];
        wordStart = new int[size / 2 + 2];
        wordLast = new int[size / 2 + 2];
    }

    /** Returns the character at {@code index}. */
    char at(int index) {
        return text.charAt(index);
    }

    /** Returns the hash of the first {@code words} words. */
    long prefix(int words) {
        if (words == count) {
            return key;
        }
        long hash = WordHash.EMPTY;
        for (int word = 0; word < words; word++) {
            hash = WordHash.next(hash, this.words[word]);
        }
        return hash;
    }

    /** Returns whether a word is of a {@link WordKind}. */
    boolean is(int word, byte kind) {
        return ((word == 0 ? firstKinds : WordKind.TABLE.of(words[word])) & kind) != 0;
    }

    /** Returns whether a word begins with a capital. */
    boolean startsUpper(int word) {
        return (facts[wordStart[word]] & Chars.IS_UPPER) != 0;
    }

    /** Returns the first colon from {@code at} on, -1 for none; to be asked from the left to the right. */
    int colonFrom(int at) {
        if (colon >= 0 && colon < at) {
            colon = text.indexOf(':', at);
        }
        return colon;
    }
}
