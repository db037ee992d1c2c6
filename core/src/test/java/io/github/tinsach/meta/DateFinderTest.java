// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.page.Found;
import java.text.Normalizer;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DateFinderTest {
    static Stream<String[]> cases() {
        return TestPages.rows("dates.tsv", 5);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheDate(String name, String date, String reference, String url, String page) {
        assertThat(find(page, reference, url)).as(name).isEqualTo(date);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheSameDateInDecomposedText(String name, String date, String reference, String url, String page) {
        String decomposed = Normalizer.normalize(page, Normalizer.Form.NFD);
        assertThat(find(decomposed, reference, url)).as(name).isEqualTo(date);
    }

    @Test
    void theTableHoldsAtLeastFortyCases() {
        assertThat(cases().count()).isGreaterThanOrEqualTo(40);
    }

    @Test
    void evidenceNamesLineWordsAndTheDateThatDiffers() {
        Found<String> date = DateFinder.find(
                        TestPages.page(
                                "headline: Giá gạo ¶ byline: 01/03/2026 09:51 ¶ body: Giá gạo tăng.",
                                "https://vidu.vn/gia-102260228093004191.htm"),
                        null)
                .orElseThrow();
        assertThat(date.evidence().line()).isEqualTo(2);
        assertThat(date.evidence().text()).isEqualTo("01/03/2026");
        assertThat(date.evidence().how())
                .isEqualTo("date line; differs from 2026-02-28, time of creation in the page's address");
    }

    @Test
    void evidenceSaysWhatBoundsAMissingYear() {
        Found<String> date = DateFinder.find(
                        TestPages.page(
                                "headline: Hội đàm ¶ lead: Ông A ngày 23/9 nói thế. ¶ listing: 17/01/2025 ¶ listing: 16/01/2025 ¶ listing: 15/01/2025",
                                "-"),
                        null)
                .orElseThrow();
        assertThat(date.evidence().text()).isEqualTo("ngày 23/9");
        assertThat(date.evidence().how())
                .isEqualTo("dateline in the lead; not after 2025-01-17, the newest date in the noise (line 3)");
    }

    @Test
    void evidenceNamesAWeekdayThatDoesNotFit() {
        Found<String> date = DateFinder.find(
                        TestPages.page("headline: Giá gạo ¶ byline: Thứ hai, 07/03/2026 ¶ body: Giá gạo tăng.", "-"),
                        null)
                .orElseThrow();
        assertThat(date.evidence().how()).isEqualTo("date line; the weekday printed with it is another");
    }

    private static String find(String page, String reference, String url) {
        OffsetDateTime time = reference.equals("-") ? null : OffsetDateTime.parse(reference);
        Optional<Found<String>> found = DateFinder.find(TestPages.page(page, url), time);
        return found.map(Found::value).orElse("-");
    }
}
