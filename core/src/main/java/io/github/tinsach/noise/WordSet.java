// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import java.util.Set;

/** A set of word hashes, by open addressing: asked once for every word of a page. */
final class WordSet {
    private final int[] slots;

    WordSet(Set<Integer> hashes) {
        int size = Integer.highestOneBit(hashes.size()) * 8;
        slots = new int[size];
        for (int hash : hashes) {
            int i = slot(hash);
            while (slots[i] != 0) {
                i = (i + 1) & (size - 1);
            }
            slots[i] = hash;
        }
    }

    /** Returns whether {@code hash} is in the set. */
    boolean contains(int hash) {
        int i = slot(hash);
        while (slots[i] != 0) {
            if (slots[i] == hash) {
                return true;
            }
            i = (i + 1) & (slots.length - 1);
        }
        return false;
    }

    private int slot(int hash) {
        int h = hash * 0x9E3779B9;
        return (h ^ (h >>> 15)) & (slots.length - 1);
    }
}
