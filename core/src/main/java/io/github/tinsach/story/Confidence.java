// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

/** How sure a split is: from the probabilities of what was kept and dropped. */
final class Confidence {
    /** By role, whether its lines are kept. */
    private static final boolean[] CONTENT = new boolean[SequenceModel.ROLES];

    static {
        for (Role role : Role.values()) {
            CONTENT[role.ordinal()] = isContent(role);
        }
    }

    private Confidence() {}

    /** Returns the probability, 0 to 1, that every line of the zone is rightly kept or dropped, as the model sees it. */
    static double of(SequenceModel model, double[] scores, Role[] roles, HeadlineChoice headline) {
        double[] marginals = model.marginals(scores, null, null);
        double log = 0;
        for (int i = 0; i < roles.length; i++) {
            double same = 0;
            boolean content = isContent(roles[i]);
            for (int r = 0; r < CONTENT.length; r++) {
                same += CONTENT[r] == content ? marginals[i * SequenceModel.ROLES + r] : 0;
            }
            log += Math.log(Math.max(1e-9, Math.min(1, same)));
        }
        return Math.max(0, Math.min(1, Math.exp(log)));
    }

    private static boolean isContent(Role role) {
        return role == Role.LEAD || role == Role.BODY || role == Role.SUBHEAD;
    }
}
