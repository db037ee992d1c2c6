// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CalibrationTest {
    @Test
    void countsTheWrongPagesInTheLeastSureFifth() {
        Calibration calibration = new Calibration();
        for (int i = 1; i <= 10; i++) {
            calibration.add(i / 10.0, i != 1 && i != 9);
        }

        assertThat(calibration.wrongInLeastSureFifth()).isEqualTo(0.5);
    }

    @Test
    void isPerfectWhereNothingIsWrong() {
        assertThat(new Calibration().wrongInLeastSureFifth()).isEqualTo(1);
    }

    @Test
    void setsWhatWasClaimedBesideWhatWasGot() {
        Calibration calibration = new Calibration();
        calibration.add(1, true);
        calibration.add(0.9, false);
        calibration.add(0.7, true);
        calibration.add(0.2, false);

        assertThat(calibration.toString().lines())
                .satisfiesExactly(
                        sure -> assertThat(sure).endsWith("2 pages  claimed 0.950  exact 0.500"),
                        fair -> assertThat(fair).endsWith("1 pages  claimed 0.700  exact 1.000"),
                        unsure -> assertThat(unsure).endsWith("1 pages  claimed 0.200  exact 0.000"));
    }

    @Test
    void foldersAreSortedTogether() {
        Calibration sure = new Calibration();
        Calibration unsure = new Calibration();
        for (int i = 0; i < 8; i++) {
            sure.add(0.9, i != 0);
        }
        unsure.add(0.1, false);
        unsure.add(0.2, false);
        sure.addAll(unsure);
        assertThat(sure.size()).isEqualTo(10);
        assertThat(sure.wrongInLeastSureFifth()).isEqualTo(2 / 3.0);
    }
}
