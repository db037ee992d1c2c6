// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/**
 * Sums over the different terms of a set of up to three sentences, what several of them share counted once: by inclusion
 * and exclusion they follow from those of its sentences, pairs and triples. Most terms stand in one sentence only, so the
 * pairs cost little; a triple is summed when it is asked for, for few are short enough to be tried.
 */
final class SetSums {
    /** Three numbers of each term. */
    static final int SUMS = 3;

    private final int n;
    private final float[] single;
    private final float[] pair;
    /** Which candidates have a term that at least three have, and its numbers. */
    private int[] masks = new int[32];

    private float[] numbers = new float[32 * SUMS];
    private int common;

    SetSums(int candidates) {
        n = candidates;
        single = new float[n * SUMS];
        pair = new float[n * n * SUMS];
    }

    /** Takes the sums of candidate {@code i} by itself. */
    void single(int i, float x, float y, float z) {
        put(single, i * SUMS, x, y, z);
    }

    /** Takes the candidates, two at least, that have a term in common. */
    void shared(int mask, float x, float y, float z) {
        for (int a = mask; a != 0; a &= a - 1) {
            int i = Integer.numberOfTrailingZeros(a) * n;
            for (int b = a & a - 1; b != 0; b &= b - 1) {
                put(pair, (i + Integer.numberOfTrailingZeros(b)) * SUMS, x, y, z);
            }
        }
        int second = mask & mask - 1;
        if ((second & second - 1) != 0) {
            if (common == masks.length) {
                masks = Arrays.copyOf(masks, 2 * common);
                numbers = Arrays.copyOf(numbers, 2 * common * SUMS);
            }
            masks[common] = mask;
            put(numbers, common++ * SUMS, x, y, z);
        }
    }

    private static void put(float[] sums, int at, float x, float y, float z) {
        sums[at] += x;
        sums[at + 1] += y;
        sums[at + 2] += z;
    }

    /** Writes the sums of the set {@code i < j < k} to {@code out}; {@code j} and {@code k} are -1 in smaller sets. */
    void write(int i, int j, int k, float[] out) {
        for (int x = 0; x < SUMS; x++) {
            float sum = single[i * SUMS + x];
            if (j >= 0) {
                sum += single[j * SUMS + x] - pair[(i * n + j) * SUMS + x];
            }
            if (k >= 0) {
                sum += single[k * SUMS + x] - pair[(i * n + k) * SUMS + x] - pair[(j * n + k) * SUMS + x];
            }
            out[x] = sum;
        }
        if (k >= 0) {
            addInAll(i, j, k, out, 0);
        }
    }

    /** Adds the sums of the terms that all of three candidates have to {@code out}, from {@code at} on. */
    void addInAll(int i, int j, int k, float[] out, int at) {
        int all = 1 << i | 1 << j | 1 << k;
        for (int c = 0; c < common; c++) {
            if ((masks[c] & all) == all) {
                put(out, at, numbers[c * SUMS], numbers[c * SUMS + 1], numbers[c * SUMS + 2]);
            }
        }
    }

    /** Returns a sum of candidate {@code i} by itself. */
    float single(int i, int sum) {
        return single[i * SUMS + sum];
    }

    /** Returns a sum of what the candidates {@code i < j} share. */
    float pair(int i, int j, int sum) {
        return pair[(i * n + j) * SUMS + sum];
    }
}
