// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.sequence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.github.tinsach.story.weight.Exponential;
import io.github.tinsach.story.zone.Role;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ConfidenceTest {
    private static final int ROLES = SequenceModel.ROLES;

    private final SequenceModel model = SequenceModel.standard();

    @Test
    void whatIsLeftOutDoesNotShow() {
        Random random = new Random(1);
        for (int zone = 0; zone < 2000; zone++) {
            int[] scores = scores(random, 1 + random.nextInt(60), 1 << random.nextInt(14));
            Role[] roles = model.best(scores);
            assertThat(Confidence.of(model, scores, roles)).isCloseTo(plain(scores, roles), within(1e-8));
        }
    }

    @Test
    void scoresBeyondAllMeasureGiveAProbabilityToo() {
        Random random = new Random(2);
        for (int zone = 0; zone < 2000; zone++) {
            int[] scores = scores(random, 1 + random.nextInt(60), 100_000);
            assertThat(Confidence.of(model, scores, model.best(scores))).isBetween(0.0, 1.0);
        }
    }

    @Test
    void aZoneThatEndsForSureAndGoesOnForSureIsHardlyBelievedIn() {
        int[] scores = new int[3 * ROLES];
        scores[Role.BODY.ordinal()] = 40_000;
        scores[ROLES + Role.AFTER.ordinal()] = 60_000;
        scores[2 * ROLES + Role.BODY.ordinal()] = 50_000;
        Role[] roles = model.best(scores);
        assertThat(Confidence.of(model, scores, roles)).isCloseTo(plain(scores, roles), within(1e-8));
    }

    private static int[] scores(Random random, int lines, int range) {
        int[] scores = new int[lines * ROLES];
        Arrays.setAll(scores, s -> 10 * (random.nextInt(2 * range) - range) / (1 + random.nextInt(10)));
        return scores;
    }

    /** By all roles' probabilities. */
    private double plain(int[] scores, Role[] roles) {
        double[] marginals = model.marginals(
                Arrays.stream(scores).mapToDouble(s -> s / 1000.0).toArray(), null, null);
        double all = 1;
        for (int i = 0; i < roles.length; i++) {
            double same = 0;
            for (Role role : Role.values()) {
                same += isContent(role) == isContent(roles[i]) ? marginals[i * ROLES + role.ordinal()] : 0;
            }
            all *= Math.max(1e-9, Math.min(1, same));
        }
        return all;
    }

    private static boolean isContent(Role role) {
        return role == Role.LEAD || role == Role.BODY || role == Role.SUBHEAD;
    }

    @Test
    void powersFromTablesArePowers() {
        for (int thousandths = 0; thousandths < 746_000; thousandths += 7) {
            double power = StrictMath.exp(-thousandths / 1000.0);
            assertThat(Exponential.ofMinus(thousandths)).isCloseTo(power, within(1e-12 * power + 1e-320));
        }
    }
}
