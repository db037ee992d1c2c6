// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.sequence;

import io.github.tinsach.story.zone.Role;

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
     * @param scores in whole numbers, so that sums are exact
     * @param into by role r and role p before it the transition at {@code r * ROLES + p}; what begins stands in the last
     *     row
     */
    static Role[] best(int[] scores, int[] into) {
        long[] sums = sums(scores, into);
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
    private static long[] sums(int[] scores, int[] into) {
        long[] sums = new long[scores.length];
        for (int r = 0; r < ROLES && r < scores.length; r++) {
            sums[r] = into[ROLES * ROLES + r] + scores[r];
        }
        int range = range(into);
        int[] before = new int[ROLES];
        for (int at = ROLES; at < scores.length; at += ROLES) {
            int above = at - ROLES;
            int roles = candidates(sums, above, range, before);
            for (int r = 0; r < ROLES; r++) {
                long best = r == AFTER ? sums[above + AFTER] + into[AFTER * ROLES + AFTER] : Long.MIN_VALUE;
                // a maximum, because a branch would be foreseen by nobody
                for (int b = 0; b < roles; b++) {
                    best = Math.max(best, sums[above + before[b]] + into[r * ROLES + before[b]]);
                }
                sums[at + r] = best + scores[at + r];
            }
        }
        return sums;
    }

    /** Returns the greatest difference of two transitions from a role that has others after it. */
    private static int range(int[] into) {
        int least = Integer.MAX_VALUE;
        int most = Integer.MIN_VALUE;
        for (int r = 0; r < ROLES; r++) {
            for (int p = 0; p < AFTER; p++) {
                least = Math.min(least, into[r * ROLES + p]);
                most = Math.max(most, into[r * ROLES + p]);
            }
        }
        return most - least;
    }

    /**
     * Puts the roles that the best may come from, {@link Role#AFTER} left out, into {@code before}; returns their number. A
     * role whose sum is less than another's by more than any transition makes good is none: mostly two or three are left.
     */
    private static int candidates(long[] sums, int above, int range, int[] before) {
        long most = Long.MIN_VALUE;
        for (int p = 0; p < AFTER; p++) {
            most = Math.max(most, sums[above + p]);
        }
        long least = most - range;
        int size = 0;
        for (int p = 0; p < AFTER; p++) {
            before[size] = p;
            size += sums[above + p] < least ? 0 : 1;
        }
        return size;
    }

    /** Returns the first of the roles from which {@code role} has its sum. */
    private static int before(long[] sums, int above, int[] into, int role) {
        long best = Long.MIN_VALUE;
        int before = 0;
        int roles = role == AFTER ? ROLES : AFTER;
        for (int p = 0; p < roles; p++) {
            long value = sums[above + p] + into[role * ROLES + p];
            if (value > best) {
                best = value;
                before = p;
            }
        }
        return before;
    }

    private static int last(long[] sums) {
        int from = Math.max(0, sums.length - ROLES);
        int last = 0;
        for (int r = 1; from + r < sums.length; r++) {
            last = sums[from + r] > sums[from + last] ? r : last;
        }
        return last;
    }
}
