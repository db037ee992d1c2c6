// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.github.tinsach.model.Extraction;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class NewsJsonTest {
    private static final String PAGE = """
            Mở thêm ba bến cá cho ngư dân

            Ba bến cá mới sẽ đón tàu từ đầu tháng sau, giúp ngư dân không còn phải chờ thủy triều để vào bờ bán cá.
            "Chúng tôi đã chờ những bến này sáu năm", ông Trần Văn Lộc, chủ một tàu cá ở xã Kỳ Phương, nói.
            Theo TTXVN
            """;

    static Stream<Extraction> extractions() {
        NewsExtractor extractor = NewsExtractor.create();
        return Stream.of(
                SampleExtraction.full(),
                SampleExtraction.none("Trang chủ"),
                extractor.extract(PAGE),
                extractor.extract(PAGE.replace("\n", "\r\n")),
                extractor.extract("<html><body><h1>Một</h1><p>" + PAGE + "</p></body></html>"),
                extractor.extract(""));
    }

    private static List<com.networknt.schema.Error> errors(String schema, String json) {
        String resource = "schema/" + schema + ".schema.json";
        try (InputStream in = Objects.requireNonNull(NewsJson.class.getResourceAsStream(resource), resource)) {
            Schema known = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            return known.validate(json, InputFormat.JSON);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static JsonNode tree(String json) {
        return JsonMapper.shared().readTree(json);
    }

    @ParameterizedTest
    @MethodSource("extractions")
    void everyObjectIsWhatItsSchemaSays(Extraction extraction) {
        assertThat(errors("extraction", NewsJson.extraction(extraction, false))).isEmpty();
        assertThat(errors("extraction", NewsJson.extraction(extraction, true))).isEmpty();
        assertThat(errors("explanation", NewsJson.explanation(extraction))).isEmpty();
        assertThat(errors("summary", NewsJson.summary(extraction))).isEmpty();
        assertThat(errors("article", NewsJson.article(extraction))).isEmpty();
        assertThat(errors("record", NewsJson.article(extraction))).isEmpty();
    }

    @Test
    void theSchemasRefuseWhatIsWrong() {
        String json = NewsJson.extraction(SampleExtraction.full(), false);
        for (String[] change : new String[][] {
            {"\"article\"", "\"maybe\""},
            {"XXXX-09-23", "23/9"},
            {"\"lines\":\"8-9\"", "\"lines\":\"8\""},
            {"\"second-story\":2", "\"body\":2"},
            {"\"tags\":", "\"tag\":"},
            {"0.9123", "1.9123"},
        }) {
            assertThat(json).contains(change[0]);
            assertThat(errors("extraction", json.replace(change[0], change[1])))
                    .as(change[1])
                    .isNotEmpty();
        }
        assertThat(errors("record", "{\"id\":\"a\"}")).isNotEmpty();
    }

    @Test
    void indentedAndOnOneLineAreTheSameObject() {
        String pretty = NewsJson.extraction(SampleExtraction.full(), true);
        assertThat(pretty).contains("\n  \"headline\": \"Mở thêm ba bến cá\",\n", "\n    \"bến cá\",\n");
        assertThat(tree(pretty)).isEqualTo(tree(NewsJson.extraction(SampleExtraction.full(), false)));
    }

    @Test
    void theFieldsAreInTheOrderOfTheContract() {
        assertThat(tree(NewsJson.extraction(SampleExtraction.full(), false)).propertyNames())
                .containsExactly(
                        "id",
                        "status",
                        "url",
                        "language",
                        "headline",
                        "lead",
                        "date",
                        "sourceAgency",
                        "sourceUrl",
                        "publisher",
                        "author",
                        "section",
                        "tags",
                        "summary",
                        "keyQuotes",
                        "body",
                        "captions",
                        "relatedStories",
                        "citedAgencies",
                        "photoAgencies",
                        "removed",
                        "evidence",
                        "confidence",
                        "warnings");
    }

    @Test
    void aQuoteHasItsPlaceAndThatOfItsSpeaker() {
        JsonNode quotes =
                tree(NewsJson.extraction(SampleExtraction.full(), false)).get("keyQuotes");
        assertThat(quotes.get(0).toString())
                .isEqualTo("{\"text\":\"Chúng tôi đã chờ\",\"speaker\":\"Trần Văn Lộc\",\"role\":\"chủ tàu\","
                        + "\"verb\":\"nói\",\"line\":4,\"span\":[1,17],\"speakerLine\":4,\"speakerSpan\":[24,36],"
                        + "\"score\":0.9877}");
        assertThat(quotes.get(1).get("speakerLine").isNull()).isTrue();
        assertThat(quotes.get(1).get("speakerSpan").isNull()).isTrue();
    }

    @Test
    void aLineEndIsGivenOnlyWhereItIsNotTheUsualOne() {
        JsonNode lines = tree(NewsJson.explanation(SampleExtraction.full())).get("lines");
        assertThat(lines.get(0).has("end")).isFalse();
        assertThat(lines.get(1).get("end").asString()).isEqualTo("\r\n");
        assertThat(lines.get(2).get("end").asString()).isEmpty();
        assertThat(lines.get(3).has("end")).isFalse();
        assertThat(lines.get(3).get("source").toString()).isEqualTo("[40,52]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\u2028 \u2029 \u0085 \u000B \u000C \u001C \u001E \u007F \u009B",
                "half \uD83D of a pair, \uDE00 the other, a whole one \uD83D\uDE00",
                "\uD83D",
                "\" \\ / \b \t \uFEFF \u200B Ấ A\u0302\u0301",
            })
    void noTextBreaksTheLineOrTheEncoding(String text) {
        String json = NewsJson.explanation(SampleExtraction.none(text));
        assertThat(json.split("[\\n\\r\\u000B\\u000C\\u001C-\\u001E\\u0085\\u2028\\u2029]"))
                .hasSize(1);
        String decoded = new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
        assertThat(decoded).isEqualTo(json);
        assertThat(tree(decoded).get("lines").get(0).get("text").asString()).isEqualTo(text);
    }
}
