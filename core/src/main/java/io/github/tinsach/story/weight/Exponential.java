// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.weight;

/** Powers of e of negative thousandths, each the product of two entries of small tables. */
public final class Exponential {
    private static final int BITS = 10;
    private static final int MASK = (1 << BITS) - 1;
    /** The power of less than this is 0 in doubles. */
    private static final int MOST = 745_000;

    private static final double[] COARSE = new double[(MOST >> BITS) + 1];
    private static final double[] FINE = new double[1 << BITS];

    static {
        for (int i = 0; i < COARSE.length; i++) {
            COARSE[i] = StrictMath.exp(-(i << BITS) / 1000.0);
        }
        for (int i = 0; i < FINE.length; i++) {
            FINE[i] = StrictMath.exp(-i / 1000.0);
        }
    }

    private Exponential() {}

    /** Returns e to the power of {@code -thousandths / 1000}, right in 12 digits. */
    public static double ofMinus(int thousandths) {
        return thousandths > MOST ? 0 : COARSE[thousandths >> BITS] * FINE[thousandths & MASK];
    }
}
