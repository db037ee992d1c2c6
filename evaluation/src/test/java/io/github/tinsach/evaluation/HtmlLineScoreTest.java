// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The HTML reader")
class HtmlLineScoreTest {
    private static final Path DEV =
            Corpus.project().resolve("../shared/corpus/dev").normalize();

    @Test
    @DisplayName("gives every line of the labelled articles, and nearly all others")
    void givesTheArticlesLines() {
        assumeTrue(Files.isDirectory(DEV), () -> DEV + " is not on this machine");

        HtmlLineScore score = HtmlLineScore.of(DEV);

        assertThat(score.missing()).isEmpty();
        assertThat(score.articleLines()).isPositive();
        // what is missing stands in hidden elements
        assertThat(score.otherFound()).isGreaterThan((int) (0.94 * score.otherLines()));
    }
}
