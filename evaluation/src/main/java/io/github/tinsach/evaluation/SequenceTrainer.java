// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.story.feature.Feature;
import io.github.tinsach.story.sequence.SequenceModel;
import io.github.tinsach.story.zone.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Learns the sequence model: conditional likelihood of the accepted labels with a Gaussian prior, by stochastic gradient
 * with the step sizes of AdaGrad (Duchi, Hazan and Singer 2011) and the mean of the later epochs' weights. The same pages
 * give the same weights, bit for bit.
 *
 * <p>Two things keep it from learning pages by heart. At each look a share of a page's feature values is left out
 * (dropout; for such models Wager, Wang and Liang 2013), so that no label hangs by one fact: on publishers left out that
 * brought .005 F1. And each weight is pulled to what is expected of it by a fixed amount a step (Duchi and Singer 2009), so
 * that most weights stay there.
 */
public final class SequenceTrainer {
    private static final int ROLES = SequenceModel.ROLES;
    private static final double STEP = 0.25;
    /** Share of a page's feature values that a look leaves out; .1 to .2 did best on pages left out. */
    private static final double DROPOUT = 0.15;

    /** Pull of each step towards what is expected. */
    private static final double PULL = 0.0003;

    /** A weight nearer than this to what is expected is left at that. */
    private static final double LEAST = 0.03;

    private final double[] expected0 = SequenceModel.expectations();
    private final int epochs;
    private final double prior;

    /** A trainer with the settings that did best on pages left out. */
    public SequenceTrainer() {
        this(30, 0.01);
    }

    /**
     * A trainer.
     *
     * @param epochs how often each page is seen
     * @param prior strength of the pull towards zero, a page
     */
    public SequenceTrainer(int epochs, double prior) {
        this.epochs = epochs;
        this.prior = prior;
    }

    /** The weights that {@link #train} learnt. */
    public record Weights(double[] features, double[] transitions) {
        /** Returns the model of these weights. */
        public SequenceModel model() {
            return new SequenceModel(features, transitions);
        }

        /** Writes the weights that differ from what is expected, as the library reads them: two decimals. */
        void write(Path file) throws IOException {
            StringBuilder out = new StringBuilder(
                    "# Weights of the sequence model, written by LabelTraining: a feature value, or > and the role before, then roles.\n");
            for (int a = 0; a <= ROLES; a++) {
                out.append('>').append(a < ROLES ? Role.values()[a] : "");
                row(out, transitions, new double[transitions.length], a * ROLES);
            }
            double[] expected = SequenceModel.expectations();
            for (int f = 0; f < Feature.count(); f++) {
                int start = out.length();
                out.append(Feature.name(f));
                int name = out.length();
                row(out, features, expected, f * ROLES);
                if (out.length() == name + 1) {
                    out.setLength(start);
                }
            }
            Files.writeString(file, out);
        }

        private static void row(StringBuilder out, double[] weights, double[] expected, int offset) {
            for (Role role : Role.values()) {
                double weight = weights[offset + role.ordinal()];
                if (Math.abs(weight - expected[offset + role.ordinal()]) >= LEAST) {
                    out.append(' ').append(role).append('=').append(String.format(Locale.ROOT, "%.2f", weight));
                }
            }
            out.append('\n');
        }
    }

    /** Returns the weights learnt from {@code pages}. */
    public Weights train(List<TrainingPage> pages) {
        double[] weights = SequenceModel.expectations();
        double[] transitions = new double[(ROLES + 1) * ROLES];
        double[] squares = new double[weights.length];
        double[] transitionSquares = new double[transitions.length];
        List<TrainingPage> order = new ArrayList<>(pages);
        Random random = new Random(17);
        Random dropout = new Random(5);
        double[] sum = new double[weights.length];
        double[] transitionSum = new double[transitions.length];
        int counted = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (TrainingPage page : order) {
                learn(page, dropout, weights, transitions, squares, transitionSquares);
            }
            if (epoch >= epochs / 3) {
                counted++;
                add(sum, weights);
                add(transitionSum, transitions);
            }
        }
        return new Weights(withoutLeast(divided(sum, counted)), divided(transitionSum, counted));
    }

    private double[] withoutLeast(double[] weights) {
        for (int w = 0; w < weights.length; w++) {
            weights[w] = Math.abs(weights[w] - expected0[w]) < LEAST ? expected0[w] : weights[w];
        }
        return weights;
    }

    private static void add(double[] sum, double[] values) {
        for (int i = 0; i < sum.length; i++) {
            sum[i] += values[i];
        }
    }

    private static double[] divided(double[] sum, int by) {
        double[] mean = new double[sum.length];
        for (int i = 0; i < sum.length; i++) {
            mean[i] = sum[i] / by;
        }
        return mean;
    }

    /** Returns the feature values that this look at a page sees. */
    private static int[][] seen(int[][] features, Random dropout) {
        int[][] seen = new int[features.length][];
        for (int i = 0; i < features.length; i++) {
            seen[i] = Arrays.stream(features[i])
                    .filter(f -> dropout.nextDouble() >= DROPOUT)
                    .toArray();
        }
        return seen;
    }

    private void learn(
            TrainingPage page,
            Random dropout,
            double[] weights,
            double[] transitions,
            double[] squares,
            double[] transitionSquares) {
        SequenceModel model = new SequenceModel(weights, transitions);
        int[][] features = seen(page.features(), dropout);
        int size = features.length;
        double[] scores = new double[size * ROLES];
        for (int i = 0; i < size; i++) {
            for (int f : features[i]) {
                for (int r = 0; r < ROLES; r++) {
                    scores[i * ROLES + r] += weights[f * ROLES + r];
                }
            }
        }
        double[] expected = new double[transitions.length];
        double[] wanted = new double[transitions.length];
        double[] free = model.marginals(scores, null, expected);
        double[] held = model.marginals(scores, page.allowed(), wanted);
        double[] gradient = new double[weights.length];
        for (int i = 0; i < size; i++) {
            for (int f : features[i]) {
                for (int r = 0; r < ROLES; r++) {
                    gradient[f * ROLES + r] += page.weight() * (free[i * ROLES + r] - held[i * ROLES + r]);
                }
            }
        }
        for (int w = 0; w < weights.length; w++) {
            step(weights, squares, w, gradient[w] + prior * (weights[w] - expected0[w]));
            if (squares[w] > 0) {
                weights[w] = pulled(weights[w], expected0[w], PULL * STEP / (StrictMath.sqrt(squares[w]) + 1e-6));
            }
        }
        for (int t = 0; t < transitions.length; t++) {
            step(transitions, transitionSquares, t, page.weight() * (expected[t] - wanted[t]) + prior * transitions[t]);
        }
    }

    private static double pulled(double weight, double expected, double by) {
        double beyond = weight - expected;
        return expected + Math.copySign(Math.max(0, Math.abs(beyond) - by), beyond);
    }

    private static void step(double[] weights, double[] squares, int w, double gradient) {
        if (gradient == 0) {
            return;
        }
        squares[w] += gradient * gradient;
        weights[w] -= STEP * gradient / (StrictMath.sqrt(squares[w]) + 1e-6);
    }
}
