// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/** Gives each different number the next index from 0. Open addressing; keys are hashes, so they are spread already. */
final class IntIndex {
    private long[] slots = new long[32];
    private int mask = 31;
    private int size;
    /** The numbers by index, and how many. */
    private int[] keys = {};

    /** Forgets all; at most {@code expected} numbers follow, whose values are written to {@code keys}. */
    void clear(int expected, int[] keysByIndex) {
        int capacity = Integer.highestOneBit(2 * Math.max(16, 2 * expected) - 1);
        if (capacity > slots.length) {
            slots = new long[capacity];
        } else {
            Arrays.fill(slots, 0, capacity, 0);
        }
        mask = capacity - 1;
        keys = keysByIndex;
        size = 0;
    }

    /** Writes the indexes of {@code count} keys, which stand from {@code from} on, to {@code indexes}, from {@code to} on. */
    void addAll(int[] added, int from, int count, int[] indexes, int to) {
        long[] slots = this.slots;
        int[] keys = this.keys;
        int mask = this.mask;
        int size = this.size;
        for (int i = 0; i < count; i++) {
            int key = added[from + i];
            int slot = key & mask;
            long found = slots[slot];
            while (found != 0 && (int) found != key) {
                slot = slot + 1 & mask;
                found = slots[slot];
            }
            if (found == 0) {
                keys[size++] = key;
                found = (long) size << 32 | key & 0xFFFFFFFFL;
                slots[slot] = found;
            }
            indexes[to + i] = (int) (found >>> 32) - 1;
        }
        this.size = size;
    }

    int size() {
        return size;
    }

    int capacity() {
        return 2 * slots.length;
    }
}
