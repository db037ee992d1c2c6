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
        // four sums side by side: one would wait for itself
        float sum = 0;
        float sum1 = 0;
        float sum2 = 0;
        float sum3 = 0;
        int i = 0;
        for (; i + 3 < weights.length; i += 4) {
            sum += weights[i] * features[i];
            sum1 += weights[i + 1] * features[i + 1];
            sum2 += weights[i + 2] * features[i + 2];
            sum3 += weights[i + 3] * features[i + 3];
        }
        for (; i < weights.length; i++) {
            sum += weights[i] * features[i];
        }
        sum += sum1 + (sum2 + sum3);
        if (hashed.length > 0) {
            int half = hashed.length / 2;
            sum += scale * hashed[(inHeadline ? half : 0) + (hash & half - 1)];
        }
        return sum;
    }
}
