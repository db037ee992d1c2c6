// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NoArticleTest {
    private static final String ENGLISH = """
            Rice prices edge up as the river falls
            March 7, 2025 | 10:30
            Rice prices at the market rose on Friday as fewer boats came down the river than in the week before.
            "We have not seen the water this low in thirty years," said Mira Tolan, who sells rice at the landing.
            Traders expect prices to stay where they are until the rains return to the upper valley in May.
            Source: Reuters
            """;

    private static final String UNMARKED = """
            Gia gao tang nhe vi nuoc song xuong thap
            07/03/2025 10:30
            Sang nay, gia gao o cho tang them hai tram dong moi ky, vi it tau thuyen ve duoc ben hon so voi tuan truoc.
            Nhieu nguoi ban noi rang hang ve khong nhieu, trong khi viec van chuyen tren song cung cham hon moi nam.
            Cac thuong lai cho rang gia se giu nguyen nhu hien nay, cho den khi mua tro lai vung thuong nguon vao thang nam.
            """;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n\u00A0\n\t\n",
                ENGLISH,
                "12345\n67890\n",
                "https://vidu.vn/a.htm\n07/03/2025\nTheo TTXVN\n"
            })
    void fillsNoFieldFromThePage(String content) {
        Extraction none = NewsExtractor.create().extract(content);

        assertThat(none.status()).isEqualTo(Status.NO_ARTICLE);
        assertThat(none.language()).isNull();
        assertThat(none)
                .extracting(
                        Extraction::headline,
                        Extraction::lead,
                        Extraction::date,
                        Extraction::sourceAgency,
                        Extraction::sourceUrl,
                        Extraction::publisher,
                        Extraction::author,
                        Extraction::section)
                .containsOnlyNulls();
        assertThat(none.tags()).isEmpty();
        assertThat(none.summary()).isEmpty();
        assertThat(none.keyQuotes()).isEmpty();
        assertThat(none.body()).isEmpty();
        assertThat(none.captions()).isEmpty();
        assertThat(none.relatedStories()).isEmpty();
        assertThat(none.citedAgencies()).isEmpty();
        assertThat(none.photoAgencies()).isEmpty();
        assertThat(none.evidence()).isEmpty();
        assertThat(none.lines()).noneMatch(line -> line.label().isKept());
        assertThat(ArticleText.plain(none)).isEmpty();
    }

    @Test
    void saysThatAnotherLanguageIsTheReason() {
        Extraction none = NewsExtractor.create().extract(ENGLISH);

        assertThat(none.warnings()).containsExactly("the text is not Vietnamese");
        assertThat(none.removed()).containsKey(Label.SECOND_STORY);
        assertThat(none.lines()).anyMatch(line -> line.rule().equals("foreign-language"));
    }

    @Test
    void keepsVietnameseWithoutItsMarksAndSaysSo() {
        Extraction article = NewsExtractor.create().extract(UNMARKED);

        assertThat(article.status()).isEqualTo(Status.ARTICLE);
        assertThat(article.language()).isEqualTo("vi");
        assertThat(article.warnings()).singleElement().asString().contains("without its marks");
        assertThat(article.body()).hasSizeGreaterThanOrEqualTo(2);
    }
}
