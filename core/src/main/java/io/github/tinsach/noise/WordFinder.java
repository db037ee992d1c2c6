// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;

/** Finds the words of a line: runs of letters, digits and marks. */
final class WordFinder {
    private static final int UPPER = Integer.numberOfTrailingZeros(Chars.IS_UPPER);
    private static final int DIGIT = Integer.numberOfTrailingZeros(Chars.IS_DIGIT);

    private WordFinder() {}

    /** Sets the words and what is counted of them. */
    static void find(LineBuffer line) {
        boolean innerCapitals = split(line);
        weigh(line);
        line.uppercase = line.capitalized + (innerCapitals ? innerCapitals(line) : 0);
        line.digits = (line.all & Chars.IS_DIGIT) != 0 ? digits(line) : 0;
        line.letters -= line.digits;
    }

    /**
     * Finds where words end and what their hashes are; returns whether a capital stands inside a word. Where a word
     * ends no processor foresees, so there is no branch: the word at hand is written anew at each character, and what is
     * written behind the last one counts for nothing.
     */
    private static boolean split(LineBuffer line) {
        int[] facts = line.facts;
        int[] words = line.words;
        int[] lasts = line.wordLast;
        int length = line.length;
        int word = 0;
        int hash = 0;
        int before = 0;
        int inner = 0;
        for (int i = 0; i < length; i++) {
            int fact = facts[i];
            // all ones inside a word, else 0; and so for the character before it
            int inside = fact >> 31;
            inner |= fact & before;
            word -= before & ~inside;
            hash = WordHash.next(hash, (char) fact) & inside;
            words[word] = hash;
            lasts[word] = i;
            before = inside;
        }
        line.count = word - before;
        return (inner & Chars.IS_UPPER) != 0;
    }

    /** Finds where words begin, their kinds and their joint hash. */
    private static void weigh(LineBuffer line) {
        int[] facts = line.facts;
        int[] words = line.words;
        int[] starts = line.wordStart;
        int[] lasts = line.wordLast;
        int count = line.count;
        int start = 0;
        int characters = 0;
        int capitals = 0;
        int functionWords = 0;
        int kinds = 0;
        long key = WordHash.EMPTY;
        for (int word = 0; word < count; word++) {
            key = WordHash.next(key, words[word]);
            int kind = FrequentWords.kindsOf(words[word]);
            kinds |= kind;
            functionWords += kind & WordKind.FUNCTION;
            while ((facts[start] & Chars.IS_WORD) == 0) {
                start++;
            }
            starts[word] = start;
            capitals += facts[start] >> UPPER & 1;
            characters += lasts[word] + 1 - start;
            // nearly all words stand one space apart
            start = lasts[word] + 2;
        }
        line.key = key;
        line.letters = characters;
        line.capitalized = capitals;
        line.function = functionWords;
        line.hasCreditWord = (kinds & WordKind.CREDIT) != 0;
        line.firstKinds = count == 0 ? 0 : WordKind.TABLE.of(words[0]);
    }

    /** Returns the number of capitals inside words; notes whether one follows a small letter. */
    private static int innerCapitals(LineBuffer line) {
        int[] facts = line.facts;
        int length = line.length;
        int capitals = 0;
        int joint = 0;
        int before = 0;
        for (int i = 0; i < length; i++) {
            int fact = facts[i];
            capitals += fact >> UPPER & before >> 31 & 1;
            // a capital's bit is one above that of a small letter before it
            joint |= fact & before << 1;
            before = fact;
        }
        line.joint = (joint & Chars.IS_UPPER) != 0;
        return capitals;
    }

    /** Returns the number of digits of a line that has one; notes where the first stands. */
    private static int digits(LineBuffer line) {
        int[] facts = line.facts;
        int length = line.length;
        int first = 0;
        while ((facts[first] & Chars.IS_DIGIT) == 0) {
            first++;
        }
        line.firstDigit = first;
        int digits = 0;
        for (int i = first; i < length; i++) {
            digits += facts[i] >> DIGIT & 1;
        }
        return digits;
    }
}
