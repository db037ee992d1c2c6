// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.weight;

/**
 * Rows of weights to be summed: whole thousandths, three to a long, so that one addition adds three. Sums of whole numbers
 * are exact, so that they do not depend on the order of what is summed.
 */
public final class WeightRows {
    /** Columns in a long. */
    public static final int LANES = 3;

    /** What a weight of 1 counts. */
    static final int ONE = 1000;

    private static final int BITS = 21;
    private static final long MASK = (1L << BITS) - 1;
    private static final int HALF = 1 << BITS - 1;
    /** Added to a sum it makes every lane positive. */
    private static final long BIAS = HALF | (long) HALF << BITS | (long) HALF << 2 * BITS;

    /** Some hundred weights of this size have room in a lane. */
    private static final double MOST = 10;

    private WeightRows() {}

    /**
     * Returns rows of {@code columns} weights each, of column c of row r in long {@code (r * columns + c) / 3}.
     *
     * @param columns a multiple of {@link #LANES}
     */
    public static long[] of(double[] weights, int columns) {
        if (columns % LANES != 0) {
            throw new IllegalArgumentException("columns: " + columns);
        }
        long[] rows = new long[weights.length / LANES];
        for (int w = 0; w < weights.length; w++) {
            rows[w / LANES] += (long) thousandths(weights[w]) << w % LANES * BITS;
        }
        return rows;
    }

    /** Returns a weight in whole thousandths; weights in files have two decimals at the most. */
    public static int thousandths(double weight) {
        return (int) Math.round(ONE * Math.max(-MOST, Math.min(MOST, weight)));
    }

    /** Returns the first column of a long of sums. */
    public static int first(long sums) {
        return (int) (sums + BIAS & MASK) - HALF;
    }

    /** Returns the second column of a long of sums. */
    public static int second(long sums) {
        return (int) (sums + BIAS >>> BITS & MASK) - HALF;
    }

    /** Returns the third column of a long of sums. */
    public static int third(long sums) {
        return (int) (sums + BIAS >>> 2 * BITS & MASK) - HALF;
    }

    /** Puts the three columns of a long of sums into {@code out} from {@code offset} on. */
    public static void unpack(long sums, int[] out, int offset) {
        out[offset] = first(sums);
        out[offset + 1] = second(sums);
        out[offset + 2] = third(sums);
    }
}
