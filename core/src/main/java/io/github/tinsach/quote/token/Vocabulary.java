// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words of the lexicon, numbered from 1, by their {@link WordKey}, each with what is known of it as bits. */
public final class Vocabulary {
    /** The number of what is no word of the lexicon; nothing is known of it. */
    public static final short UNKNOWN = 0;

    /** The naming of a person may begin with the word though it is printed in lower case. */
    public static final int OPENS_MENTION = 1 << 16;
    /** The naming of a speaker ends before the word whatever follows: "đã", "khi", "cho". */
    static final int ENDS_PHRASE = 1 << 17;
    /** A phrase that leads up to words said may end with the word: "cho rằng", "nói", "với phóng viên". */
    public static final int LEADS_UP = 1 << 18;
    /** A phrase of the first {@link PhraseTable} begins with the word; the bits of the others stand above. */
    private static final int OPENS_PHRASE = 1 << 19;

    /** One place in so many is taken at most: nearly every look-up is decided at the first place. */
    private static final int PLACES_A_WORD = 2;

    private long[] keys = new long[1 << 12];
    private short[] numbers = new short[keys.length];
    private final List<String> words = new ArrayList<>(List.of(""));
    private int[] facts = new int[1 << 10];

    /** Returns the fact that a phrase of a table begins with a word. */
    static int opensPhraseOf(int table) {
        return OPENS_PHRASE << table;
    }

    /** Returns the number of the word of a key. */
    short find(long key) {
        return numbers[place(key)];
    }

    /** Returns what is known of a word, as bits. */
    int facts(short word) {
        return facts[word];
    }

    /** Returns a word in lower case. */
    String word(short word) {
        return words.get(word);
    }

    /** Returns one more than the greatest number of a word. */
    int size() {
        return words.size();
    }

    /** Returns where a key stands, or the free place where it would. */
    private int place(long key) {
        int mask = keys.length - 1;
        int at = WordKey.hash(key) & mask;
        while (keys[at] != key && keys[at] != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Notes a fact of a word; only while the lexicon is read. */
    void note(short word, int fact) {
        facts[word] |= fact;
    }

    /** Makes a word known, which is in lower case with its tone mark where dictionaries put it; returns its number. */
    short add(String word) {
        long key = WordKey.of(word);
        short known = find(key);
        if (known != UNKNOWN) {
            return known;
        }
        short number = (short) words.size();
        words.add(word);
        if (words.size() * PLACES_A_WORD > keys.length) {
            grow();
        }
        if (words.size() > facts.length) {
            facts = Arrays.copyOf(facts, 2 * facts.length);
        }
        put(key, number);
        return number;
    }

    private void put(long key, short number) {
        int at = place(key);
        keys[at] = key;
        numbers[at] = number;
    }

    private void grow() {
        long[] oldKeys = keys;
        short[] oldNumbers = numbers;
        keys = new long[2 * oldKeys.length];
        numbers = new short[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                put(oldKeys[i], oldNumbers[i]);
            }
        }
    }
}
