// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.AgencyMention;
import io.github.tinsach.page.Found;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceFinderTest {
    static Stream<String[]> cases() {
        return TestPages.rows("sources.tsv", 5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheSource(String name, String agency, String also, String url, String page) {
        check(name, agency, also, SourceFinder.find(TestPages.page(page, url)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheSameSourceInDecomposedText(String name, String agency, String also, String url, String page) {
        String decomposed = Normalizer.normalize(page, Normalizer.Form.NFD);
        check(name, agency, also, SourceFinder.find(TestPages.page(decomposed, url)));
    }

    private static void check(String name, String agency, String also, SourceCredit credit) {
        assertThat(value(credit.agency())).as(name).isEqualTo(agency);
        for (String expected : also.equals("-") ? new String[0] : also.split(" \\| ")) {
            String field = expected.substring(0, expected.indexOf('='));
            String said = switch (field) {
                case "publisher" -> value(credit.publisher());
                case "url" -> value(credit.url());
                case "cited" -> names(credit.cited());
                case "photos" -> names(credit.photos());
                default -> throw new IllegalArgumentException(expected);
            };
            assertThat(field + "=" + said).as(name).isEqualTo(expected);
        }
    }

    @Test
    void theTableHoldsAtLeastFortyCases() {
        assertThat(cases().count()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void evidenceNamesLineWordsAndTheOtherCredit() {
        SourceCredit credit = SourceFinder.find(TestPages.page(
                "headline: Giá gạo ¶ body: Phóng viên TTXVN tại Tokyo cho biết thế. ¶ credit: Theo VOV", "-"));
        Found<String> agency = credit.agency().orElseThrow();
        assertThat(agency.evidence().line()).isEqualTo(3);
        assertThat(agency.evidence().text()).isEqualTo("Theo VOV");
        assertThat(agency.evidence().how())
                .isEqualTo("credit line; line 2 names TTXVN too (reporter named in the text)");
    }

    @Test
    void mentionsSayLineAndWords() {
        SourceCredit credit = SourceFinder.find(TestPages.page(
                "headline: Hội đàm ¶ caption: Hai ông. Ảnh: Yonhap/TTXVN ¶ body: Theo hãng Kyodo, hai bên gặp nhau.",
                "-"));
        assertThat(credit.cited()).containsExactly(new AgencyMention("Kyodo", 3, "Theo hãng Kyodo"));
        assertThat(credit.photos())
                .containsExactly(new AgencyMention("Yonhap", 2, "Yonhap"), new AgencyMention("TTXVN", 2, "TTXVN"));
    }

    private static String value(Optional<Found<String>> found) {
        return found.map(Found::value).orElse("-");
    }

    private static String names(List<AgencyMention> mentions) {
        return String.join(", ", mentions.stream().map(AgencyMention::name).toList());
    }
}
