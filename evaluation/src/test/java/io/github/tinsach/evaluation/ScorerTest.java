// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.Span;
import io.github.tinsach.model.Status;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures of one small page whose counts can be told by hand. */
@DisplayName("The score of a page")
class ScorerTest {
    private static final String PAGE = """
            Cầu mới thông xe
            Một hai ba bốn năm.

            Sáu bảy tám chín mười.
            Tin liên quan
            """;
    private static final String GOLD = """
            {"headline": "Cầu mới thông xe", "date": ["2025-01-02", "XXXX-01-02"], "sourceAgency": [null],
             "keyQuotes": [{"text": "Sáu bảy", "speaker": ["Lan"]}], "optionalQuotes": [{"text": "Một"}],
             "lines": {"headline": "1", "body": "2-4", "related": "5"}, "accept": {"4": ["related"]}}
            """;

    @TempDir
    Path folder;

    private GoldPage page;

    @BeforeEach
    void write() throws IOException {
        Files.writeString(folder.resolve("p.txt"), PAGE);
        Files.writeString(folder.resolve("p.gold.json"), GOLD);
        page = GoldPage.all(folder).get(0);
    }

    @Test
    @DisplayName("is full where all is as labelled, a line that may be either kept or dropped")
    void isFull() {
        for (Label either : List.of(Label.BODY, Label.RELATED)) {
            Map<String, Double> figures = score(said(
                    "Cầu mới thông xe",
                    "XXXX-01-02",
                    null,
                    List.of("Một hai ba bốn năm.", "Sáu bảy tám chín mười."),
                    List.of(quote("Sáu bảy", "bà Lan"), quote("Một", null)),
                    Label.HEADLINE,
                    Label.BODY,
                    Label.BLANK,
                    either,
                    Label.RELATED));
            assertThat(figures.values()).containsOnly(1.0);
            assertThat(figures).hasSize(14);
        }
    }

    @Test
    @DisplayName("counts each kind of fault in its own figure")
    void countsFaults() {
        Map<String, Double> figures = score(said(
                "Cầu mới  thông xe",
                null,
                "VOV",
                List.of("Một hai ba bốn năm."),
                List.of(quote("Sáu bảy", "Hoa"), quote("Tám chín", null)),
                Label.HEADLINE,
                Label.SIDEBAR,
                Label.BLANK,
                Label.BODY,
                Label.BODY));
        assertThat(figures)
                .containsEntry("content lines P", 0.6667)
                .containsEntry("content lines R", 0.6667)
                .containsEntry("pages with every line kept or dropped right", 0.0)
                .containsEntry("label accuracy", 0.5)
                .containsEntry("headline", 1.0)
                .containsEntry("date", 0.0)
                .containsEntry("source agency", 0.0)
                .containsEntry("body text P", 1.0)
                .containsEntry("body text R", 0.2857)
                .containsEntry("quotes F1", 0.6667)
                .containsEntry("quote speakers", 0.0);
    }

    private Map<String, Double> score(Extraction said) {
        return Scorer.score(List.of(page), any -> said).figures();
    }

    private static Quote quote(String text, @Nullable String speaker) {
        return new Quote(text, speaker, null, null, 4, new Span(0, 1), 0, null, 1);
    }

    private static Extraction said(
            String headline,
            @Nullable String date,
            @Nullable String agency,
            List<String> body,
            List<Quote> quotes,
            Label... labels) {
        List<LabelledLine> lines = new ArrayList<>();
        String[] texts = PAGE.split("\n");
        for (int i = 0; i < labels.length; i++) {
            lines.add(new LabelledLine(i + 1, texts[i], "\n", labels[i], "r", "r", null));
        }
        return new Extraction(
                "p",
                Status.ARTICLE,
                null,
                "vi",
                headline,
                null,
                date,
                agency,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                quotes,
                body,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Map.of(),
                Map.of(),
                1,
                lines,
                List.of());
    }
}
