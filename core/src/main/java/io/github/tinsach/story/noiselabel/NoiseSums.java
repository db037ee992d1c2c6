// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import io.github.tinsach.story.weight.WeightRows;

/**
 * Sums the weights of noise lines. Three lines in four have surroundings that a line above had, and a place like the line
 * above: the sums of these are kept.
 */
final class NoiseSums {
    /** Longs in a row of weights. */
    static final int LONGS = NoiseModel.STATES / WeightRows.LANES;

    private static final int KEPT_BITS = 7;

    private final NoiseModel model;
    private final NoiseFiller filler;
    private final NoiseView view;
    private final long[] rows;
    /** The sums of the line last summed. */
    private final long[] sums = new long[LONGS];

    /** Of each slot, 1 more than the key of the surroundings that have their sums there. */
    private final long[] keys = new long[1 << KEPT_BITS];

    private final long[] kept = new long[LONGS << KEPT_BITS];
    private long placeKey = -1;
    private final long[] place = new long[LONGS];

    NoiseSums(NoiseModel model, NoiseFiller filler) {
        this.model = model;
        this.filler = filler;
        view = filler.view();
        rows = model.rows();
    }

    /** Returns the sums of line {@code i}, whose lines above are decided, as {@link WeightRows}. */
    long[] of(int i) {
        view.look(i);
        if (placeKey != view.placeKey()) {
            placeKey = view.placeKey();
            filler.fillPlace();
            sum(place, 0);
        }
        int surroundings = surroundings();
        filler.fillOwn(model);
        sum(sums, 0);
        for (int s = 0; s < LONGS; s++) {
            sums[s] += place[s] + kept[surroundings + s];
        }
        return sums;
    }

    /** Returns where the sums of the surroundings stand. */
    private int surroundings() {
        long key = view.surroundingsKey();
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 64 - KEPT_BITS);
        if (keys[slot] != key + 1) {
            keys[slot] = key + 1;
            filler.fillSurroundings();
            sum(kept, slot * LONGS);
        }
        return slot * LONGS;
    }

    /** Puts the sums of the feature values last found into {@code out}. */
    private void sum(long[] out, int offset) {
        long[] w = rows;
        long a = 0;
        long b = 0;
        long c = 0;
        long d = 0;
        int size = filler.size();
        for (int v = 0; v < size; v++) {
            int row = filler.get(v) * LONGS;
            a += w[row];
            b += w[row + 1];
            c += w[row + 2];
            d += w[row + 3];
        }
        out[offset] = a;
        out[offset + 1] = b;
        out[offset + 2] = c;
        out[offset + 3] = d;
    }
}
