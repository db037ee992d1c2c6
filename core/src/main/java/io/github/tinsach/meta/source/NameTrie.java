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

    /** Beginnings of names by their hash: one look says that hardly any place begins a name. */
    private static final int HASHES = 1 << 16;
    /** Characters of a beginning; of a shorter name it is the first word. */
    private static final int BEGINNING = 6;

    private static final int PAIR_BITS = 6;

    private final int[] roots = new int[FIRST_LETTERS];
    /** The first two characters of names, by their lowest bits: half of all places end here. */
    private final long[] pairs = new long[1 << PAIR_BITS];

    private final long[] beginnings = new long[HASHES / 64];
    private final long[] firstWords = new long[HASHES / 64];
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
        boolean whole = name.length() >= BEGINNING;
        int hash = hash(name, 0, whole ? BEGINNING : wordEnd(name));
        (whole ? beginnings : firstWords)[hash >> 6] |= 1L << hash;
        char first = Letters.folded(name.charAt(0));
        // behind a name of one character may stand anything
        pairs[pair(first)] |= name.length() == 1 ? -1 : 1L << Letters.folded(name.charAt(1));
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

    private static int wordEnd(String name) {
        int end = 1;
        while (end < name.length() && Letters.isWord(name.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int hash(String text, int from, int to) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = next(hash, Letters.folded(text.charAt(i)));
        }
        return slot(hash);
    }

    private static int pair(char first) {
        return first & (1 << PAIR_BITS) - 1;
    }

    private static int next(int hash, char c) {
        return hash * 0x9E3B + c;
    }

    private static int slot(int hash) {
        return (hash ^ hash >>> 15) & (HASHES - 1);
    }

    /** Returns whether a name may begin at {@code at}: by the first characters there, or by the first word. */
    private boolean mayBegin(String text, int at) {
        int end = Math.min(text.length(), at + BEGINNING);
        char first = Letters.folded(text.charAt(at));
        if (at + 1 < end && (pairs[pair(first)] & 1L << Letters.folded(text.charAt(at + 1))) == 0) {
            return false;
        }
        int hash = next(0, first);
        boolean word = true;
        for (int i = at + 1; i < end; i++) {
            char c = text.charAt(i);
            if (word && !Letters.isWord(c)) {
                word = false;
                if (holds(firstWords, slot(hash))) {
                    return true;
                }
            }
            hash = next(hash, Letters.folded(c));
        }
        return end < at + BEGINNING ? word && holds(firstWords, slot(hash)) : holds(beginnings, slot(hash));
    }

    private static boolean holds(long[] hashes, int slot) {
        return (hashes[slot >> 6] & 1L << slot) != 0;
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
        if (!mayBegin(text, at)) {
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
