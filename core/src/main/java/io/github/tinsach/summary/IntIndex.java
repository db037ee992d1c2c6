// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/** Gives each different number the next index from 0. Open addressing; keys are hashes, so they are spread already. */
final class IntIndex {
    private final long[] slots;
    private final int mask;
    private int[] keys;
    private int size;

    IntIndex(int expected) {
        int capacity = Integer.highestOneBit(2 * Math.max(16, 2 * expected) - 1);
        slots = new long[capacity];
        mask = capacity - 1;
        keys = new int[Math.max(16, expected)];
    }

    /** Returns the index of {@code key}, a new one when it has none. */
    int add(int key) {
        int slot = key & mask;
        while (slots[slot] != 0) {
            if ((int) slots[slot] == key) {
                return (int) (slots[slot] >>> 32) - 1;
            }
            slot = slot + 1 & mask;
        }
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
        }
        keys[size] = key;
        slots[slot] = (long) (size + 1) << 32 | key & 0xFFFFFFFFL;
        return size++;
    }

    /** Returns all keys by index. */
    int[] keys() {
        return Arrays.copyOf(keys, size);
    }

    int size() {
        return size;
    }
}
