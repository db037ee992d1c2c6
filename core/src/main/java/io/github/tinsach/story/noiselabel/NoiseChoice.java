// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import io.github.tinsach.story.weight.WeightRows;

/** Chooses the states of the noise of one page, from the top to the bottom. */
final class NoiseChoice {
    /** Ranks stand in so many bits below a sum. */
    private static final int RANK_BITS = 4;

    private static final int LAST = (1 << RANK_BITS) - 1;

    private final NoiseModel model;
    private final NoiseLines lines;
    private final NoiseSums sums;

    NoiseChoice(NoiseModel model, NoiseLines lines) {
        this.model = model;
        this.lines = lines;
        sums = new NoiseSums(model, lines.filler());
    }

    /** Chooses the state of open line {@code i}, below lines that have theirs. */
    void choose(int i) {
        long[] all = sums.of(i);
        int states = lines.mayBeByline(i) ? NoiseModel.STATES : NoiseModel.BYLINE;
        int most = Integer.MIN_VALUE;
        int second = Integer.MIN_VALUE;
        for (int s = 0; s < states; s += WeightRows.LANES) {
            long three = all[s / WeightRows.LANES];
            int a = ranked(WeightRows.first(three), s);
            second = Math.max(second, Math.min(most, a));
            most = Math.max(most, a);
            int b = ranked(WeightRows.second(three), s + 1);
            second = Math.max(second, Math.min(most, b));
            most = Math.max(most, b);
            int c = s + 2 < states ? ranked(WeightRows.third(three), s + 2) : Integer.MIN_VALUE;
            second = Math.max(second, Math.min(most, c));
            most = Math.max(most, c);
        }
        lines.choose(i, most >> RANK_BITS == second >> RANK_BITS ? tied(i, states) : LAST - (most & LAST));
    }

    /** Returns a sum with its state's rank below it: of equal sums the first is the greatest. */
    private static int ranked(int sum, int state) {
        return sum << RANK_BITS | LAST - state;
    }

    /** Weights of one decimal often have equal sums; then the rounding of floats decides, as it did in the training. */
    private int tied(int i, int states) {
        lines.fill(i, model);
        return model.best(lines, states);
    }
}
