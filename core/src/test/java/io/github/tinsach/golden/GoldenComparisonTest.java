// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;

/** The judge of the golden cases is judged first. */
@DisplayName("The comparison of a result with what is expected")
class GoldenComparisonTest {
    private static final String RESULT = """
            {"status": "article", "headline": "A", "lead": "B", "date": null, "body": ["C", "D"], "captions": [],
             "tags": ["x", "y"], "relatedStories": [{"headline": "R", "body": ["S"]}],
             "removed": {"hot-video": 1},
             "keyQuotes": [{"text": "một hai", "speaker": "Lan"}, {"text": "ba", "speaker": null}, {"text": "bốn", "speaker": null}]}
            """;

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
                    {"headline": "A"}
                    {"lead": "B", "body": ["C", "D"]}
                    {"body": ["B", "C", "D"]}
                    {"date": null, "author": null}
                    {"tags": ["x", "y"]}
                    {"relatedStories": [{"headline": "R", "body": ["S"]}]}
                    {"removed": {"hot-video": 1}}
                    {"removed": {"second-story": 0}}
                    {"keyQuotes": [{"text": "Một hai.", "speaker": "Lan"}, {"text": "ba bốn", "speaker": null}]}
                    """)
    @DisplayName("is content with what is true")
    void isContent(String expected) {
        assertThat(differences(expected.replace("Một", "một"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '^', textBlock = """
                    {"headline": "B"}
                    {"headline": null}
                    {"date": "2025"}
                    {"lead": "C", "body": ["D"]}
                    {"body": ["C", "D"]}
                    {"body": ["B", "D", "C"]}
                    {"body": ["B", "C", "C", "D"]}
                    {"captions": ["C"]}
                    {"tags": ["x"]}
                    {"relatedStories": []}
                    {"relatedStories": [{"headline": "R", "body": []}]}
                    {"removed": {"hot-video": 2}}
                    {"removed": {"second-story": 1}}
                    {"keyQuotes": []}
                    {"keyQuotes": [{"text": "một hai", "speaker": "Hoa"}, {"text": "ba bốn", "speaker": null}]}
                    {"keyQuotes": [{"text": "một", "speaker": "Lan"}, {"text": "ba bốn", "speaker": null}]}
                    {"keyQuotes": [{"text": "ba bốn", "speaker": null}, {"text": "một hai", "speaker": "Lan"}]}
                    """)
    @DisplayName("finds what is not")
    void findsFaults(String expected) {
        assertThat(differences(expected)).isNotEmpty();
    }

    @Test
    @DisplayName("lets optional quotes be given or not")
    void letsOptionalQuotesBe() {
        String expected = "{\"keyQuotes\": [{\"text\": \"một hai\", \"speaker\": \"Lan\"}]}";
        assertThat(differences(expected, List.of("ba", "bốn", "năm"))).isEmpty();
        assertThat(differences(expected, List.of("ba"))).hasSize(1);
    }

    private static List<String> differences(String expected) {
        return differences(expected, List.of());
    }

    private static List<String> differences(String expected, List<String> optional) {
        JsonMapper json = JsonMapper.shared();
        return GoldenComparison.differences(json.readTree(expected), json.readTree(RESULT), optional);
    }
}
