// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.sequence;

import io.github.tinsach.story.feature.Feature;
import io.github.tinsach.story.feature.FeatureSet;
import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.reading.Reading;
import io.github.tinsach.story.weight.WeightRows;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
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

    private static final int LONGS = ROLES / WeightRows.LANES;

    /** The weights as {@link WeightRows}. */
    private final long[] rows;
    /** Of role b after role a at {@code b * ROLES + a}, in thousandths; what begins stands in the last row. */
    private final int[] transitions;
    /** The transitions as factors; 0 from {@link Role#AFTER} to any other role. */
    private final double[] steps;

    /**
     * A model of the given weights.
     *
     * @param weights of feature value f and role r at {@code f * ROLES + r}
     * @param transitions of role a before role b at {@code a * ROLES + b}; what begins stands at {@code ROLES * ROLES + b}
     */
    public SequenceModel(double[] weights, double[] transitions) {
        rows = WeightRows.of(weights, ROLES);
        steps = new double[transitions.length];
        this.transitions = new int[transitions.length];
        for (int a = 0; a <= ROLES; a++) {
            for (int b = 0; b < ROLES; b++) {
                boolean back = a == Role.AFTER.ordinal() && b != a;
                int to = a == ROLES ? a * ROLES + b : b * ROLES + a;
                double transition = transitions[a * ROLES + b];
                steps[to] = back ? 0 : StrictMath.exp(transition);
                this.transitions[to] = WeightRows.thousandths(transition);
            }
        }
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

    /** Returns the scores of the zone's lines by themselves, in thousandths, line i and role r at {@code i * ROLES + r}. */
    public int[] scores(Zone zone, ZoneFeatures features) {
        FeatureSet set = new FeatureSet();
        int[] scores = new int[zone.size() * ROLES];
        for (int i = 0; i < zone.size(); i++) {
            features.fill(i, set);
            score(set, scores, i * ROLES);
        }
        return scores;
    }

    /** Puts the scores of a line's feature values into {@code scores} from {@code offset} on. */
    private void score(FeatureSet set, int[] scores, int offset) {
        long[] w = rows;
        long a = 0;
        long b = 0;
        long c = 0;
        int size = set.size();
        for (int v = 0; v < size; v++) {
            int row = set.get(v) * LONGS;
            a += w[row];
            b += w[row + 1];
            c += w[row + 2];
        }
        WeightRows.unpack(a, scores, offset);
        WeightRows.unpack(b, scores, offset + WeightRows.LANES);
        WeightRows.unpack(c, scores, offset + 2 * WeightRows.LANES);
    }

    /** Returns the transitions as factors, of role b after role a at {@code b * ROLES + a}; what begins in the last row. */
    double[] steps() {
        return steps;
    }

    /** Returns the best sequence of roles, by the algorithm of Viterbi. */
    public Role[] best(int[] scores) {
        return Viterbi.best(scores, transitions);
    }

    /**
     * Returns the probability of each role on each line, by the forward-backward algorithm: what a trainer needs.
     *
     * @param scores of line i and role r at {@code i * ROLES + r}
     * @param allowed for each line the set of roles it may have, a bit each; null where all are
     * @param pairs where not null, the expected number of each pair of neighbouring roles is added, laid out as the
     *     transitions
     */
    public double[] marginals(double[] scores, int @Nullable [] allowed, double @Nullable [] pairs) {
        return new ForwardBackward(steps, scores, allowed).marginals(pairs);
    }
}
