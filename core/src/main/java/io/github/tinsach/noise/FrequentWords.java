// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import java.util.HashSet;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * The words that every word of a page is compared with. Each has a slot of its own, so that one look without a branch
 * tells: whether a word is among them nobody foresees, a processor neither.
 */
final class FrequentWords {
    private static final int BITS = 10;

    private static final int[] HASHES = new int[1 << BITS];
    /** Of each slot its word's kinds, 0 where it is free: then it does not matter which hash it holds. */
    private static final byte[] KINDS = new byte[1 << BITS];

    private static final int FACTOR;

    static {
        Map<Integer, Byte> words = WordKind.FREQUENT;
        FACTOR = factor(words.keySet());
        words.forEach((hash, kinds) -> {
            HASHES[slot(hash, FACTOR)] = hash;
            KINDS[slot(hash, FACTOR)] = kinds;
        });
    }

    private FrequentWords() {}

    /** Returns the kinds {@link WordKind#FUNCTION} and {@link WordKind#CREDIT} of the word of {@code hash}; 0 for none. */
    static int kindsOf(int hash) {
        int slot = slot(hash, FACTOR);
        int difference = HASHES[slot] ^ hash;
        // all ones where the hashes differ, else 0
        int differ = (difference | -difference) >> 31;
        return KINDS[slot] & ~differ;
    }

    private static int slot(int hash, int factor) {
        return hash * factor >>> 32 - BITS;
    }

    /** Tries factors until one gives each word a slot of its own: of fifty words in 1024 slots one in four does. */
    private static int factor(Set<Integer> words) {
        Random random = new Random(1);
        for (int tries = 0; tries < 100_000; tries++) {
            int factor = random.nextInt() | 1;
            Set<Integer> slots = new HashSet<>();
            if (words.stream().allMatch(word -> slots.add(slot(word, factor)))) {
                return factor;
            }
        }
        throw new IllegalStateException("too many frequent words: " + words.size());
    }
}
