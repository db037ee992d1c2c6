// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.sequence;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The probabilities of roles by the forward-backward algorithm, scaled line by line (Rabiner 1989). */
final class ForwardBackward {
    private static final int ROLES = SequenceModel.ROLES;

    /** Transitions as factors, of role b after role a at {@code b * ROLES + a}; what begins in the last row. */
    private final double[] steps;

    private final int size;
    /** Of each line and role, the score as a factor; at most 1. */
    private final double[] local;

    private final double[] forward;
    private final double[] scale;

    /**
     * The lines of a zone.
     *
     * @param allowed for each line the set of roles it may have, a bit each; null where all are
     */
    ForwardBackward(double[] steps, double[] scores, int @Nullable [] allowed) {
        this.steps = steps;
        size = scores.length / ROLES;
        local = local(scores, allowed);
        forward = new double[scores.length];
        scale = new double[size];
        forward();
    }

    private static double[] local(double[] scores, int @Nullable [] allowed) {
        double[] local = new double[scores.length];
        for (int from = 0; from < scores.length; from += ROLES) {
            double most = Double.NEGATIVE_INFINITY;
            for (int r = 0; r < ROLES; r++) {
                most = Math.max(most, scores[from + r]);
            }
            for (int r = 0; r < ROLES; r++) {
                boolean may = allowed == null || (allowed[from / ROLES] & 1 << r) != 0;
                double below = scores[from + r] - most;
                local[from + r] = !may ? 0 : below == 0 ? 1 : StrictMath.exp(below);
            }
        }
        return local;
    }

    private void forward() {
        for (int i = 0; i < size; i++) {
            int at = i * ROLES;
            double whole = 0;
            for (int r = 0; r < ROLES; r++) {
                double sum = i == 0 ? steps[ROLES * ROLES + r] : into(r, at - ROLES);
                double value = sum * local[at + r];
                forward[at + r] = value;
                whole += value;
            }
            scale[i] = whole > 0 ? whole : 1;
            for (int r = 0; r < ROLES; r++) {
                forward[at + r] /= scale[i];
            }
        }
    }

    private double into(int role, int above) {
        double sum = 0;
        for (int p = 0; p < ROLES; p++) {
            sum += forward[above + p] * steps[role * ROLES + p];
        }
        return sum;
    }

    /**
     * Returns the probability of each role on each line.
     *
     * @param pairs where not null, the expected number of each pair of neighbouring roles is added
     */
    double[] marginals(double @Nullable [] pairs) {
        double[] marginals = new double[forward.length];
        double[] back = new double[ROLES];
        double[] here = new double[ROLES];
        Arrays.fill(back, 1);
        for (int i = size - 1; i >= 0; i--) {
            int at = i * ROLES;
            for (int r = 0; r < ROLES; r++) {
                marginals[at + r] = forward[at + r] * back[r];
                here[r] = local[at + r] * back[r] / scale[i];
            }
            if (pairs != null && i > 0) {
                count(pairs, at - ROLES, here);
            }
            for (int p = 0; p < ROLES; p++) {
                double sum = 0;
                for (int r = 0; r < ROLES; r++) {
                    sum += steps[r * ROLES + p] * here[r];
                }
                back[p] = sum;
            }
        }
        if (pairs != null && size > 0) {
            for (int r = 0; r < ROLES; r++) {
                pairs[ROLES * ROLES + r] += marginals[r];
            }
        }
        return marginals;
    }

    private void count(double[] pairs, int before, double[] here) {
        for (int p = 0; p < ROLES; p++) {
            for (int r = 0; r < ROLES; r++) {
                pairs[p * ROLES + r] += forward[before + p] * (steps[r * ROLES + p] * here[r]);
            }
        }
    }
}
