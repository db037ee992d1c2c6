// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.LabelledLine;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Long lines made of one thing: what takes more than linear time takes hours on them. */
@DisplayName("A line of a million characters")
class HostileTextTest {
    private static final int LENGTH = 1_000_000;
    private static final String HEADLINE = "Giá điện tăng từ tháng sau ở ba tỉnh miền núi";
    private static final String SENTENCE =
            "Theo kế hoạch, ba tỉnh miền núi được hỗ trợ một phần chi phí trong sáu tháng đầu năm. ";

    @ParameterizedTest(name = "of «{0}»")
    @ValueSource(
            strings = {
                SENTENCE,
                "“a” ",
                "“",
                "\"a ",
                "(“a: ",
                "tin tức ",
                "a",
                "a. ",
                "…",
                "- ",
                " | ",
                "TP.HCM ",
                "#tag ",
                "ngày 12/3/2024 ",
                "1.234,5 ",
                "Theo TTXVN, Reuters, AFP ",
                "Nguyễn Văn An ",
                "Ảnh: A. ",
                "https://vidu.vn/b.htm ",
                "ông A nói: “b c d.” ",
                "e\u0323\u0302",
                "\u200B",
                "\uD83D",
                "\u0000",
                "&nbsp;",
                "\uFEFFa"
            })
    @Timeout(value = 120, unit = TimeUnit.SECONDS)
    @DisplayName("is read in seconds, whole, and not dropped in silence")
    void isReadInSecondsAndNotDroppedInSilence(String piece) {
        String line = piece.repeat(LENGTH / piece.length());
        for (NewsPage.Format format : List.of(NewsPage.Format.TEXT, NewsPage.Format.HTML)) {
            String page = format == NewsPage.Format.HTML
                    ? "<h1>" + HEADLINE + "</h1><p>" + line + "</p>"
                    : HEADLINE + "\n" + line;

            Extraction found = NewsExtractor.create().extract(new NewsPage("-", page, format, null, List.of()));

            if (format == NewsPage.Format.TEXT) {
                assertThat(found.lines().stream()
                                .map(each -> each.text() + each.lineEnd())
                                .collect(Collectors.joining()))
                        .isEqualTo(page);
            }
            int longest = found.lines().stream()
                    .map(LabelledLine::text)
                    .mapToInt(String::length)
                    .max()
                    .orElse(0);
            int kept = found.body().stream().mapToInt(String::length).sum()
                    + (found.lead() == null ? 0 : found.lead().length());
            boolean shows = !found.lines().isEmpty() && longest > 1_500 && !isInvisible(piece);
            assertThat(!shows
                            || kept > longest / 2
                            || found.warnings().stream().anyMatch(each -> each.contains("left out")))
                    .as("%s: %d of %d characters kept, %s", format, kept, longest, found.warnings())
                    .isTrue();
        }
    }

    @Test
    @DisplayName("that is an article under its headline is kept")
    void isKept() {
        StringBuilder line = new StringBuilder();
        for (int i = 0; line.length() < LENGTH; i++) {
            line.append("Năm ").append(i).append(", ").append(SENTENCE);
        }

        Extraction found = NewsExtractor.create().extract(HEADLINE + "\n" + line);

        assertThat(String.join("", found.body()) + found.lead()).hasSizeGreaterThan(LENGTH - 100);
        assertThat(found.warnings()).isEmpty();
    }

    @Test
    @DisplayName("without a headline is named in a warning")
    void isNamed() {
        Extraction found = NewsExtractor.create().extract(SENTENCE.repeat(LENGTH / SENTENCE.length()));

        assertThat(found.warnings()).anyMatch(warning -> warning.startsWith("line 1, of "));
    }

    private static boolean isInvisible(String piece) {
        return piece.equals("\u200B") || piece.equals("\u0000") || piece.equals("&nbsp;");
    }
}
