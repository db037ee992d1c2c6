// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/** Gives each different pair of numbers, which are no negative ones, the next index from 0. Open addressing. */
final class PairIndex {
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Of each slot its pair as one number, 0 where it is free, and the pair's index. */
    private long[] pairs = new long[32];

    private int[] indexes = new int[32];
    private int bits;
    private int size;
    /** The numbers of the pairs by index. */
    private int[] firsts = {};

    private int[] seconds = {};

    /** Forgets all; at most {@code expected} pairs follow, whose numbers are written to the two arrays. */
    void clear(int expected, int[] firstsByIndex, int[] secondsByIndex) {
        int capacity = Integer.highestOneBit(2 * Math.max(16, 2 * expected) - 1);
        if (capacity > pairs.length) {
            pairs = new long[capacity];
            indexes = new int[capacity];
        } else {
            Arrays.fill(pairs, 0, capacity, 0);
        }
        bits = Integer.numberOfTrailingZeros(capacity);
        firsts = firstsByIndex;
        seconds = secondsByIndex;
        size = 0;
    }

    /** Writes the indexes of the pairs of neighbours among {@code numbers} to {@code found}, each where its first number stands. */
    void addAll(int[] numbers, int from, int to, int[] found) {
        long[] pairs = this.pairs;
        int[] indexes = this.indexes;
        int[] firsts = this.firsts;
        int[] seconds = this.seconds;
        int shift = 64 - bits;
        int mask = (1 << bits) - 1;
        int size = this.size;
        int first = from < to ? numbers[from] : 0;
        for (int i = from; i + 1 < to; i++) {
            int second = numbers[i + 1];
            long pair = ((long) first << 32 | second) + 1;
            int slot = (int) (pair * SPREAD >>> shift);
            while (pairs[slot] != 0 && pairs[slot] != pair) {
                slot = slot + 1 & mask;
            }
            if (pairs[slot] == 0) {
                pairs[slot] = pair;
                indexes[slot] = size;
                firsts[size] = first;
                seconds[size++] = second;
            }
            found[i] = indexes[slot];
            first = second;
        }
        this.size = size;
    }

    int size() {
        return size;
    }

    int capacity() {
        return 3 * pairs.length;
    }
}
