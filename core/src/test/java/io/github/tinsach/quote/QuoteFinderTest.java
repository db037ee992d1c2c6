// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.ExtractorOptions;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.Span;
import io.github.tinsach.story.LabelledPage;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuoteFinderTest {
    private static final String[] STORY = {
        "Ông Doãn Văn Kế, Trưởng thôn Vạn Phúc, đi kiểm tra đê.",
        "Sáng nay, ông Kế nói: “Thôn tôi chưa bao giờ ngập sâu như thế”."
    };

    @Test
    void spansLeadBackToTheLinesOfThePage() {
        Quote quote = only(Articles.of(STORY));
        assertThat(quote.line()).isEqualTo(2);
        assertThat(quote.span().of(STORY[1])).isEqualTo("Thôn tôi chưa bao giờ ngập sâu như thế");
        assertThat(quote.speakerLine()).isEqualTo(1);
        assertThat(Objects.requireNonNull(quote.speakerSpan()).of(STORY[0])).isEqualTo("Doãn Văn Kế");
    }

    @Test
    void theRoleAndTheVerbArePrintedOnes() {
        Quote quote = only(Articles.of(STORY));
        assertThat(quote.role()).isEqualTo("Trưởng thôn Vạn Phúc");
        assertThat(quote.verb()).isEqualTo("nói");
    }

    @Test
    void aPostBeforeTheNameIsTheRole() {
        Quote quote =
                only(Articles.of("Ngoại trưởng Pháp Julien Moreau tuyên bố: “Chúng tôi sẽ không rút khỏi hiệp định”."));
        assertThat(quote.role()).isEqualTo("Ngoại trưởng Pháp");
    }

    @Test
    void noiseAndCaptionsHoldNoQuotes() {
        assertThat(QuoteFinder.find(Articles.labelled(Label.SECOND_STORY, STORY)))
                .isEmpty();
        assertThat(QuoteFinder.find(Articles.labelled(Label.CAPTION, STORY))).isEmpty();
    }

    @Test
    void aQuoteThatTheTextGivesToNobodyHasNoSpeaker() {
        Quote quote = only(Articles.of("“Tôi không thể nào quên được đêm hôm đó. Nước lên nhanh quá”."));
        assertThat(quote.speaker()).isNull();
        assertThat(quote.speakerLine()).isZero();
        assertThat(quote.speakerSpan()).isNull();
    }

    @Test
    void aSureQuoteScoresAboveAFragmentAndAboveOneWithoutSpeaker() {
        double sure = only(Articles.of(STORY)).score();
        double fragment = only(Articles.of(
                        "Ông Doãn Văn Kế cho rằng việc đó là “không thể chấp nhận được với người dân chúng tôi”."))
                .score();
        double nobody = only(Articles.of("“Tôi không thể nào quên được đêm hôm đó. Nước lên nhanh quá”."))
                .score();
        assertThat(sure).isGreaterThan(fragment);
        assertThat(sure).isGreaterThan(nobody);
    }

    @Test
    void aPronounThatMayMeanAnotherIsNoSureSpeaker() {
        String words = "“Chúng tôi đã gia cố đoạn đê này từ tháng trước”, ông nói.";
        double alone = only(Articles.of("Ông Lê Văn Sáu cho biết đê vẫn vững. " + words))
                .score();
        double another = only(Articles.of("Ông Lê Văn Sáu cho biết đê vẫn vững sau khi gặp ông Trần Văn Bảy. " + words))
                .score();
        assertThat(alone).isGreaterThan(ExtractorOptions.SURE_QUOTE);
        assertThat(another).isLessThan(ExtractorOptions.SURE_QUOTE);
    }

    @Test
    void aPostWithoutANameIsNoSureSpeaker() {
        double post = only(Articles.of(
                        "Đêm diễn kết thúc muộn. Nữ ca sĩ chia sẻ: “Tôi chưa bao giờ hát nhiều như thế”."))
                .score();
        double somebody = only(Articles.of(
                        "Đêm diễn kết thúc muộn. Một khán giả chia sẻ: “Tôi chưa bao giờ nghe nhiều như thế”."))
                .score();
        assertThat(post).isLessThan(ExtractorOptions.SURE_QUOTE);
        assertThat(somebody).isGreaterThan(ExtractorOptions.SURE_QUOTE);
    }

    static Stream<List<String>> hostile() {
        return Stream.of(
                List.of("\"".repeat(100_000)),
                List.of("“".repeat(100_000)),
                List.of("“a b c”, ".repeat(50_000)),
                List.of("ông Nam nói: “Tôi đi về”, ".repeat(10_000)),
                List.of("“Tôi đi về nhà ngay”, ông nói. ".repeat(10_000)),
                List.of("Trần ".repeat(200_000) + "“a b c d e f”"),
                List.of("(".repeat(500_000) + "“a b c d e f”"),
                List.of("theo ".repeat(100_000) + ": “a b c d e f”"),
                List.of("chủ tịch của ".repeat(50_000) + ": “a b c d e f”"),
                List.of("A. ".repeat(100_000) + "“a b c d e f”"),
                List.of(manyNames(60_000)),
                namesFarFromQuotes(20_000),
                repeated("“Tôi đi về nhà ngay", 30_000),
                repeated("Tôi đi về” nhà “ngay", 30_000),
                repeated("- Phóng viên: Vì sao anh lại về?", 30_000));
    }

    /** Everybody has another name and says something. */
    private static String manyNames(int people) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < people; i++) {
            line.append("ông Kế").append(i).append(" nói: “Tôi đi về nhà ngay”. ");
        }
        return line.toString();
    }

    /** Captions without anybody stand between the people and those who mean them by a pronoun. */
    private static List<String> namesFarFromQuotes(int lines) {
        List<String> story = new ArrayList<>();
        story.add("Trần Văn Kế ".repeat(lines));
        story.addAll(repeated("cây cầu mới được xây", lines));
        story.add("ông nói “tôi đi về nhà ngay” ".repeat(lines));
        return story;
    }

    private static List<String> repeated(String line, int times) {
        String[] lines = new String[times];
        Arrays.fill(lines, line);
        return List.of(lines);
    }

    @ParameterizedTest
    @MethodSource("hostile")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void hostileLinesTakeLinearTime(List<String> lines) {
        long start = System.nanoTime();
        QuoteFinder.find(Articles.of(lines.toArray(String[]::new)));
        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(60));
    }

    @Test
    void anyTextGivesAResultWhoseSpansFit() {
        String[] pieces = {
            "“",
            "”",
            "\"",
            "'",
            " ",
            ":",
            ", ",
            ". ",
            " - ",
            "(",
            ")",
            "ông",
            " Nam",
            " nói",
            "theo ",
            "Trần Văn X.",
            "này",
            "vị ",
            "Chủ tịch",
            " Mỹ",
            "?",
            "…",
            "là ",
            "a\u0302",
            "\u00a0",
            "\u200b",
            "tội ",
            "câu hỏi ",
            "của ",
            "thì ",
            "PV:"
        };
        SplittableRandom random = new SplittableRandom(20_261_122);
        for (int round = 0; round < 3_000; round++) {
            String[] lines = new String[1 + random.nextInt(4)];
            for (int l = 0; l < lines.length; l++) {
                StringBuilder line = new StringBuilder("-");
                for (int i = random.nextInt(25); i > 0; i--) {
                    line.append(pieces[random.nextInt(pieces.length)]);
                }
                lines[l] = line.substring(random.nextInt(2));
            }
            for (Quote quote : QuoteFinder.find(Articles.of(lines))) {
                assertThat(lines[quote.line() - 1])
                        .hasSizeGreaterThanOrEqualTo(quote.span().end());
                Span speaker = quote.speakerSpan();
                if (speaker != null) {
                    assertThat(speaker.of(lines[quote.speakerLine() - 1])).isEqualTo(quote.speaker());
                }
            }
        }
    }

    private static Quote only(LabelledPage page) {
        List<Quote> quotes = QuoteFinder.find(page);
        assertThat(quotes).hasSize(1);
        return quotes.get(0);
    }

    @Test
    void readsAQuestionOfAnInterviewThatLooksLikeASubhead() {
        List<Label> labels = List.of(Label.BODY, Label.BODY, Label.BODY, Label.SUBHEAD, Label.BODY);
        List<Quote> quotes = QuoteFinder.find(Articles.labelled(
                labels,
                "Ông Lê Văn Hạo, Giám đốc Sở Giao thông, nói về việc chống ngập.",
                "- Phóng viên: Thưa ông, năm nay thành phố sẽ làm gì để chống ngập?",
                "- Ông Lê Văn Hạo: Chúng tôi sẽ nạo vét toàn bộ kênh rạch trong nội thành.",
                "- Kinh phí lấy từ đâu, thưa ông?",
                "- Kinh phí lấy từ ngân sách thành phố và một phần vốn vay."));
        assertThat(quotes).extracting(Quote::line).containsExactly(2, 3, 4, 5);
        assertThat(quotes.get(2).speaker()).isNull();
        assertThat(quotes.get(3).speaker()).isEqualTo("Lê Văn Hạo");
        assertThat(quotes.get(1).role()).isEqualTo("Giám đốc Sở Giao thông");
    }
}
