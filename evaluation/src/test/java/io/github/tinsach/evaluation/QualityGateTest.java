// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * No figure falls below its floor in {@code testdata/floors.json}. With {@code -Dfloors.update=raise} the floors are raised
 * to what is measured; {@code -Dfloors.update=lower} allows one to be lowered as well.
 */
@DisplayName("The quality")
class QualityGateTest {
    private static final String UPDATE = System.getProperty("floors.update", "");

    static Stream<Corpus> corpora() {
        return Corpus.all().stream();
    }

    @ParameterizedTest
    @MethodSource("corpora")
    @DisplayName("lies at no figure below its floor")
    void isNotBelowItsFloors(Corpus corpus) {
        assumeTrue(corpus.isPresent(), () -> corpus.folder() + " is not on this machine");
        Scores scores = corpus.measure();
        System.out.print(corpus.name() + "\n" + scores);
        if (UPDATE.isEmpty()) {
            assertThat(Floors.read(QualityGate.file()).figures()).containsKey(corpus.name());
            assertThat(Floors.read(QualityGate.file()).below(corpus.name(), scores.figures()))
                    .as("first misses: %s", scores.misses().stream().limit(30).toList())
                    .isEmpty();
        } else {
            assertThat(UPDATE).isIn("raise", "lower");
            SortedMap<String, SortedMap<String, Double>> measured = new TreeMap<>();
            measured.put(corpus.name(), scores.figures());
            QualityGate.update(measured, UPDATE.equals("lower"));
        }
    }

    @Test
    @DisplayName("was measured on the cases as they are now: after a change of them, set the floors anew")
    void wasMeasuredOnTheseCases() {
        assumeTrue(UPDATE.isEmpty(), "the floors are being updated");
        assertThat(Floors.read(QualityGate.file()).digest())
                .isEqualTo(Corpus.all().get(0).digest());
    }
}
