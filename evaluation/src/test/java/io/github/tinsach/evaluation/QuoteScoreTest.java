// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.tinsach.quote.QuoteFinder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Floors of the quotes on the labelled articles, from gold labels. */
class QuoteScoreTest {
    private static final Path CORPUS = Path.of("..", "..", "shared", "corpus");

    @ParameterizedTest
    @ValueSource(strings = {"quotes", "dev"})
    void quotesAndSpeakersStayAboveTheirFloors(String folder) {
        Path pages = CORPUS.resolve(folder);
        assumeTrue(Files.isDirectory(pages), () -> "no corpus at " + pages);
        QuoteScore score = QuoteScore.of(GoldPage.all(pages), page -> QuoteFinder.find(page.labelled()));
        assertThat(score.quotesF1()).as(score.summary()).isGreaterThanOrEqualTo(0.92);
        assertThat(score.speakers()).as(score.summary()).isGreaterThanOrEqualTo(0.90);
    }

    @Test
    void textsAreTheSameButForMarksEdgesAndAFifthOfTheirLength() {
        assertThat(QuoteMatch.sameText("“Tôi về”, ", "tôi về")).isTrue();
        assertThat(QuoteMatch.sameText("Tôi về nhà ngay bây giờ", "Tôi về nhà ngay bây"))
                .isTrue();
        assertThat(QuoteMatch.sameText("Tôi về nhà ngay bây giờ", "Tôi về")).isFalse();
    }

    @Test
    void aNameIsTheSameWithItsTitleAndByItsLastWordWhereThatIsAccepted() {
        assertThat(QuoteMatch.sameName("ông Lê Văn A", List.of("Lê Văn A"))).isTrue();
        assertThat(QuoteMatch.sameName("Lê Văn A", List.of("A"))).isTrue();
        assertThat(QuoteMatch.sameName("Trần B", List.of("A", "Lê Văn A"))).isFalse();
    }
}
