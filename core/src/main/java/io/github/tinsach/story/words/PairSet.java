// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.words;

/** The pairs of neighbouring words of a line, to be found in other lines. */
final class PairSet {
    private final long[] keys;
    private final int[] position;
    private final int mask;

    PairSet(int[] words) {
        int size = Integer.highestOneBit(Math.max(4, words.length)) * 4;
        keys = new long[size];
        position = new int[size];
        mask = size - 1;
        for (int w = 0; w + 1 < words.length; w++) {
            long key = pair(words[w], words[w + 1]);
            int slot = slot(key);
            while (position[slot] != 0 && keys[slot] != key) {
                slot = (slot + 1) & mask;
            }
            keys[slot] = key;
            position[slot] = w + 1;
        }
    }

    /** Sets {@code found} for every pair that stands in {@code words}; of equal pairs the last only. */
    void mark(int[] words, boolean[] found) {
        for (int w = 0; w + 1 < words.length; w++) {
            long key = pair(words[w], words[w + 1]);
            int slot = slot(key);
            while (position[slot] != 0) {
                if (keys[slot] == key) {
                    found[position[slot] - 1] = true;
                    break;
                }
                slot = (slot + 1) & mask;
            }
        }
    }

    private static long pair(int a, int b) {
        return ((long) a << 32) | (b & 0xFFFFFFFFL);
    }

    private int slot(long key) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40) & mask;
    }
}
