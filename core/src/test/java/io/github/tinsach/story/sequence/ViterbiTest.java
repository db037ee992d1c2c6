// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.sequence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.story.zone.Role;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ViterbiTest {
    private static final int ROLES = SequenceModel.ROLES;
    private static final int LINES = 4;

    @Test
    void noSequenceIsBetterThanTheBest() {
        Random random = new Random(1);
        for (int zone = 0; zone < 50; zone++) {
            int range = 10 << random.nextInt(10);
            int[] scores = random(random, LINES * ROLES, range);
            int[] into = random(random, (ROLES + 1) * ROLES, 1000);
            int[] best = Arrays.stream(Viterbi.best(scores, into))
                    .mapToInt(Role::ordinal)
                    .toArray();
            int most = Integer.MIN_VALUE;
            for (int all = 0; all < ROLES * ROLES * ROLES * ROLES; all++) {
                most = Math.max(most, sum(sequence(all), scores, into));
            }
            assertThat(sum(best, scores, into)).isEqualTo(most);
        }
    }

    private static int[] random(Random random, int size, int range) {
        int[] numbers = new int[size];
        Arrays.setAll(numbers, n -> random.nextInt(2 * range) - range);
        return numbers;
    }

    private static int[] sequence(int all) {
        int[] roles = new int[LINES];
        for (int i = 0, rest = all; i < LINES; i++, rest /= ROLES) {
            roles[i] = rest % ROLES;
        }
        return roles;
    }

    /** The sum of a sequence; far below all others where something comes back after the end. */
    private static int sum(int[] roles, int[] scores, int[] into) {
        int sum = into[ROLES * ROLES + roles[0]] + scores[roles[0]];
        for (int i = 1; i < roles.length; i++) {
            if (roles[i - 1] == Role.AFTER.ordinal() && roles[i] != Role.AFTER.ordinal()) {
                return Integer.MIN_VALUE;
            }
            sum += into[roles[i] * ROLES + roles[i - 1]] + scores[i * ROLES + roles[i]];
        }
        return sum;
    }
}
