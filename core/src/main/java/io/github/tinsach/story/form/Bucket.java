// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

/** Numbers in steps, as features have them: by table, for they are asked for a dozen times a line. */
public final class Bucket {
    private final byte[] steps;

    private Bucket(byte[] steps) {
        this.steps = steps;
    }

    /** Returns the steps that end at {@code bounds}, which stand in ascending order from 0 up. */
    public static Bucket upTo(int... bounds) {
        byte[] steps = new byte[bounds[bounds.length - 1] + 2];
        int step = 0;
        for (int value = 0; value < steps.length; value++) {
            while (step < bounds.length && value > bounds[step]) {
                step++;
            }
            steps[value] = (byte) step;
        }
        return new Bucket(steps);
    }

    /** Returns the number of bounds below {@code value}. */
    public int of(int value) {
        return steps[Math.max(0, Math.min(value, steps.length - 1))];
    }
}
