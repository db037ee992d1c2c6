// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** Counts equal lines: the first and last place of each hash, and how often it stands. */
final class CopyTable {
    private final long[] keys;
    private final int[] first;
    private final int[] last;
    private final int[] count;
    private final int mask;

    CopyTable(int lines) {
        int size = Integer.highestOneBit(Math.max(8, lines)) * 4;
        keys = new long[size];
        first = new int[size];
        last = new int[size];
        count = new int[size];
        mask = size - 1;
    }

    /** Counts line {@code index} under {@code key} and returns the slot to ask with. */
    int add(long key, int index) {
        int slot = (int) (key ^ (key >>> 29)) & mask;
        while (count[slot] > 0 && keys[slot] != key) {
            slot = (slot + 1) & mask;
        }
        if (count[slot]++ == 0) {
            keys[slot] = key;
            first[slot] = index;
        }
        last[slot] = index;
        return slot;
    }

    int first(int slot) {
        return first[slot];
    }

    int last(int slot) {
        return last[slot];
    }

    int count(int slot) {
        return count[slot];
    }
}
