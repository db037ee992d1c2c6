// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

/** The sequence of roles with the greatest sum of scores and transitions (Viterbi 1967). */
final class Viterbi {
    private static final int ROLES = SequenceModel.ROLES;
    private static final int AFTER = Role.AFTER.ordinal();
    private static final Role[] ROLE = Role.values();

    private Viterbi() {}

    static Role[] best(double[] scores, double[] transitions) {
        int size = scores.length / ROLES;
        double[] sum = new double[ROLES];
        double[] next = new double[ROLES];
        byte[] from = new byte[scores.length];
        for (int i = 0; i < size; i++) {
            for (int r = 0; r < ROLES; r++) {
                double best = i == 0 ? transitions[ROLES * ROLES + r] : Double.NEGATIVE_INFINITY;
                int before = 0;
                // nothing comes back after the end
                int roles = i == 0 ? 0 : r == AFTER ? ROLES : AFTER;
                for (int p = 0; p < roles; p++) {
                    double value = sum[p] + transitions[p * ROLES + r];
                    before = value > best ? p : before;
                    best = value > best ? value : best;
                }
                from[i * ROLES + r] = (byte) before;
                next[r] = best + scores[i * ROLES + r];
            }
            double[] swap = sum;
            sum = next;
            next = swap;
        }
        return path(from, last(sum), size);
    }

    private static int last(double[] sum) {
        int last = 0;
        for (int r = 1; r < ROLES; r++) {
            last = sum[r] > sum[last] ? r : last;
        }
        return last;
    }

    private static Role[] path(byte[] from, int last, int size) {
        Role[] roles = new Role[size];
        int role = last;
        for (int i = size - 1; i >= 0; i--) {
            roles[i] = ROLE[role];
            role = from[i * ROLES + role];
        }
        return roles;
    }
}
