// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.StoryFinder;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoiseLabelsTest {
    private static final String PARAGRAPH =
            "Sáng 12/3, đoàn công tác của huyện đã đến từng hộ dân ven sông để kiểm tra việc gia cố bờ kè trước mùa mưa, "
                    + "đồng thời trao hỗ trợ cho những gia đình phải di dời khỏi vùng sạt lở.";

    private static final String PAGE = String.join(
            "\n",
            "Trang chủ",
            "Thời sự",
            "Kinh tế",
            "Giáo dục",
            "Đăng nhập",
            "Huyện ven sông gia cố bờ kè trước mùa mưa lũ năm nay",
            PARAGRAPH,
            PARAGRAPH.replace("Sáng", "Chiều").replace("huyện", "tỉnh"),
            PARAGRAPH.replace("Sáng", "Đến tối").replace("đoàn công tác của huyện", "lực lượng dân quân"),
            "Chia sẻ",
            "Từ khóa:",
            "bờ kè",
            "sạt lở",
            "Tin liên quan",
            "Xã vùng cao mở đường mới nối hai bản sau nhiều năm chờ đợi",
            "Lớp học chữ buổi tối của những người mẹ trên đảo nhỏ",
            "Giấy phép số 77/GP-BTTTT cấp ngày 3/2/2021",
            "© Bản quyền thuộc về Báo Sông Hồng");

    private final List<LabelledLine> lines =
            StoryFinder.find(TextReader.read(PAGE, null)).lines();

    private LabelledLine line(String text) {
        return lines.stream()
                .filter(line -> line.text().equals(text))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aMenuAboveTheHeadlineIsNavigation() {
        assertThat(lines.subList(0, 5)).extracting(LabelledLine::label).containsOnly(Label.NAVIGATION);
    }

    @Test
    void linesUnderAHeadingOfRelatedStoriesAreRelated() {
        LabelledLine link = line("Lớp học chữ buổi tối của những người mẹ trên đảo nhỏ");
        assertThat(link.label()).isEqualTo(Label.RELATED);
        assertThat(link.rule()).isEqualTo("block-related");
        assertThat(link.reason()).isEqualTo("in the block under \"Tin liên quan\"");
    }

    @Test
    void topicWordsUnderTheirHeadingAreTags() {
        assertThat(line("sạt lở").label()).isEqualTo(Label.TAGS);
    }

    @Test
    void aKnownPhraseIsNamedInTheReason() {
        assertThat(line("Chia sẻ").label()).isEqualTo(Label.SOCIAL);
        assertThat(line("Chia sẻ").reason()).isEqualTo("the phrase \"Chia sẻ\"");
    }

    @Test
    void licenceAndCopyrightAreFooter() {
        assertThat(line("Giấy phép số 77/GP-BTTTT cấp ngày 3/2/2021").label()).isEqualTo(Label.FOOTER);
        assertThat(line("© Bản quyền thuộc về Báo Sông Hồng").label()).isEqualTo(Label.FOOTER);
    }

    @Test
    void everyVerdictHasAKebabCaseRuleAndAReason() {
        assertThat(lines).allSatisfy(line -> {
            assertThat(line.rule()).matches("[a-z]+(-[a-z]+)*");
            assertThat(line.reason()).isNotBlank();
        });
    }

    @Test
    void statesAreTheLabelsOfTheModel() {
        assertThat(NoiseModel.LABELS).hasSize(NoiseModel.STATES);
    }

    @Test
    void aPageWithoutAnArticleIsLabelledToo() {
        assertThat(StoryFinder.find(TextReader.read("Trang chủ\nĐăng nhập\nTìm kiếm", null))
                        .lines())
                .extracting(LabelledLine::label)
                .containsOnly(Label.NAVIGATION);
    }
}
