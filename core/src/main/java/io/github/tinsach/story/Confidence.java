// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

/** How sure a split is: from the probabilities of what was kept and dropped. */
final class Confidence {
    private Confidence() {}

    /** Returns the probability, 0 to 1, that every line of the zone is rightly kept or dropped, as the model sees it. */
    static double of(SequenceModel model, double[] scores, Role[] roles, HeadlineChoice headline) {
        double[] marginals = model.marginals(scores, null, null);
        double log = 0;
        for (int i = 0; i < roles.length; i++) {
            double same = 0;
            for (Role role : Role.values()) {
                if (isContent(role) == isContent(roles[i])) {
                    same += marginals[i * SequenceModel.ROLES + role.ordinal()];
                }
            }
            log += Math.log(Math.max(1e-9, Math.min(1, same)));
        }
        return Math.max(0, Math.min(1, Math.exp(log)));
    }

    private static boolean isContent(Role role) {
        return role == Role.LEAD || role == Role.BODY || role == Role.SUBHEAD;
    }
}
