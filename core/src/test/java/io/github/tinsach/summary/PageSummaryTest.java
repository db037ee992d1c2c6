// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.LabelledPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageSummaryTest {
    private static final String HEADLINE = "Làng chài Vân Hải dựng lại sau bão số 9";
    private static final String SAPO =
            "(Báo Làng) - Ba tháng sau bão số 9, làng chài Vân Hải đã dựng lại gần hết số nhà bị sập.";
    private static final String ADDED = "Quỹ bão lụt của huyện Tân Giang góp bốn tỷ đồng để làng chài mua lưới mới.";

    @Test
    void beginsWithTheSapoWithoutThePublishersMarkAndAddsWhatItLeavesOut() {
        List<SummarySentence> summary = summarize(
                SummaryLength.DEFAULT,
                HEADLINE,
                Label.HEADLINE,
                SAPO,
                Label.LEAD,
                "Ảnh chụp làng chài Vân Hải sau bão số 9 từ trên cao.",
                Label.CAPTION,
                "Làng chài Vân Hải đã dựng lại gần hết số nhà bị sập sau bão số 9. " + ADDED,
                Label.BODY,
                "Ông cho biết thêm rằng lưới cũ đã trôi ra biển hết từ đêm đó.",
                Label.BODY,
                "Người dân được gì?",
                Label.SUBHEAD,
                "Làng chài Vân Hải bão số 9 dựng lại: chuyện bên lề rất nhiều người đọc.",
                Label.RELATED);

        assertThat(summary)
                .containsExactly(
                        new SummarySentence(
                                "Ba tháng sau bão số 9, làng chài Vân Hải đã dựng lại gần hết số nhà bị sập.", 2),
                        new SummarySentence(ADDED, 4));
    }

    @Test
    void takesAFittingFirstParagraphForTheSapo() {
        List<SummarySentence> summary = summarize(
                SummaryLength.DEFAULT,
                HEADLINE,
                Label.HEADLINE,
                "Ba tháng sau bão số 9, làng chài Vân Hải đã dựng lại gần hết số nhà bị sập ven bờ.",
                Label.BODY,
                ADDED,
                Label.BODY,
                "Chợ họp lại từ đầu tháng trên bãi cát phía nam của xã.",
                Label.BODY);

        assertThat(summary.get(0).line()).isEqualTo(2);
    }

    @Test
    void oneParagraphIsItsOwnSummary() {
        String paragraph = "Chợ nổi họp lại từ sáng nay. Khách chưa đông. Giá rau tăng nhẹ.";

        assertThat(summarize(SummaryLength.DEFAULT, HEADLINE, Label.HEADLINE, paragraph, Label.BODY))
                .extracting(SummarySentence::text)
                .containsExactly("Chợ nổi họp lại từ sáng nay.", "Khách chưa đông.", "Giá rau tăng nhẹ.");
    }

    @Test
    void syllablesReadFromTheLinesAreThoseOfTheSentences() {
        String[] pieces = {
            "Làng", " chài", ". Vân", " HẢI", "(a) ", "- ", "“", "” ", "TP.", "bão.Số ", "9", "e\u0323", "₫ ", "\u200b",
            "? "
        };
        SplittableRandom random = new SplittableRandom(4);
        for (int round = 0; round < 500; round++) {
            Object[] page = new Object[2 * (1 + random.nextInt(4))];
            for (int i = 0; i < page.length; i += 2) {
                StringBuilder text = new StringBuilder("Xã");
                for (int n = random.nextInt(25); n > 0; n--) {
                    text.append(pieces[random.nextInt(pieces.length)]);
                }
                page[i] = text.toString();
                page[i + 1] = random.nextInt(3) == 0 ? Label.LEAD : Label.BODY;
            }
            Workspace space = Workspace.take();
            PageSentences sentences = PageSentences.of(page(page), space);
            Terms read = Terms.of(Workspace.lasting(space), 0, sentences.syllables());
            Workspace.giveBack(space);

            Terms plain = Terms.of(null, List.copyOf(sentences));

            assertThat(read.from).isEqualTo(plain.from);
            assertThat(Arrays.copyOf(read.syllableHash, read.syllableTypes()))
                    .isEqualTo(Arrays.copyOf(plain.syllableHash, plain.syllableTypes()));
            assertThat(Arrays.copyOf(read.syllable, read.length()))
                    .isEqualTo(Arrays.copyOf(plain.syllable, plain.length()));
        }
    }

    @Test
    void aPageWithoutArticleHasNoSummary() {
        assertThat(summarize(SummaryLength.DEFAULT, "Trang chủ", Label.NAVIGATION, "Tin nóng", Label.LISTING))
                .isEmpty();
    }

    @Test
    void givesAsManySentencesAsAskedForSapoFirst() {
        assertThat(summarize(
                        new SummaryLength(2, 0, 0),
                        HEADLINE,
                        Label.HEADLINE,
                        SAPO,
                        Label.LEAD,
                        ADDED,
                        Label.BODY,
                        "Chợ họp lại từ đầu tháng trên bãi cát phía nam của xã Vân Hải.",
                        Label.BODY))
                .hasSize(2)
                .first()
                .extracting(SummarySentence::line)
                .isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông cho biết đường sẽ thông vào tuần sau.",
                "Tuy nhiên, giá vé vẫn giữ nguyên.",
                "Theo đó, mỗi hộ nhận hai bao gạo.",
                "Với cách làm này, chi phí giảm một nửa.",
                "Cùng với việc đó, xã mở thêm hai lớp học.",
                "Nhờ cây cầu mới, họ đi học gần hơn."
            })
    void sentencesThatLeanOnOthersAreKnown(String sentence) {
        assertThat(Openings.leans(sentence)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ông Trần Mạnh cho biết đường sẽ thông vào tuần sau.",
                "Tỉnh giữ nguyên giá vé trong tháng này.",
                "Sáng nay, xã mở thêm hai lớp học.",
                "Theo Sở Giao thông, cầu chịu được xe mười tấn."
            })
    void sentencesThatStandAloneAreKnown(String sentence) {
        assertThat(Openings.leans(sentence)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Báo Làng) - Sáng nay trời mưa.|Sáng nay trời mưa.",
                "BLO - Sáng nay trời mưa.|Sáng nay trời mưa.",
                "BL.VN - Sáng nay trời mưa.|Sáng nay trời mưa.",
                "TP.HCM - Sáng nay trời mưa.|TP.HCM - Sáng nay trời mưa.",
                "TPHCM - Sáng nay trời mưa.|TPHCM - Sáng nay trời mưa.",
                "(Ảnh) Sáng nay trời mưa.|(Ảnh) Sáng nay trời mưa.",
                "GDP-Sáng nay trời mưa.|GDP-Sáng nay trời mưa.",
                "- Sáng nay trời mưa.|Sáng nay trời mưa."
            })
    void publishersMarksAreLeftOffAndPlacesStay(String sentence, String rest) {
        assertThat(sentence.substring(Dateline.end(sentence))).isEqualTo(rest);
    }

    private static List<SummarySentence> summarize(SummaryLength length, Object... linesAndLabels) {
        return Summarizer.summarize(page(linesAndLabels), length);
    }

    private static LabelledPage page(Object... linesAndLabels) {
        List<String> texts = new ArrayList<>();
        List<LabelledLine> lines = new ArrayList<>();
        for (int i = 0; i < linesAndLabels.length; i += 2) {
            String text = (String) linesAndLabels[i];
            texts.add(text);
            lines.add(new LabelledLine(texts.size(), text, "\n", (Label) linesAndLabels[i + 1], "test", "test", null));
        }
        return new LabelledPage(TextReader.read(String.join("\n", texts), null), lines, List.of(), 1);
    }
}
