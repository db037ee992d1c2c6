// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Label;
import io.github.tinsach.text.VietnameseText;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** The cases as a collection: complete, consistent with themselves, told apart. */
@DisplayName("The collection of cases")
class CaseCollectionTest {
    private static final Set<String> FILES =
            Set.of("page.txt", "page.html", "page.gold.json", "expected.json", "input.json", "note.md", "unmet.txt");

    static Stream<GoldenCase> cases() {
        return GoldenCase.all().stream();
    }

    static Stream<GoldenCase> goldCases() {
        return cases().filter(GoldenCase::hasGold);
    }

    @Test
    @DisplayName("holds text and HTML pages, each named after what it shows")
    void holdsBothKinds() {
        assertThat(cases().filter(golden -> !golden.isHtml())).hasSizeGreaterThanOrEqualTo(18);
        assertThat(cases().filter(GoldenCase::isHtml)).hasSizeGreaterThanOrEqualTo(6);
        assertThat(cases()).allMatch(golden -> golden.name().matches("[a-z0-9]+(-[a-z0-9]+)+"));
    }

    @Test
    @DisplayName("has no name and no page twice, whatever the case of letters")
    void hasNothingTwice() {
        assertThat(cases().map(golden -> golden.name().toLowerCase(Locale.ROOT)))
                .doesNotHaveDuplicates();
        assertThat(cases().map(GoldenCase::content)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("has one page, an expectation and a note in every folder, and nothing else")
    void isComplete(GoldenCase golden) throws IOException {
        List<String> files;
        try (Stream<java.nio.file.Path> list = Files.list(golden.folder())) {
            files = list.map(file -> file.getFileName().toString()).toList();
        }
        assertThat(files).contains("expected.json", "note.md").isSubsetOf(FILES);
        assertThat(files.contains("page.txt") ^ files.contains("page.html")).isTrue();
        assertThat(golden.hasGold()).isEqualTo(!golden.isHtml());
        assertThat(Files.readString(golden.folder().resolve("note.md"))).isNotBlank();
        assertThat(golden.content()).doesNotContain("\r");
        assertThat(golden.content()).isEqualTo(VietnameseText.nfc(golden.content()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    @DisplayName("expects only fields of the contract")
    void expectsKnownFields(GoldenCase golden) {
        assertThat(golden.expected().propertyNames()).isSubsetOf(GoldenComparison.FIELDS);
        assertThat(golden.expected().propertyNames()).contains("status", "headline", "body", "captions");
    }

    @ParameterizedTest
    @MethodSource("goldCases")
    @DisplayName("labels every visible line once in its gold file")
    void labelsEveryLine(GoldenCase golden) {
        String[] lines = golden.content().split("\n", -1);
        Map<Integer, String> labels = labels(golden);
        Set<Integer> visible = new HashSet<>();
        for (int i = 0; i < lines.length; i++) {
            if (!VietnameseText.isBlank(lines[i])) {
                visible.add(i + 1);
            }
        }
        assertThat(labels.keySet()).containsAll(visible);
        assertThat(golden.gold().path("accept").propertyNames())
                .allSatisfy(line -> assertThat(visible).contains(Integer.valueOf(line)));
    }

    @ParameterizedTest
    @MethodSource("goldCases")
    @DisplayName("expects the article that its gold file labels")
    void expectationFollowsFromGold(GoldenCase golden) {
        JsonNode expected = golden.expected();
        List<String> article = new ArrayList<>();
        if (expected.path("lead").isString()) {
            article.add(expected.get("lead").asString());
        }
        expected.get("body").forEach(paragraph -> article.add(paragraph.asString()));
        assertThat(article).isEqualTo(lines(golden, Label.LEAD, Label.BODY, Label.SUBHEAD));
        List<String> captions = new ArrayList<>();
        expected.get("captions").forEach(caption -> captions.add(caption.asString()));
        assertThat(captions).isEqualTo(lines(golden, Label.CAPTION));
        List<String> headline = lines(golden, Label.HEADLINE);
        assertThat(headline).hasSizeLessThanOrEqualTo(1);
        assertThat(expected.get("status").asString()).isEqualTo(headline.isEmpty() ? "no-article" : "article");
        assertThat(expected.get("headline").isNull()).isEqualTo(headline.isEmpty());
        headline.forEach(line -> assertThat(expected.get("headline").asString()).isEqualTo(line));
        assertThat(golden.gold().get("headline")).isEqualTo(expected.get("headline"));
        for (String field : List.of("date", "sourceAgency")) {
            if (expected.has(field) && golden.gold().has(field)) {
                assertThat(golden.gold().get(field)).contains(expected.get(field));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("goldCases")
    @DisplayName("expects the quotes of its gold file, which stand on the page")
    void quotesFollowFromGold(GoldenCase golden) {
        List<String> gold = new ArrayList<>();
        for (JsonNode quote : golden.gold().path("keyQuotes")) {
            assertThat(golden.content()).contains(quote.get("text").asString());
            assertThat(quote.path("speaker")).allMatch(JsonNode::isString);
            String speaker = quote.get("speaker").isNull()
                    ? null
                    : quote.get("speaker").get(0).asString();
            assertThat(golden.content()).contains(speaker == null ? "" : speaker);
            gold.add(quote.get("text").asString().replace('\n', ' ') + " - " + speaker);
        }
        for (JsonNode optional : golden.gold().path("optionalQuotes")) {
            assertThat(golden.content()).contains(optional.get("text").asString());
        }
        List<String> expected = new ArrayList<>();
        for (JsonNode quote : golden.expected().path("keyQuotes")) {
            JsonNode speaker = quote.get("speaker");
            expected.add(quote.get("text").asString() + " - " + (speaker.isNull() ? null : speaker.asString()));
        }
        assertThat(expected).isEqualTo(gold);
    }

    private static List<String> lines(GoldenCase golden, Label... wanted) {
        Map<Integer, String> labels = labels(golden);
        Set<String> keys = new HashSet<>(Arrays.stream(wanted).map(Label::key).toList());
        String[] lines = golden.content().split("\n", -1);
        List<String> found = new ArrayList<>();
        for (int i = 0; i < lines.length; i++) {
            if (!VietnameseText.isBlank(lines[i]) && keys.contains(labels.get(i + 1))) {
                found.add(VietnameseText.trim(lines[i]));
            }
        }
        return found;
    }

    private static Map<Integer, String> labels(GoldenCase golden) {
        Set<String> known =
                new HashSet<>(Arrays.stream(Label.values()).map(Label::key).toList());
        Map<Integer, String> labels = new HashMap<>();
        for (Map.Entry<String, JsonNode> entry : golden.gold().get("lines").properties()) {
            assertThat(known).contains(entry.getKey());
            for (String range : entry.getValue().asString().split(" ")) {
                String[] ends = range.split("-");
                for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[ends.length - 1]); n++) {
                    assertThat(labels.put(n, entry.getKey()))
                            .as("line %s is labelled twice", n)
                            .isNull();
                }
            }
        }
        return labels;
    }
}
