// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation.summary;

import io.github.tinsach.summary.SetFeatures;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the worth of a set, a weighted sum, so that the expected ROUGE of a set drawn with chances proportional to
 * exp(worth) is the highest: the gradient is exact, for all sets of an article are at hand. Steps are scaled by Adam
 * (Kingma and Ba 2015).
 */
final class SetTrainer {
    private static final int EPOCHS = 6;
    private static final int BATCH = 16;
    private static final double RATE = 0.02;
    private static final double SHRINK = 1e-4;
    /** Brings the gain of a few hundredths of ROUGE to the size that the step rate expects. */
    private static final double GAIN = 30;

    private static final int SIZE = SetFeatures.SIZE;

    private final double[] mean = new double[SIZE];
    private final double[] deviation = new double[SIZE];
    private final double[] weights = new double[SIZE];
    private final double[] gradient = new double[SIZE];
    private final double[] first = new double[SIZE];
    private final double[] second = new double[SIZE];
    private final double lengthPrice;
    private int steps;

    private SetTrainer(double lengthPrice) {
        this.lengthPrice = lengthPrice;
    }

    /** Returns the weights; {@code lengthPrice} is the loss of mean ROUGE that a syllable costs. */
    static float[] train(List<SetExamples> articles, double lengthPrice) {
        SetTrainer trainer = new SetTrainer(lengthPrice);
        trainer.measure(articles);
        trainer.weights[0] = 1;
        trainer.weights[1] = 0.5;
        Random random = new Random(7);
        List<SetExamples> order = new ArrayList<>(articles);
        for (int epoch = 0; epoch < EPOCHS; epoch++) {
            Collections.shuffle(order, random);
            double rate = RATE * (1 - (double) epoch / EPOCHS);
            int seen = 0;
            for (SetExamples article : order) {
                trainer.learn(article);
                if (++seen % BATCH == 0) {
                    trainer.step(rate);
                }
            }
        }
        return trainer.result();
    }

    private void measure(List<SetExamples> articles) {
        long n = 0;
        for (SetExamples article : articles) {
            for (float[] features : article.features()) {
                n++;
                for (int i = 0; i < SIZE; i++) {
                    mean[i] += features[i];
                }
            }
        }
        for (int i = 0; i < SIZE; i++) {
            mean[i] /= Math.max(1, n);
        }
        for (SetExamples article : articles) {
            for (float[] features : article.features()) {
                for (int i = 0; i < SIZE; i++) {
                    deviation[i] += (features[i] - mean[i]) * (features[i] - mean[i]);
                }
            }
        }
        for (int i = 0; i < SIZE; i++) {
            deviation[i] = Math.sqrt(deviation[i] / Math.max(1, n)) + 1e-6;
        }
    }

    private void learn(SetExamples article) {
        int n = article.size();
        double[] chance = new double[n];
        double highest = Double.NEGATIVE_INFINITY;
        for (int x = 0; x < n; x++) {
            float[] features = article.features()[x];
            double sum = 0;
            for (int i = 0; i < SIZE; i++) {
                sum += weights[i] * (features[i] - mean[i]) / deviation[i];
            }
            chance[x] = sum;
            highest = Math.max(highest, sum);
        }
        double total = 0;
        for (int x = 0; x < n; x++) {
            chance[x] = StrictMath.exp(chance[x] - highest);
            total += chance[x];
        }
        double expected = 0;
        for (int x = 0; x < n; x++) {
            chance[x] /= total;
            expected += chance[x] * gain(article, x);
        }
        for (int x = 0; x < n; x++) {
            double pull = chance[x] * (gain(article, x) - expected) * GAIN / BATCH;
            float[] features = article.features()[x];
            for (int i = 0; i < SIZE; i++) {
                gradient[i] += pull * (features[i] - mean[i]) / deviation[i];
            }
        }
    }

    private double gain(SetExamples article, int set) {
        double[] rouge = article.rouge()[set];
        return (rouge[0] + rouge[1] + rouge[2]) / 3 - lengthPrice * article.length()[set];
    }

    private void step(double rate) {
        steps++;
        double correction1 = 1 - StrictMath.pow(0.9, steps);
        double correction2 = 1 - StrictMath.pow(0.999, steps);
        for (int i = 0; i < SIZE; i++) {
            double slope = gradient[i] - SHRINK * weights[i];
            first[i] = 0.9 * first[i] + 0.1 * slope;
            second[i] = 0.999 * second[i] + 0.001 * slope * slope;
            weights[i] += rate * (first[i] / correction1) / (Math.sqrt(second[i] / correction2) + 1e-8);
            gradient[i] = 0;
        }
    }

    /** The constant that centring adds is the same for every set of an article and left out. */
    private float[] result() {
        double[] plain = new double[SIZE];
        for (int i = 0; i < SIZE; i++) {
            plain[i] = weights[i] / deviation[i];
        }
        return TermTrainer.floats(plain);
    }
}
