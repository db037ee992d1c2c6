// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Finds the longest known name at a place of a text: one step a character, no object made. Case and the kind of white space do
 * not count.
 */
final class NameTrie<V> {
    private static final int FIRST_LETTERS = 0x2000;

    /** First words of names by their hash: one look says that most words begin no name. */
    private static final int HASHES = 1 << 16;

    private static final int BEGINNING_BITS = 14;
    /** Letters of a first word that are hashed. */
    private static final int HASHED = 12;

    /** So many characters tell that hardly any place of a text begins a name. */
    static final int OPENING = 3;

    private final int[] roots = new int[FIRST_LETTERS];
    private final long[] openings = new long[HASHES / 64];
    /** The same for the first {@link #OPENING} characters of names. */
    private final boolean[] beginnings = new boolean[1 << BEGINNING_BITS];

    private char[] letters = new char[1024];
    private int[] children = new int[1024];
    private int[] siblings = new int[1024];
    private @Nullable Object[] values = new Object[1024];
    private int size = 1;

    /**
     * A name that was found.
     *
     * @param value what it stands for
     * @param end index after it
     */
    record Match<V>(V value, int end) {}

    void put(String name, V value) {
        int hash = opening(name, 0);
        openings[hash >> 6] |= 1L << hash;
        beginnings[beginning((name + " ".repeat(OPENING)).toCharArray(), 0)] = true;
        char first = Letters.folded(name.charAt(0));
        int node = roots[first];
        if (node == 0) {
            node = roots[first] = add(first);
        }
        for (int i = 1; i < name.length(); i++) {
            char c = Letters.folded(name.charAt(i));
            int child = child(node, c);
            if (child == 0) {
                child = add(c);
                siblings[child] = children[node];
                children[node] = child;
            }
            node = child;
        }
        values[node] = value;
    }

    /** Returns whether a name may begin at {@code at}; to be asked where {@link #OPENING} characters stand. */
    boolean opens(char[] letters, int at) {
        return beginnings[beginning(letters, at)];
    }

    /** Returns a hash of three characters, of which those behind the first word are alike. */
    private static int beginning(char[] letters, int at) {
        boolean second = Letters.isWord(letters[at + 1]);
        boolean third = second && Letters.isWord(letters[at + 2]);
        int hash = Letters.folded(letters[at]);
        hash = hash * 0x3D4D + (second ? Letters.folded(letters[at + 1]) : 0);
        hash = hash * 0x3D4D + (third ? Letters.folded(letters[at + 2]) : 0);
        return hash * 0x9E3779B9 >>> -BEGINNING_BITS;
    }

    /** Returns a hash of the word at {@code at}; of what is no word, of its first character. */
    private static int opening(String text, int at) {
        int hash = Letters.folded(text.charAt(at));
        int end = Math.min(text.length(), at + HASHED);
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (!Letters.isWord(c)) {
                break;
            }
            hash = hash * 0x9E3B + Letters.folded(c);
        }
        return (hash ^ hash >>> 15) & (HASHES - 1);
    }

    private int add(char c) {
        if (size == letters.length) {
            letters = Arrays.copyOf(letters, 2 * size);
            children = Arrays.copyOf(children, 2 * size);
            siblings = Arrays.copyOf(siblings, 2 * size);
            values = Arrays.copyOf(values, 2 * size);
        }
        letters[size] = c;
        return size++;
    }

    private int child(int node, char c) {
        int child = children[node];
        while (child != 0 && letters[child] != c) {
            child = siblings[child];
        }
        return child;
    }

    /** Returns the longest name that begins at {@code at} and ends where a word does; null where none does. */
    @SuppressWarnings("unchecked") // only put() writes values
    @Nullable
    Match<V> longest(String text, int at) {
        int hash = opening(text, at);
        if ((openings[hash >> 6] & 1L << hash) == 0) {
            return null;
        }
        char first = Letters.folded(text.charAt(at));
        int node = first < FIRST_LETTERS ? roots[first] : 0;
        Match<V> best = null;
        int i = at + 1;
        while (node != 0) {
            Object value = values[node];
            if (value != null && (i == text.length() || !Letters.isWord(text.charAt(i)))) {
                best = new Match<>((V) value, i);
            }
            if (i == text.length()) {
                break;
            }
            node = child(node, Letters.folded(text.charAt(i++)));
        }
        return best;
    }
}
