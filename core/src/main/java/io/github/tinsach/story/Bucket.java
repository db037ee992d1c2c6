// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

/** Numbers in steps, as features have them. */
final class Bucket {
    private Bucket() {}

    /** Returns the number of {@code bounds} below {@code value}; they stand in ascending order. */
    static int of(int value, int[] bounds) {
        for (int b = 0; b < bounds.length; b++) {
            if (value <= bounds[b]) {
                return b;
            }
        }
        return bounds.length;
    }
}
