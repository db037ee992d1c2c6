// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsJson;
import io.github.tinsach.text.VietnameseText;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Every case of {@code testdata/cases}: as it is, and in the forms in which the same page may come. */
@DisplayName("A golden case")
class GoldenTest {
    static Stream<GoldenCase> cases() {
        return GoldenCase.all().stream();
    }

    static Stream<GoldenCase> textCases() {
        return cases().filter(golden -> !golden.isHtml());
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("gives what is true of its page")
    void givesWhatIsTrue(GoldenCase golden) {
        List<String> optional = new ArrayList<>();
        if (golden.hasGold()) {
            golden.gold()
                    .path("optionalQuotes")
                    .forEach(quote -> optional.add(quote.get("text").asString()));
        }
        List<String> differences = GoldenComparison.differences(
                golden.expected(), JsonMapper.shared().readTree(extracted(golden, golden.content())), optional);
        // a known shortfall stands in the case's unmet.txt; when it is mended, or grows, the test says so
        assertThat(String.join("\n", differences)).isEqualTo(golden.unmet());
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("gives the same with the line ends of Windows")
    void givesTheSameWithCrLf(GoldenCase golden) {
        String windows = golden.content().replace("\n", "\r\n");
        assertThat(extracted(golden, windows)).isEqualTo(extracted(golden, golden.content()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("gives the same with decomposed letters, up to normalization")
    void givesTheSameInNfd(GoldenCase golden) {
        String decomposed = Normalizer.normalize(golden.content(), Normalizer.Form.NFD);
        assertThat(composed(extracted(golden, decomposed))).isEqualTo(composed(extracted(golden, golden.content())));
    }

    @ParameterizedTest
    @MethodSource("textCases")
    @DisplayName("loses no line: kept and removed together are the input")
    void losesNoLine(GoldenCase golden) {
        String windows = golden.content().replace("\n", "\r\n");
        for (String content : List.of(golden.content(), windows)) {
            String again = NewsExtractor.create().extract(golden.page(content)).lines().stream()
                    .map(line -> line.text() + line.lineEnd())
                    .collect(Collectors.joining());
            assertThat(again).isEqualTo(content);
        }
    }

    @Test
    @DisplayName("gives the same twice in one extractor from several threads")
    void givesTheSameFromSeveralThreads() throws Exception {
        NewsExtractor shared = NewsExtractor.create();
        List<GoldenCase> cases = cases().filter(golden -> golden.options().referenceTime() == null)
                .toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Future<String>> results = new ArrayList<>();
            for (int round = 0; round < 2; round++) {
                for (GoldenCase golden : cases) {
                    results.add(threads.submit(
                            () -> NewsJson.extraction(shared.extract(golden.page(golden.content())), false)));
                }
            }
            for (int i = 0; i < results.size(); i++) {
                GoldenCase golden = cases.get(i % cases.size());
                assertThat(results.get(i).get()).as(golden.name()).isEqualTo(extracted(golden, golden.content()));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    /** A result in NFC without its spans, which count the letters of the page as they came. */
    private static JsonNode composed(String json) {
        JsonNode result = JsonMapper.shared().readTree(VietnameseText.nfc(json));
        for (JsonNode quote : result.path("keyQuotes")) {
            ((ObjectNode) quote).remove(List.of("span", "speakerSpan"));
        }
        return result;
    }

    private static String extracted(GoldenCase golden, String content) {
        return NewsJson.extraction(NewsExtractor.of(golden.options()).extract(golden.page(content)), false);
    }
}
