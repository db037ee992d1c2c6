// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Nothing gets lost: what is kept and what is removed are together the input. */
class ExplainInvariantTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "../testdata/cases",
                "../../shared/corpus/seeds",
                "../../shared/corpus/dev",
                "../../shared/corpus/aggregator",
                "../../shared/corpus/quotes",
            })
    void theLinesOfExplainAreTheInputByteForByte(String folder) throws Exception {
        assumeTrue(Files.isDirectory(Path.of(folder)), folder + " is not here");
        Run run = Run.of("explain", "--format", "json", folder);
        assertThat(run.status()).isZero();
        int pages = 0;
        for (String json : run.lines()) {
            JsonNode page = JsonMapper.shared().readTree(json);
            Path file = Path.of(page.get("id").asString());
            if (file.toString().endsWith(".txt")) {
                pages++;
                assertThat(input(page).getBytes(UTF_8)).as("%s", file).isEqualTo(Files.readAllBytes(file));
            }
        }
        assertThat(pages).isPositive();
    }

    private static String input(JsonNode page) {
        StringBuilder text = new StringBuilder();
        int number = 0;
        for (JsonNode line : page.get("lines")) {
            assertThat(line.get("line").asInt()).isEqualTo(++number);
            text.append(line.get("text").asString())
                    .append(line.has("end") ? line.get("end").asString() : "\n");
        }
        return text.toString();
    }
}
