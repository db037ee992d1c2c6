// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaScoreTest {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    @ParameterizedTest
    @ValueSource(strings = {"gold", "text", "html"})
    void datesAndSourcesStayRight(String mode) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the labelled corpus is not here");
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        MetaScore.Figures figures =
                MetaScore.score(mode, List.of(CORPUS.resolve("seeds"), CORPUS.resolve("dev")), silent);
        assertThat(figures.wrongFullDates()).isZero();
        assertThat(figures.date()).isGreaterThanOrEqualTo(0.98);
        assertThat(figures.agency()).isGreaterThanOrEqualTo(0.95);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no-byline", "mislabelled"})
    void noFullDateIsWrongWhereTheDateLineIsGoneOrMislabelled(String mode) throws IOException {
        assumeTrue(Files.isDirectory(CORPUS), "the labelled corpus is not here");
        PrintStream silent = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        assertThat(MetaScore.score(mode, List.of(CORPUS.resolve("seeds"), CORPUS.resolve("dev")), silent)
                        .wrongFullDates())
                .isZero();
    }
}
