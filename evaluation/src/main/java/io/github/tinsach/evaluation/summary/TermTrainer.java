// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation.summary;

import io.github.tinsach.summary.Chances;
import io.github.tinsach.summary.TermFeatures;
import io.github.tinsach.summary.TermWeights;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the chance that a syllable or bigram of the article stands in its reference: logistic regression, stochastic
 * gradient steps scaled by AdaGrad (Duchi, Hazan and Singer 2011). Deterministic: fixed order, no parallel sums.
 */
final class TermTrainer {
    private static final int EPOCHS = 4;
    private static final double RATE = 0.05;
    private static final double LAST_RATE = 0.02;
    /** Pulls weights by hash to 0: most buckets see few syllables. */
    private static final double SHRINK = 2e-3;

    private final int size;
    private final int buckets;
    private final double[][] weights;
    private final double[][] squares;
    private final double[] hashed;
    private final double[] hashedSquares;
    private double rate;

    private TermTrainer(int size, int buckets) {
        this.size = size;
        this.buckets = buckets;
        weights = new double[2][size];
        squares = new double[2][size];
        hashed = new double[2 * buckets];
        hashedSquares = new double[2 * buckets];
    }

    /** Learns the weights of syllables; {@code buckets} is a power of two, or 0 for no weights by hash. */
    static TermWeights syllables(List<Example> examples, int buckets) {
        TermTrainer trainer = new TermTrainer(TermFeatures.SYLLABLE, buckets);
        float[] features = new float[TermFeatures.SYLLABLE];
        trainer.run(examples, example -> {
            for (int t = 0; t < example.syllableWanted.length; t++) {
                if (example.counts.syllableCount[t] > 0) {
                    TermFeatures.syllable(example.terms, example.counts, t, features);
                    int group = t < example.terms.headlineSyllables ? 1 : 0;
                    trainer.step(group, features, example.terms.syllableHash[t], example.syllableWanted[t]);
                }
            }
        });
        return trainer.result();
    }

    /** Learns the weights of bigrams, given those of syllables. */
    static TermWeights bigrams(List<Example> examples, TermWeights syllables, int buckets) {
        TermTrainer trainer = new TermTrainer(TermFeatures.BIGRAM, buckets);
        TermWeights none = new TermWeights(new float[0], new float[0], new byte[0], 0);
        float[] features = new float[TermFeatures.BIGRAM];
        trainer.run(examples, example -> {
            float[] chances = new Chances(example.terms, example.counts, syllables, none).syllable;
            for (int b = 0; b < example.bigramWanted.length; b++) {
                if (example.counts.bigramCount[b] > 0) {
                    TermFeatures.bigram(example.terms, example.counts, b, chances, features);
                    int group = b < example.terms.headlineBigrams ? 1 : 0;
                    trainer.step(group, features, example.terms.bigramHash(b), example.bigramWanted[b]);
                }
            }
        });
        return trainer.result();
    }

    private interface Pass {
        void over(Example example);
    }

    private void run(List<Example> examples, Pass pass) {
        Random random = new Random(1);
        List<Example> order = new ArrayList<>(examples);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            rate = epoch < EPOCHS - 1 ? RATE : LAST_RATE;
            order.forEach(pass::over);
        }
    }

    private void step(int group, float[] features, int hash, boolean wanted) {
        double[] w = weights[group];
        int bucket = buckets == 0 ? 0 : group * buckets + (hash & buckets - 1);
        double sum = buckets == 0 ? 0 : hashed[bucket];
        for (int i = 0; i < size; i++) {
            sum += w[i] * features[i];
        }
        double error = 1 / (1 + StrictMath.exp(-sum)) - (wanted ? 1 : 0);
        double[] q = squares[group];
        for (int i = 0; i < size; i++) {
            double slope = error * features[i];
            if (slope != 0) {
                q[i] += slope * slope;
                w[i] -= rate * slope / Math.sqrt(q[i] + 1e-6);
            }
        }
        if (buckets > 0) {
            double slope = error + SHRINK * hashed[bucket];
            hashedSquares[bucket] += slope * slope;
            hashed[bucket] -= rate * slope / Math.sqrt(hashedSquares[bucket] + 1);
        }
    }

    /** Weights by hash are kept as bytes: three digits of them are noise. */
    private TermWeights result() {
        double most = 1e-6;
        for (double weight : hashed) {
            most = Math.max(most, Math.abs(weight));
        }
        float scale = (float) (most / 127);
        byte[] bytes = new byte[hashed.length];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) Math.round(hashed[i] / scale);
        }
        return new TermWeights(floats(weights[0]), floats(weights[1]), bytes, scale);
    }

    static float[] floats(double[] values) {
        float[] floats = new float[values.length];
        for (int i = 0; i < floats.length; i++) {
            floats[i] = (float) values[i];
        }
        return floats;
    }
}
