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
    /** Returns the log odds of the term whose features stand in {@code features}. */
    float logOdds(boolean inHeadline, int hash, float[] features) {
        float[] weights = inHeadline ? headline : rest;
        float sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        if (hashed.length > 0) {
            int half = hashed.length / 2;
            sum += scale * hashed[(inHeadline ? half : 0) + (hash & half - 1)];
        }
        return sum;
    }
}
