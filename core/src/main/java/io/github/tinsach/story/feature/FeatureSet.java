// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import java.util.Arrays;

/** The feature values of one line, as indexes: a buffer that is filled line by line. */
public final class FeatureSet {
    private int[] values = new int[96];
    private int size;

    /** Forgets the last line. */
    void clear() {
        size = 0;
    }

    /** Adds a value of a feature. */
    void add(Feature feature, int value) {
        if (size == values.length) {
            values = Arrays.copyOf(values, 2 * size);
        }
        values[size++] = feature.index(value);
    }

    /** Adds a value where a condition holds. */
    void addIf(boolean condition, Feature feature, int value) {
        if (condition) {
            add(feature, value);
        }
    }

    /** Returns the number of values. */
    public int size() {
        return size;
    }

    /** Returns the index over all features of a value. */
    public int get(int i) {
        return values[i];
    }
}
