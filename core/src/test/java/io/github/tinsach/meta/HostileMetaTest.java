// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.github.tinsach.story.LabelledPage;
import java.time.OffsetDateTime;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HostileMetaTest {
    private static final OffsetDateTime NOW = OffsetDateTime.parse("2026-03-07T12:00:00+07:00");
    private static final String[] PIECES = {
        "Theo ",
        "theo ",
        "Ảnh: ",
        "(",
        ")",
        "/",
        " - ",
        "TTXVN",
        "Lao Động",
        "ngày ",
        "7/3",
        "07/03/2026",
        "Tháng ",
        "Ba ",
        "2026",
        ":",
        "http://",
        "https://vidu.vn/1",
        "\u0301",
        "\u00A0",
        "\uD83D",
        "Nguồn:",
        "Copy link",
        "%",
        ".",
        ",",
        "“",
        "”",
        "GMT+",
        "T",
        "Z",
        "99999999999"
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "7/",
                "Theo ",
                "ngày 1/1 ",
                "(",
                "TTXVN/",
                "Ảnh: ",
                "http",
                "1",
                "a.vn ",
                "“",
                "Báo ",
                "Tháng ",
                " "
            })
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void aLineOfTwoHundredThousandCharactersIsReadInLinearTime(String piece) {
        String line = piece.repeat(200_000 / piece.length());
        for (String label :
                new String[] {"body", "byline", "credit", "caption", "tags", "lead", "navigation", "social"}) {
            readAll(TestPages.page("headline: Giá gạo ¶ " + label + ": " + line + " ¶ body: Giá gạo tăng.", "-"));
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void fiveThousandShortLinesAreReadInLinearTime() {
        for (String text : new String[] {
            "credit: Theo Minh Hà/VOV", "byline: 7/3/2026", "caption: Ảnh: AFP", "body: Ngày 7/3", "tags: a b"
        }) {
            String line = " ¶ " + text;
            readAll(TestPages.page("headline: Giá gạo" + line.repeat(5_000), "-"));
        }
    }

    @Test
    @Timeout(value = 20, unit = TimeUnit.SECONDS)
    void fiftyThousandDatesOnOneLineAreReadInLinearTime() {
        for (String date :
                new String[] {"Lưu An 07/03/2026 14:08, ", "07/03/2026: ", "07/03/2026 | ", "14:0807/03/2026"}) {
            readAll(TestPages.page(
                    "headline: Giá gạo ¶ byline: " + date.repeat(50_000) + " ¶ body: Giá gạo tăng.", "-"));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8})
    void anyTextGivesAResult(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String[] labels = {
            "headline",
            "byline",
            "lead",
            "body",
            "credit",
            "caption",
            "tags",
            "social",
            "navigation",
            "published",
            "canonical"
        };
        for (int round = 0; round < 2000; round++) {
            StringBuilder page = new StringBuilder("headline: a");
            int lines = random.nextInt(8);
            for (int i = 0; i < lines; i++) {
                page.append(" ¶ ").append(labels[random.nextInt(labels.length)]).append(": ");
                int pieces = random.nextInt(9);
                for (int j = 0; j < pieces; j++) {
                    page.append(PIECES[random.nextInt(PIECES.length)]);
                }
            }
            String text = page.toString();
            assertThatCode(() -> readAll(TestPages.page(text, random.nextBoolean() ? "-" : text)))
                    .as("seed %d: %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void aPageWithoutLinesHasNothing() {
        LabelledPage empty = TestPages.page("published: x", "-");
        assertThat(DateFinder.find(empty, NOW)).isEmpty();
        assertThat(SourceFinder.find(empty).agency()).isEmpty();
        assertThat(BylineFinder.find(empty).author()).isEmpty();
    }

    private static void readAll(LabelledPage page) {
        DateFinder.find(page, null);
        DateFinder.find(page, NOW);
        SourceFinder.find(page);
        BylineFinder.find(page);
    }
}
