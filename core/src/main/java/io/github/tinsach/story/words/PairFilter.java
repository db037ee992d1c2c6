// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.words;

/**
 * A Bloom filter of one hash over a line's pairs of neighbouring words: most lines have no pair in common, and a few bits
 * tell. The last element counts the pairs that found their bit set already.
 */
final class PairFilter {
    /** Words of 64 bits: with the 25 pairs of a usual paragraph, one in twenty of other pairs gets through. */
    static final int SIZE = 16;

    private PairFilter() {}

    /** Returns the filter of a line's words. */
    static long[] of(int[] words) {
        long[] filter = new long[SIZE + 1];
        for (int w = 1; w < words.length; w++) {
            int bit = bit(words[w - 1], words[w]);
            filter[bit >>> 6] |= 1L << bit;
        }
        int ones = 0;
        for (int f = 0; f < SIZE; f++) {
            ones += Long.bitCount(filter[f]);
        }
        filter[SIZE] = Math.max(0, words.length - 1 - ones);
        return filter;
    }

    /** Returns whether a pair may stand in the line of {@code filter}. */
    static boolean mayHold(long[] filter, int bit) {
        return (filter[bit >>> 6] & 1L << bit) != 0;
    }

    /** Returns the bit of a pair: its word of the filter and, in the lower six digits, its place there. */
    static int bit(int first, int second) {
        return (first * 31 + second) * 0x9E3779B9 >>> 32 - 10;
    }

    /** Returns the most pairs that two lines can have in common; 0 is exact. */
    static int mostCommon(long[] a, long[] b) {
        int ones = 0;
        for (int f = 0; f < SIZE; f++) {
            ones += Long.bitCount(a[f] & b[f]);
        }
        return ones == 0 ? 0 : ones + (int) Math.min(a[SIZE], b[SIZE]);
    }
}
