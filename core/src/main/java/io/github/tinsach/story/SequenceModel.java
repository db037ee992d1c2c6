// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

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

    private static final Role[] ROLE = Role.values();

    private static final String RESOURCE = "sequence.weights";

    private final double[] weights;
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
        for (Role role : Role.values()) {
            if (role != Role.AFTER) {
                this.transitions[Role.AFTER.ordinal() * ROLES + role.ordinal()] = Double.NEGATIVE_INFINITY;
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
        static final SequenceModel MODEL = load();
    }

    private static SequenceModel load() {
        double[] weights = new double[Feature.count() * ROLES];
        double[] transitions = new double[(ROLES + 1) * ROLES];
        Map<String, Integer> rows = new HashMap<>();
        for (int f = 0; f < Feature.count(); f++) {
            rows.put(Feature.name(f), f);
        }
        Map<String, Integer> before = new HashMap<>();
        for (Role role : Role.values()) {
            before.put(">" + role, role.ordinal());
        }
        before.put(">", ROLES);
        try (InputStream in = SequenceModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split(" ");
                Integer row = rows.get(parts[0]);
                Integer from = before.get(parts[0]);
                if (row == null && from == null) {
                    throw new IllegalStateException(RESOURCE + ":" + number + ": no feature " + parts[0]);
                }
                for (int p = 1; p < parts.length; p++) {
                    int sign = parts[p].indexOf('=');
                    int role = Role.valueOf(parts[p].substring(0, sign)).ordinal();
                    double weight = Double.parseDouble(parts[p].substring(sign + 1));
                    if (row != null) {
                        weights[row * ROLES + role] = weight;
                    } else if (from != null) {
                        transitions[from * ROLES + role] = weight;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SequenceModel(weights, transitions);
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

    /** Adds the weights of a line's feature values to the scores from {@code offset} on. */
    public void addTo(double[] scores, int offset, FeatureSet set) {
        for (int v = 0; v < set.size(); v++) {
            int row = set.get(v) * ROLES;
            for (int r = 0; r < ROLES; r++) {
                scores[offset + r] += weights[row + r];
            }
        }
    }

    /** Returns the weight of a feature value for a role. */
    public double weight(int feature, Role role) {
        return weights[feature * ROLES + role.ordinal()];
    }

    /** Returns the best sequence of roles, by the algorithm of Viterbi. */
    public Role[] best(double[] scores) {
        int size = scores.length / ROLES;
        double[] sum = new double[ROLES];
        double[] next = new double[ROLES];
        byte[] from = new byte[scores.length];
        for (int i = 0; i < size; i++) {
            for (int r = 0; r < ROLES; r++) {
                double best = i == 0 ? transitions[ROLES * ROLES + r] : Double.NEGATIVE_INFINITY;
                for (int p = 0; p < ROLES && i > 0; p++) {
                    double value = sum[p] + transitions[p * ROLES + r];
                    if (value > best) {
                        best = value;
                        from[i * ROLES + r] = (byte) p;
                    }
                }
                next[r] = best + scores[i * ROLES + r];
            }
            double[] swap = sum;
            sum = next;
            next = swap;
        }
        Role[] roles = new Role[size];
        int last = 0;
        for (int r = 1; r < ROLES; r++) {
            last = sum[r] > sum[last] ? r : last;
        }
        for (int i = size - 1; i >= 0; i--) {
            roles[i] = ROLE[last];
            last = from[i * ROLES + last];
        }
        return roles;
    }

    /**
     * Returns the probability of each role on each line, by the forward-backward algorithm.
     *
     * @param allowed for each line the set of roles it may have, a bit each; null where all are
     * @param pairs where not null, the expected number of each pair of neighbouring roles is added, laid out as the
     *     transitions
     */
    public double[] marginals(
            double[] scores,
            int @org.jspecify.annotations.Nullable [] allowed,
            double @org.jspecify.annotations.Nullable [] pairs) {
        int size = scores.length / ROLES;
        double[] local = new double[scores.length];
        double[] step = steps;
        for (int i = 0; i < size; i++) {
            double most = Double.NEGATIVE_INFINITY;
            for (int r = 0; r < ROLES; r++) {
                most = Math.max(most, scores[i * ROLES + r]);
            }
            for (int r = 0; r < ROLES; r++) {
                boolean may = allowed == null || (allowed[i] & 1 << r) != 0;
                local[i * ROLES + r] = may ? StrictMath.exp(scores[i * ROLES + r] - most) : 0;
            }
        }
        double[] forward = new double[scores.length];
        double[] scale = new double[size];
        for (int i = 0; i < size; i++) {
            for (int r = 0; r < ROLES; r++) {
                double sum = i == 0 ? step[ROLES * ROLES + r] : 0;
                for (int p = 0; p < ROLES && i > 0; p++) {
                    sum += forward[(i - 1) * ROLES + p] * step[p * ROLES + r];
                }
                forward[i * ROLES + r] = sum * local[i * ROLES + r];
                scale[i] += forward[i * ROLES + r];
            }
            scale[i] = scale[i] > 0 ? scale[i] : 1;
            for (int r = 0; r < ROLES; r++) {
                forward[i * ROLES + r] /= scale[i];
            }
        }
        double[] marginals = new double[scores.length];
        double[] back = new double[ROLES];
        double[] next = new double[ROLES];
        double[] here = new double[ROLES];
        Arrays.fill(back, 1);
        for (int i = size - 1; i >= 0; i--) {
            for (int r = 0; r < ROLES; r++) {
                marginals[i * ROLES + r] = forward[i * ROLES + r] * back[r];
            }
            for (int r = 0; r < ROLES; r++) {
                here[r] = local[i * ROLES + r] * back[r] / scale[i];
            }
            for (int p = 0; p < ROLES; p++) {
                double sum = 0;
                for (int r = 0; r < ROLES; r++) {
                    double onward = step[p * ROLES + r] * here[r];
                    sum += onward;
                    if (pairs != null && i > 0) {
                        pairs[p * ROLES + r] += forward[(i - 1) * ROLES + p] * onward;
                    }
                }
                next[p] = sum;
            }
            double[] swap = back;
            back = next;
            next = swap;
        }
        if (pairs != null && size > 0) {
            for (int r = 0; r < ROLES; r++) {
                pairs[ROLES * ROLES + r] += marginals[r];
            }
        }
        return marginals;
    }
}
