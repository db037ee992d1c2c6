// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Floors")
class FloorsTest {
    private static final Floors FLOORS = new Floors("then", figures(Map.of("cases", Map.of("a", 0.9, "b", 0.8))));

    @Test
    @DisplayName("let a figure pass that reaches its floor")
    void letEqualPass() {
        assertThat(FLOORS.below("cases", Map.of("a", 0.9, "b", 0.81))).isEmpty();
        assertThat(FLOORS.below("another", Map.of())).isEmpty();
    }

    @Test
    @DisplayName("name a figure below its floor, and one that is no longer measured")
    void nameWhatIsBelow() {
        assertThat(FLOORS.below("cases", Map.of("a", 0.8999)))
                .hasSize(2)
                .anyMatch(line -> line.contains("a is 0.8999"));
    }

    @Test
    @DisplayName("are raised by an update, corpora that are absent keep theirs")
    void areRaised() {
        Floors raised = FLOORS.raised("now", figures(Map.of("dev", Map.of("a", 0.5))), false)
                .raised("now", figures(Map.of("cases", Map.of("a", 0.95, "b", 0.8))), false);
        assertThat(raised)
                .isEqualTo(new Floors(
                        "now", figures(Map.of("cases", Map.of("a", 0.95, "b", 0.8), "dev", Map.of("a", 0.5)))));
    }

    @Test
    @DisplayName("are not lowered by an update that does not say so, whatever else it raises")
    void areNotLowered() {
        SortedMap<String, SortedMap<String, Double>> measured = figures(Map.of("cases", Map.of("a", 0.95, "b", 0.79)));
        assertThatThrownBy(() -> FLOORS.raised("now", measured, false))
                .isInstanceOf(Floors.LoweredException.class)
                .hasMessageContaining("b is 0.79, floor 0.8")
                .hasMessageNotContaining("a is");
        assertThat(FLOORS.raised("now", measured, true).figures()).isEqualTo(measured);
    }

    @Test
    @DisplayName("are not lost when a figure vanishes")
    void areNotLost() {
        assertThatThrownBy(() -> FLOORS.raised("now", figures(Map.of("cases", Map.of("a", 0.95))), false))
                .isInstanceOf(Floors.LoweredException.class)
                .hasMessageContaining("b is null");
    }

    @Test
    @DisplayName("are the same after writing and reading")
    void surviveTheFile(@TempDir Path folder) {
        Path file = folder.resolve("floors.json");
        assertThat(Floors.read(file)).isEqualTo(Floors.NONE);
        FLOORS.write(file);
        assertThat(Floors.read(file)).isEqualTo(FLOORS);
    }

    private static SortedMap<String, SortedMap<String, Double>> figures(Map<String, Map<String, Double>> figures) {
        SortedMap<String, SortedMap<String, Double>> sorted = new TreeMap<>();
        figures.forEach((corpus, floors) -> sorted.put(corpus, new TreeMap<>(floors)));
        return sorted;
    }
}
