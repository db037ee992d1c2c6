// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.story.noiselabel.NoiseLines;
import io.github.tinsach.story.noiselabel.NoiseModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Learns the model of noise labels: likelihood of the accepted labels with a Gaussian prior around what is expected, by
 * stochastic gradient with the step sizes of AdaGrad (Duchi, Hazan and Singer 2011). Lines above count as the model labels
 * them, not as they are labelled in truth, so that it learns to live with its own mistakes (Daumé and Marcu 2005). The
 * same pages give the same weights, bit for bit.
 */
final class NoiseTrainer {
    private static final int STATES = NoiseModel.STATES;
    private static final double STEP = 0.2;
    private static final double PRIOR = Double.parseDouble(System.getProperty("prior", "0.06"));

    /** Pull of each step towards what is expected (Duchi and Singer 2009): weights that little speaks for stay there. */
    private static final double PULL = 0.003;

    private final int epochs;

    NoiseTrainer(int epochs) {
        this.epochs = epochs;
    }

    /** Returns the weights learnt from {@code pages}, a mean over the later epochs. */
    double[] train(List<NoisePage> pages, List<String> words) {
        double[] expected = NoiseModel.expectations(words.size());
        double[] weights = expected.clone();
        double[] squares = new double[weights.length];
        double[] mean = new double[weights.length];
        NoiseModel index = new NoiseModel(weights, words);
        List<NoisePage> order = new ArrayList<>(pages);
        Random random = new Random(17);
        double[] gradient = new double[weights.length];
        for (int epoch = 0; epoch < epochs; epoch++) {
            Collections.shuffle(order, random);
            for (NoisePage page : order) {
                java.util.Arrays.fill(gradient, 0);
                learn(page, index, weights, gradient);
                for (int w = 0; w < weights.length; w++) {
                    double g = gradient[w] + PRIOR * (weights[w] - expected[w]);
                    if (g != 0) {
                        squares[w] += g * g;
                        double step = STEP / (StrictMath.sqrt(squares[w]) + 1e-6);
                        double beyond = weights[w] - step * g - expected[w];
                        weights[w] = expected[w] + Math.copySign(Math.max(0, Math.abs(beyond) - PULL * step), beyond);
                    }
                }
            }
            if (epoch >= epochs / 2) {
                for (int w = 0; w < weights.length; w++) {
                    mean[w] += weights[w] / (epochs - epochs / 2);
                }
            }
        }
        return mean;
    }

    private static void learn(NoisePage page, NoiseModel index, double[] weights, double[] gradient) {
        NoiseLines lines = page.lines();
        // a page of a thousand menu items says little more than one of a hundred
        double weight = page.weight() * 10 / StrictMath.sqrt(100.0 + lines.count());
        double[] p = new double[STATES];
        for (int i = 0; i < lines.count(); i++) {
            if (!lines.isOpen(i)) {
                continue;
            }
            lines.fill(i, index);
            scores(lines, i, weights, p);
            int best = 0;
            double most = Double.NEGATIVE_INFINITY;
            for (int s = 0; s < STATES; s++) {
                if (p[s] > most) {
                    most = p[s];
                    best = s;
                }
            }
            lines.choose(i, best);
            int accepted = page.accepted()[i];
            if (accepted == 0) {
                continue;
            }
            double all = 0;
            double right = 0;
            for (int s = 0; s < STATES; s++) {
                p[s] = StrictMath.exp(p[s] - most);
                all += p[s];
                right += (accepted & 1 << s) != 0 ? p[s] : 0;
            }
            right = Math.max(right, 1e-300);
            for (int s = 0; s < STATES; s++) {
                p[s] = weight * (p[s] / all - ((accepted & 1 << s) != 0 ? p[s] / right : 0));
            }
            for (int v = 0; v < lines.size(); v++) {
                int row = lines.feature(v) * STATES;
                for (int s = 0; s < STATES; s++) {
                    gradient[row + s] += p[s];
                }
            }
        }
    }

    private static void scores(NoiseLines lines, int i, double[] weights, double[] p) {
        java.util.Arrays.fill(p, 0);
        for (int v = 0; v < lines.size(); v++) {
            int row = lines.feature(v) * STATES;
            for (int s = 0; s < STATES; s++) {
                p[s] += weights[row + s];
            }
        }
        for (int s = 0; s < STATES; s++) {
            p[s] = NoiseModel.isAllowed(lines, i, s) ? p[s] : -1e9;
        }
    }
}
