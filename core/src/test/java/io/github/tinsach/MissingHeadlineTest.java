// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.Status;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("An article that stands without its headline")
class MissingHeadlineTest {
    private static final String FIRST =
            "Sáng 11/3, tỉnh Bến Thuyền họp bàn cách giữ nước ngọt cho các huyện ven biển, với sự tham dự của nhiều chuyên gia thủy lợi.";
    private static final String SECOND =
            "Theo báo cáo, nước mặn đã vào sâu 45 km trên sông Hạ, sớm hơn cùng kỳ năm ngoái gần hai tuần, khiến nhiều hộ thiếu nước.";
    private static final String THIRD =
            "Ông Trần Văn Bảy cho biết tỉnh sẽ mở thêm 20 điểm cấp nước miễn phí cho bà con ở các xã cuối nguồn trước ngày 15/3.";
    private static final String FOURTH =
            "Các huyện cũng được yêu cầu tạm dừng xuống giống ở những vùng chưa có đê bao khép kín cho tới khi có mưa trở lại.";

    private static Extraction extract(String... paragraphs) {
        return NewsExtractor.create().extract(String.join("\n\n", paragraphs));
    }

    private static List<String> content(Extraction extraction) {
        return extraction.lines().stream()
                .filter(line -> line.label().isContent())
                .map(line -> line.text())
                .toList();
    }

    @Test
    void isAnArticleAllTheSame() {
        Extraction bare = extract(FIRST, SECOND, THIRD);

        assertThat(bare.status()).isEqualTo(Status.ARTICLE);
        assertThat(bare.headline()).isNull();
        assertThat(bare.evidence()).doesNotContainKey("headline");
        assertThat(content(bare)).containsExactly(FIRST, SECOND, THIRD);
        assertThat(bare.summary()).isNotEmpty();
        assertThat(ArticleText.plain(bare)).startsWith(FIRST);
    }

    @Test
    void isNeverASureSplit() {
        assertThat(extract(FIRST, SECOND, THIRD).confidence()).isLessThanOrEqualTo(0.5);
    }

    @Test
    @DisplayName("keeps what stands above its first subhead")
    void keepsWhatStandsAboveASubhead() {
        Extraction bare = extract(FIRST, SECOND, "Người dân chờ từng chuyến xe nước", THIRD, FOURTH);

        assertThat(bare.headline()).isNull();
        assertThat(content(bare)).containsExactly(FIRST, SECOND, "Người dân chờ từng chuyến xe nước", THIRD, FOURTH);
    }

    @Test
    void takesTheHeadlineOfThePagesMetadata() {
        String title = "Bến Thuyền lo giữ nước ngọt trước mùa hạn";
        Extraction page = NewsExtractor.create()
                .extract("<html><head><meta property=\"og:title\" content=\"" + title + "\"></head><body><p>" + FIRST
                        + "</p><p>" + SECOND + "</p><p>" + THIRD + "</p></body></html>");

        assertThat(page.headline()).isEqualTo(title);
        assertThat(page.evidence().get("headline").line()).isZero();
        assertThat(content(page)).containsExactly(FIRST, SECOND, THIRD);
    }

    @Test
    @DisplayName("one sentence alone is a notice, and it is said that this is not sure")
    void oneSentenceIsNone() {
        Extraction notice = extract(
                "Trang bạn tìm không còn ở đây, xin quay lại trang đầu hoặc dùng ô tìm kiếm phía trên nhé bạn đọc.");

        assertThat(notice.status()).isEqualTo(Status.NO_ARTICLE);
        assertThat(notice.confidence()).isLessThan(1);
    }

    @Test
    @DisplayName("a page whose line ends are lost is none: its menus cannot be told from its text")
    void onePageOnOneLineIsNone() {
        Extraction line = extract(("Trang chủ Thời sự Kinh tế Đọc nhiều " + FIRST + ' ' + SECOND + ' ').repeat(8));

        assertThat(line.status()).isEqualTo(Status.NO_ARTICLE);
        assertThat(line.warnings()).isNotEmpty();
    }

    @Test
    void anInterviewOfShortLinesIsAnArticle() {
        Extraction interview = extract(
                "Người giữ đập kể chuyện mùa nước",
                "Thứ tư, 11/3/2025, 09:15",
                "- Thưa ông, năm nay bà con nên xuống giống khi nào?",
                "- Theo tôi, bà con nên chờ qua rằm tháng ba, khi nước ngọt đã về đủ.",
                "- Ông có lo giá lúa không giữ được như năm ngoái?",
                "- Rất khó nói trước, nhưng các nơi mua vẫn hỏi nhiều.");

        assertThat(interview.headline()).isEqualTo("Người giữ đập kể chuyện mùa nước");
        assertThat(interview.lines())
                .filteredOn(line -> line.label() == Label.BODY)
                .hasSizeGreaterThanOrEqualTo(3);
    }
}
