// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.sequence;

import io.github.tinsach.story.weight.Exponential;
import io.github.tinsach.story.zone.Role;
import java.util.Arrays;

/**
 * How sure a split is: from the probabilities of what was kept and dropped, by the forward-backward algorithm (Rabiner
 * 1989). A role that is far less probable than another is left out: whatever follows can follow the other too.
 */
public final class Confidence {
    private static final int ROLES = SequenceModel.ROLES;
    private static final int AFTER = Role.AFTER.ordinal();

    /** Left out is what has less than this share of another role's probability: six digits less than is printed. */
    private static final double LEAST = 1e-10;

    /** Less than this may have no reciprocal among doubles. */
    private static final double NOTHING = 1e-290;

    /** The roles whose lines are kept, a bit each. */
    private static final int CONTENT =
            1 << Role.LEAD.ordinal() | 1 << Role.BODY.ordinal() | 1 << Role.SUBHEAD.ordinal();

    private final double[] steps;
    private final int size;
    /** Of each line and role, the score as a factor; at most 1. */
    private final double[] local;

    private final double[] forward;
    /** Of each line, by what its probabilities were multiplied. */
    private final double[] scale;
    /** Of each line the roles that are not left out, a bit each. */
    private final short[] probable;

    private Confidence(SequenceModel model, int[] scores) {
        steps = model.steps();
        size = scores.length / ROLES;
        local = new double[scores.length];
        forward = new double[scores.length];
        scale = new double[size];
        probable = new short[size];
        for (int at = 0; at < scores.length; at += ROLES) {
            int most = scores[at];
            for (int r = 1; r < ROLES; r++) {
                most = Math.max(most, scores[at + r]);
            }
            for (int r = 0; r < ROLES; r++) {
                local[at + r] = Exponential.ofMinus(most - scores[at + r]);
            }
        }
    }

    /** Returns the probability, 0 to 1, that every line of the zone is rightly kept or dropped, as the model sees it. */
    public static double of(SequenceModel model, int[] scores, Role[] roles) {
        Confidence confidence = new Confidence(model, scores);
        confidence.forward();
        return confidence.backward(roles);
    }

    private void forward() {
        int[] before = new int[ROLES];
        int count = 0;
        for (int i = 0; i < size; i++) {
            int at = i * ROLES;
            double whole = 0;
            double most = 0;
            for (int r = 0; r < ROLES; r++) {
                double sum = i == 0 ? steps[ROLES * ROLES + r] : 0;
                for (int b = 0; b < count; b++) {
                    sum += forward[at - ROLES + before[b]] * steps[r * ROLES + before[b]];
                }
                double value = sum * local[at + r];
                forward[at + r] = value;
                whole += value;
                most = r == AFTER ? most : Math.max(most, value);
            }
            scale[i] = whole > NOTHING ? 1 / whole : 1;
            // nothing else follows the role after the end: it makes no other improbable
            double least = Math.max(NOTHING, most * LEAST);
            count = 0;
            for (int r = 0; r < ROLES; r++) {
                before[count] = r;
                if (forward[at + r] > least) {
                    count++;
                    probable[i] |= (short) (1 << r);
                }
                forward[at + r] *= scale[i];
            }
        }
    }

    private double backward(Role[] roles) {
        double[] back = new double[ROLES];
        double[] here = new double[ROLES];
        Arrays.fill(back, 1);
        double all = 1;
        for (int i = size - 1; i >= 0; i--) {
            int at = i * ROLES;
            boolean kept = (CONTENT & 1 << roles[i].ordinal()) != 0;
            double same = 0;
            for (int set = probable[i] & (kept ? CONTENT : ~CONTENT); set != 0; set &= set - 1) {
                int r = Integer.numberOfTrailingZeros(set);
                same += forward[at + r] * back[r];
            }
            all *= Math.max(1e-9, Math.min(1, same));
            for (int set = probable[i]; set != 0; set &= set - 1) {
                int r = Integer.numberOfTrailingZeros(set);
                here[r] = local[at + r] * back[r] * scale[i];
            }
            for (int above = i == 0 ? 0 : probable[i - 1]; above != 0; above &= above - 1) {
                int p = Integer.numberOfTrailingZeros(above);
                double sum = 0;
                for (int set = probable[i]; set != 0; set &= set - 1) {
                    int r = Integer.numberOfTrailingZeros(set);
                    sum += steps[r * ROLES + p] * here[r];
                }
                back[p] = sum;
            }
        }
        return all;
    }
}
