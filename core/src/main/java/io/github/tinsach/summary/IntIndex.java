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

    /** Returns the index of {@code key}, a new one when it has none. */
    int add(int key) {
        int slot = key & mask;
        long found = slots[slot];
        while (found != 0) {
            if ((int) found == key) {
                return (int) (found >>> 32) - 1;
            }
            slot = slot + 1 & mask;
            found = slots[slot];
        }
        keys[size] = key;
        slots[slot] = (long) (size + 1) << 32 | key & 0xFFFFFFFFL;
        return size++;
    }

    int size() {
        return size;
    }

    int capacity() {
        return 2 * slots.length;
    }
}
