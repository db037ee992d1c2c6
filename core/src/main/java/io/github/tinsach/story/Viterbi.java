// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

/**
 * The sequence of roles with the greatest sum of scores and transitions (Viterbi 1967). On the way down only the sums are
 * kept; which role each came from is asked on the way up, of the one role of each line that is chosen.
 */
final class Viterbi {
    private static final int ROLES = SequenceModel.ROLES;
    private static final int AFTER = Role.AFTER.ordinal();
    private static final Role[] ROLE = Role.values();

    private Viterbi() {}

    /**
     * Returns the best sequence.
     *
     * @param into by role r and role p before it the transition at {@code r * ROLES + p}; what begins stands in the last
     *     row
     */
    static Role[] best(double[] scores, double[] into) {
        double[] sums = sums(scores, into);
        int size = scores.length / ROLES;
        Role[] roles = new Role[size];
        int role = last(sums);
        for (int i = size - 1; i >= 0; i--) {
            roles[i] = ROLE[role];
            role = i == 0 ? role : before(sums, (i - 1) * ROLES, into, role);
        }
        return roles;
    }

    /** Returns for each line and role the greatest sum of a sequence that ends there. */
    private static double[] sums(double[] scores, double[] into) {
        double[] sums = new double[scores.length];
        for (int r = 0; r < ROLES && r < scores.length; r++) {
            sums[r] = into[ROLES * ROLES + r] + scores[r];
        }
        for (int at = ROLES; at < scores.length; at += ROLES) {
            int above = at - ROLES;
            for (int r = 0; r < AFTER; r++) {
                // nothing comes back after the end; a maximum, because a branch would be foreseen by nobody
                double best = Double.NEGATIVE_INFINITY;
                for (int p = 0; p < AFTER; p++) {
                    best = Math.max(best, sums[above + p] + into[r * ROLES + p]);
                }
                sums[at + r] = best + scores[at + r];
            }
            double best = Double.NEGATIVE_INFINITY;
            for (int p = 0; p < ROLES; p++) {
                best = Math.max(best, sums[above + p] + into[AFTER * ROLES + p]);
            }
            sums[at + AFTER] = best + scores[at + AFTER];
        }
        return sums;
    }

    /** Returns the first of the roles from which {@code role} has its sum. */
    private static int before(double[] sums, int above, double[] into, int role) {
        double best = Double.NEGATIVE_INFINITY;
        int before = 0;
        int roles = role == AFTER ? ROLES : AFTER;
        for (int p = 0; p < roles; p++) {
            double value = sums[above + p] + into[role * ROLES + p];
            if (value > best) {
                best = value;
                before = p;
            }
        }
        return before;
    }

    private static int last(double[] sums) {
        int from = Math.max(0, sums.length - ROLES);
        int last = 0;
        for (int r = 1; from + r < sums.length; r++) {
            last = sums[from + r] > sums[from + last] ? r : last;
        }
        return last;
    }
}
