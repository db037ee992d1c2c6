// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/**
 * A logistic model of syllables or bigrams: one vector for those that are not in the headline, one for those that are, and
 * for each of the two a weight by hash.
 *
 * @param rest weights of what is not in the headline
 * @param headline weights of what is in the headline
 * @param hashed one byte for each bucket, first those of the rest; empty where hashes do not count
 * @param scale what a step of a byte is worth
 */
public record TermWeights(float[] rest, float[] headline, byte[] hashed, float scale) {
    /** Returns whether nothing was learnt yet. */
    boolean isEmpty() {
        return rest.length == 0;
    }

    /** Returns the weights of what is in the headline, or of the rest. */
    float[] of(boolean inHeadline) {
        return inHeadline ? headline : rest;
    }

    /** Returns the weight of a hash. */
    float hashed(boolean inHeadline, int hash) {
        if (hashed.length == 0) {
            return 0;
        }
        int half = hashed.length / 2;
        return scale * hashed[(inHeadline ? half : 0) + (hash & half - 1)];
    }
}
