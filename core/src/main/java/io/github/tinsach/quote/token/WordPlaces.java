// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import java.util.Arrays;
import java.util.List;

/** Where the article prints each word that may be part of a name: those with a capital and those between two of them. */
public final class WordPlaces {
    private long[] key = new long[128];
    private int[] passage = new int[key.length];
    private int[] token = new int[key.length];
    private int size;

    /** The first place of a word by its hash, 0 where none is; places count from 1. */
    private final int[] first;

    /** For each place the next of the words with the same hash, 0 behind the last. */
    private final int[] next;

    /** Collects the words of all passages. */
    public WordPlaces(List<Passage> passages) {
        for (Passage line : passages) {
            collect(line);
        }
        first = new int[Integer.highestOneBit(Math.max(size, 1)) << 1];
        next = new int[size + 1];
        for (int place = size; place > 0; place--) {
            int slot = slot(key[place - 1]);
            next[place] = first[slot];
            first[slot] = place;
        }
    }

    private void collect(Passage line) {
        Tokens tokens = line.tokens();
        for (int i = tokens.nextCapital(0); i < tokens.size(); i = tokens.nextCapital(i + 1)) {
            add(line, i);
            if (!tokens.capital(i + 1) && tokens.capital(i + 2)) {
                add(line, i + 1);
            }
        }
    }

    private void add(Passage line, int at) {
        if (size == key.length) {
            key = Arrays.copyOf(key, 2 * size);
            passage = Arrays.copyOf(passage, 2 * size);
            token = Arrays.copyOf(token, 2 * size);
        }
        key[size] = line.tokens().bareKey(at);
        passage[size] = line.index();
        token[size] = at;
        size++;
    }

    /** Returns the number of places. */
    public int size() {
        return size;
    }

    private int slot(long word) {
        return WordKey.hash(word) & (first.length - 1);
    }

    /** Returns the first place of a word, without the full stop of an initial; 0 where it has none. */
    public int first(long word) {
        return same(first[slot(word)], word);
    }

    /** Returns the place of the same word after {@code place}, 0 where it was the last. */
    public int next(int place) {
        return same(next[place], key[place - 1]);
    }

    private int same(int from, long word) {
        int place = from;
        while (place != 0 && key[place - 1] != word) {
            place = next[place];
        }
        return place;
    }

    /** Returns the index of the passage of a place. */
    public int passage(int place) {
        return passage[place - 1];
    }

    /** Returns the token of a place. */
    public int token(int place) {
        return token[place - 1];
    }
}
