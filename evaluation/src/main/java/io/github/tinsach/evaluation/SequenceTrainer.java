// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.story.Feature;
import io.github.tinsach.story.Role;
import io.github.tinsach.story.SequenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Learns the sequence model: conditional likelihood of the accepted labels with a Gaussian prior, by stochastic gradient
 * with the step sizes of AdaGrad (Duchi, Hazan and Singer 2011) and the mean of the later epochs' weights. The same pages give the same weights, bit for bit.
 */
public final class SequenceTrainer {
    private static final int ROLES = SequenceModel.ROLES;
    private static final double STEP = 0.25;

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

        /** Writes the weights as the library reads them: two decimals, those below 0.05 left out. */
        void write(Path file) throws IOException {
            StringBuilder out = new StringBuilder(
                    "# Weights of the sequence model, written by LabelTraining: a feature value, or > and the role before, then roles.\n");
            for (int a = 0; a <= ROLES; a++) {
                out.append('>').append(a < ROLES ? Role.values()[a] : "");
                row(out, transitions, a * ROLES);
            }
            for (int f = 0; f < Feature.count(); f++) {
                int start = out.length();
                out.append(Feature.name(f));
                int name = out.length();
                row(out, features, f * ROLES);
                if (out.length() == name + 1) {
                    out.setLength(start);
                }
            }
            Files.writeString(file, out);
        }

        private static void row(StringBuilder out, double[] weights, int offset) {
            for (Role role : Role.values()) {
                double weight = weights[offset + role.ordinal()];
                if (Math.abs(weight) >= 0.05) {
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
        double[] sum = new double[weights.length];
        double[] transitionSum = new double[transitions.length];
        int counted = 0;
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (TrainingPage page : order) {
                learn(page, weights, transitions, squares, transitionSquares);
            }
            if (epoch >= epochs / 3) {
                counted++;
                add(sum, weights);
                add(transitionSum, transitions);
            }
        }
        return new Weights(divided(sum, counted), divided(transitionSum, counted));
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

    private void learn(
            TrainingPage page, double[] weights, double[] transitions, double[] squares, double[] transitionSquares) {
        SequenceModel model = new SequenceModel(weights, transitions);
        int size = page.features().length;
        double[] scores = new double[size * ROLES];
        for (int i = 0; i < size; i++) {
            for (int f : page.features()[i]) {
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
            for (int f : page.features()[i]) {
                for (int r = 0; r < ROLES; r++) {
                    gradient[f * ROLES + r] += page.weight() * (free[i * ROLES + r] - held[i * ROLES + r]);
                }
            }
        }
        for (int w = 0; w < weights.length; w++) {
            step(weights, squares, w, gradient[w] + prior * (weights[w] - expected0[w]));
        }
        for (int t = 0; t < transitions.length; t++) {
            step(transitions, transitionSquares, t, page.weight() * (expected[t] - wanted[t]) + prior * transitions[t]);
        }
    }

    private static void step(double[] weights, double[] squares, int w, double gradient) {
        if (gradient == 0) {
            return;
        }
        squares[w] += gradient * gradient;
        weights[w] -= STEP * gradient / (StrictMath.sqrt(squares[w]) + 1e-6);
    }
}
