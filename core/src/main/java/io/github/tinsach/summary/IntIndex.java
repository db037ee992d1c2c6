// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/**
 * Gives each different number the next index from 0. Open addressing; keys are hashes, so they are spread already. A slot
 * holds an index plus one: small slots stay in the processor's nearest memory, which a table of an article just fits.
 */
final class IntIndex {
    private int[] slots = new int[32];
    private int mask = 31;
    private int size;
    /** The numbers by index, and how many. */
    private int[] keys = {};

    /** Forgets all; at most {@code expected} numbers follow, whose values are written to {@code keys}. */
    void clear(int expected, int[] keysByIndex) {
        int capacity = Integer.highestOneBit(2 * Math.max(16, 2 * expected) - 1);
        if (capacity > slots.length) {
            slots = new int[capacity];
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
        int found = slots[slot];
        while (found != 0) {
            if (keys[found - 1] == key) {
                return found - 1;
            }
            slot = slot + 1 & mask;
            found = slots[slot];
        }
        keys[size] = key;
        slots[slot] = ++size;
        return size - 1;
    }

    int size() {
        return size;
    }

    int capacity() {
        return slots.length;
    }
}
