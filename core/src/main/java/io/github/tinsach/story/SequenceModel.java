// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A linear-chain conditional random field (Lafferty, McCallum and Pereira 2001) over the lines of a zone: each line's
 * feature values and each pair of neighbouring roles have a weight, and the best sequence of roles is the one with the
 * greatest sum. Nothing comes back after {@link Role#AFTER}.
 *
 * <p>The weights are a resource, a line a feature value, written by the project's trainer.
 */
public final class SequenceModel {
    /** Number of roles. */
    public static final int ROLES = Role.values().length;

    private final double[] weights;
    /** Of role b after role a at {@code b * ROLES + a}; what begins stands in the last row. */
    private final double[] transitions;
    /** The transitions as factors. */
    private final double[] steps;

    /**
     * A model of the given weights.
     *
     * @param weights of feature value f and role r at {@code f * ROLES + r}
     * @param transitions of role a before role b at {@code a * ROLES + b}; what begins stands at {@code ROLES * ROLES + b}
     */
    public SequenceModel(double[] weights, double[] transitions) {
        this.weights = weights.clone();
        this.transitions = transitions.clone();
        for (int a = 0; a < ROLES; a++) {
            for (int b = 0; b < ROLES; b++) {
                boolean back = a == Role.AFTER.ordinal() && b != a;
                this.transitions[b * ROLES + a] = back ? Double.NEGATIVE_INFINITY : transitions[a * ROLES + b];
            }
        }
        steps = new double[transitions.length];
        Arrays.setAll(steps, t -> StrictMath.exp(this.transitions[t]));
    }

    /** Returns the weights before anything is learnt: what each {@link Reading} is expected to be. */
    public static double[] expectations() {
        double[] weights = new double[Feature.count() * ROLES];
        for (Reading reading : Reading.values()) {
            for (Role role : Role.values()) {
                weights[Feature.READING.index(reading.ordinal()) * ROLES + role.ordinal()] = reading.expectation(role);
            }
        }
        return weights;
    }

    /** Returns the model that comes with the library. */
    public static SequenceModel standard() {
        return Standard.MODEL;
    }

    /** Loaded at first use: a trainer needs the class, but not the weights that it is about to write. */
    private static final class Standard {
        static final SequenceModel MODEL = SequenceWeights.load();
    }

    /** Returns the scores of the zone's lines by themselves, line i and role r at {@code i * ROLES + r}. */
    public double[] scores(Zone zone, ZoneFeatures features) {
        FeatureSet set = new FeatureSet();
        double[] scores = new double[zone.size() * ROLES];
        for (int i = 0; i < zone.size(); i++) {
            features.fill(i, set);
            addTo(scores, i * ROLES, set);
        }
        return scores;
    }

    /**
     * Adds the weights of a line's feature values to the scores from {@code offset} on. The sums stand in variables: no
     * other part of labelling touches as many numbers.
     */
    public void addTo(double[] scores, int offset, FeatureSet set) {
        double[] w = weights;
        double lead = scores[offset];
        double body = scores[offset + 1];
        double subhead = scores[offset + 2];
        double caption = scores[offset + 3];
        double byline = scores[offset + 4];
        double repeat = scores[offset + 5];
        double link = scores[offset + 6];
        double chrome = scores[offset + 7];
        double after = scores[offset + 8];
        int size = set.size();
        for (int v = 0; v < size; v++) {
            int row = set.get(v) * ROLES;
            lead += w[row];
            body += w[row + 1];
            subhead += w[row + 2];
            caption += w[row + 3];
            byline += w[row + 4];
            repeat += w[row + 5];
            link += w[row + 6];
            chrome += w[row + 7];
            after += w[row + 8];
        }
        scores[offset] = lead;
        scores[offset + 1] = body;
        scores[offset + 2] = subhead;
        scores[offset + 3] = caption;
        scores[offset + 4] = byline;
        scores[offset + 5] = repeat;
        scores[offset + 6] = link;
        scores[offset + 7] = chrome;
        scores[offset + 8] = after;
    }

    /** Returns the weight of a feature value for a role. */
    public double weight(int feature, Role role) {
        return weights[feature * ROLES + role.ordinal()];
    }

    /** Returns the best sequence of roles, by the algorithm of Viterbi. */
    public Role[] best(double[] scores) {
        return Viterbi.best(scores, transitions);
    }

    /**
     * Returns the probability of each role on each line, by the forward-backward algorithm.
     *
     * @param allowed for each line the set of roles it may have, a bit each; null where all are
     * @param pairs where not null, the expected number of each pair of neighbouring roles is added, laid out as the
     *     transitions
     */
    public double[] marginals(double[] scores, int @Nullable [] allowed, double @Nullable [] pairs) {
        return new ForwardBackward(steps, scores, allowed).marginals(pairs);
    }
}
