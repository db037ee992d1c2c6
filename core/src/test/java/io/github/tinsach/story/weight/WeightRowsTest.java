// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.weight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

class WeightRowsTest {
    @Test
    void columnsDoNotRunIntoEachOther() {
        Random random = new Random(1);
        for (int times = 0; times < 200; times++) {
            long sum = 0;
            int[] plain = new int[3];
            for (int row = 0; row < 96; row++) {
                double[] weights = {hundredths(random), hundredths(random), hundredths(random)};
                sum += WeightRows.of(weights, 3)[0];
                for (int c = 0; c < 3; c++) {
                    plain[c] += (int) Math.round(weights[c] * WeightRows.ONE);
                }
            }
            assertThat(new int[] {WeightRows.first(sum), WeightRows.second(sum), WeightRows.third(sum)})
                    .isEqualTo(plain);
        }
    }

    private static double hundredths(Random random) {
        return (random.nextInt(2001) - 1000) / 100.0;
    }

    @Test
    void theGreatestSumsHaveRoom() {
        for (double weight : new double[] {-1000, 1000}) {
            long sum = 0;
            for (int row = 0; row < 96; row++) {
                sum += WeightRows.of(new double[] {weight, -weight, weight}, 3)[0];
            }
            int most = 96 * 10 * WeightRows.ONE * (int) Math.signum(weight);
            assertThat(new int[] {WeightRows.first(sum), WeightRows.second(sum), WeightRows.third(sum)})
                    .containsExactly(most, -most, most);
        }
    }
}
