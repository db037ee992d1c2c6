// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/** The syllables that are frequent in any news text, by hash: sharing them says little. */
public final class FrequentSyllables {
    private static final int EMPTY = 0;

    private final int[] sorted;
    /** Open addressing, a quarter full. */
    private final int[] slots;

    /** Takes the hashes. */
    public FrequentSyllables(int[] hashes) {
        sorted = hashes.clone();
        Arrays.sort(sorted);
        slots = new int[Integer.highestOneBit(4 * Math.max(1, sorted.length)) * 2];
        for (int hash : sorted) {
            int slot = hash & slots.length - 1;
            while (slots[slot] != EMPTY) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = hash;
        }
    }

    /** Returns whether {@code hash} is one of them. */
    public boolean contains(int hash) {
        int slot = hash & slots.length - 1;
        while (slots[slot] != EMPTY) {
            if (slots[slot] == hash) {
                return true;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return false;
    }

    /** Returns the hashes in order. */
    public int[] hashes() {
        return sorted.clone();
    }
}
