// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.story.Feature;
import io.github.tinsach.story.SequenceModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the sequence model: conditional likelihood of the accepted labels with a Gaussian prior, by stochastic gradient
 * with the step sizes of AdaGrad (Duchi, Hazan and Singer 2011). The same pages give the same weights, bit for bit.
 */
public final class SequenceTrainer {
    private static final int ROLES = SequenceModel.ROLES;
    private static final double STEP = 0.25;

    private final double[] expected0 = SequenceModel.expectations();
    private final int epochs;
    private final double prior;

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
    }

    /** Returns the weights learnt from {@code pages}. */
    public Weights train(List<TrainingPage> pages) {
        double[] weights = SequenceModel.expectations();
        double[] transitions = new double[(ROLES + 1) * ROLES];
        double[] squares = new double[weights.length];
        double[] transitionSquares = new double[transitions.length];
        boolean[] off = new boolean[Feature.count()];
        String without = System.getProperty("without", "");
        for (int f = 0; f < off.length; f++) {
            off[f] = !without.isEmpty() && Feature.of(f).name().matches(without);
        }
        pages = pages.stream().map(page -> page.without(off)).toList();
        List<TrainingPage> order = new ArrayList<>(pages);
        Random random = new Random(17);
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (TrainingPage page : order) {
                learn(page, weights, transitions, squares, transitionSquares);
            }
        }
        return new Weights(weights, transitions);
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
