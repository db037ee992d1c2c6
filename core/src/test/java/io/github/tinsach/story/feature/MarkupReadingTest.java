// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.HtmlReader;
import io.github.tinsach.story.reading.Reading;
import io.github.tinsach.story.zone.Zone;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lines between the paragraphs of an HTML page read like by what the markup says of them. */
class MarkupReadingTest {
    private static final String HEADLINE = "<h1>Xã ven sông khánh thành cây cầu treo sau ba năm chờ đợi</h1>";
    private static final String FIRST =
            "<p>Cây cầu dài 120 m nối hai bờ sông được khánh thành sáng nay, chấm dứt cảnh học sinh phải đi đò tới lớp mỗi mùa nước lên.</p>";
    private static final String SECOND =
            "<p>Chủ tịch xã cho biết vốn làm cầu do người dân hai bờ và các nhà hảo tâm góp trong ba năm, không dùng đến ngân sách của tỉnh.</p>";
    private static final String TITLE = "Bến đò cuối cùng của huyện đóng cửa";
    private static final String TEASER =
            "Sau bốn mươi năm chở khách, ông Năm bán ghe lên bờ và mở quán nước ngay chân cầu, nơi bến đò cũ từng neo thuyền.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p><a href='/ben-do.html'><b>" + TITLE + "</b></a></p> | LINK_WHOLE",
                "<blockquote><a href='https://vidu.vn/ben-do'>" + TITLE + "</a></blockquote> | LINK_WHOLE",
                "<ul><li><a href='/ben-do.html'>" + TITLE + "</a></li></ul> | LINK_WHOLE",
                "<h3><a href='#muc-2'>" + TITLE + "</a></h3> | TITLE_ABOVE_TEXT",
                "<h3>" + TITLE + "</h3> | TITLE_ABOVE_TEXT",
                "<div><a href='/cau-treo-123.html'>" + TITLE + "</a></div> | TITLE_ABOVE_TEXT",
                "<div><a href='/van-ban/ben-do.pdf'>" + TITLE + "</a></div> | TITLE_ABOVE_TEXT",
                "<div class='img-cap'>" + TITLE + "</div> | PICTURE_LINE",
                "<div class='captcha capital'>" + TITLE + "</div> | TITLE_ABOVE_TEXT",
                "<figure><figcaption><a href='/anh.html'>" + TITLE + "</a></figcaption></figure> | PICTURE_LINE",
                "<div class='poll'><p>Bạn có hay qua cầu này không vậy?</p></div> | COMMENT_BOX",
                "<div role='dialog'><p>" + TEASER + "</p></div> | DIALOG",
                "<aside><p>" + TEASER + "</p></aside> | DIALOG",
                "<h6>Bến đò</h6> | SHORT_BEFORE_TEXT",
                "<h3>Chi tiết đáng chú ý</h3> | TITLE_ABOVE_TEXT"
            })
    void aLineBetweenParagraphs(String html, Reading reading) {
        String own = "<link rel=canonical href='https://vidu.vn/cau-treo-123.html'>";

        assertThat(readings(own + HEADLINE + "<div class='body'>" + FIRST + html + SECOND + "</div>")[1])
                .isEqualTo(reading);
    }

    @Test
    void aTeaserStandsBesideItsLinkInABoxOfItsOwn() {
        String box = "<div class='inline'><h3><a href='/ben-do.html'>" + TITLE + "</a></h3><p class='sum'>" + TEASER
                + "</p></div>";

        assertThat(readings(HEADLINE + "<div class='body'>" + FIRST + box + SECOND + "</div>"))
                .startsWith(Reading.TEXT_FIRST, Reading.LINK_WHOLE, Reading.LINK_BOX)
                .hasSize(4);
    }

    @Test
    void aParagraphBelowALinkIsNoTeaser() {
        Reading[] readings = readings(HEADLINE + "<div class='body'>" + FIRST + "<p><a href='/ben-do.html'>" + TITLE
                + "</a></p>" + SECOND + SECOND.replace("xã", "huyện") + "</div>");

        assertThat(readings[2]).isNotEqualTo(Reading.LINK_BOX);
    }

    @Test
    void aTeaserMayStandBehindItsLinkOnOneLine() {
        Reading[] readings = readings(HEADLINE + FIRST + "<div><a href='/ben-do.html'><img src='a.jpg' alt='" + TITLE
                + "'></a><div><a href='/ben-do.html'>" + TITLE + "</a> <span>" + TEASER + "</span></div></div>"
                + SECOND);

        assertThat(readings[2]).isEqualTo(Reading.LINK_BOX);
    }

    @Test
    void aLongCaptionIsOneUnlessCaptionsAreTheText() {
        String long_ = "<figure><img src='a.jpg'><figcaption>" + TEASER + " " + TITLE
                + " từ đầu mùa nước nổi năm nay.</figcaption></figure>";

        assertThat(readings(HEADLINE + FIRST + long_ + SECOND + SECOND.replace("xã", "huyện") + FIRST.repeat(5))[1])
                .isEqualTo(Reading.PICTURE_LINE);
        assertThat(readings(HEADLINE + FIRST + long_ + long_.replace("bốn", "năm"))[1])
                .isNotEqualTo(Reading.PICTURE_LINE);
    }

    @Test
    void aCaptionMayOpenAsAnImprintDoes() {
        Reading[] readings =
                readings(HEADLINE + FIRST + "<p><img src='a.jpg'></p><p><em>Trụ sở xã bên bến đò cũ</em></p>" + SECOND);

        assertThat(readings[1]).isEqualTo(Reading.PICTURE_LINE);
    }

    @Test
    void anAnnouncedListMayBeOfDocuments() {
        Reading[] readings = readings(HEADLINE + FIRST.replace("lên.</p>", "lên. Các văn bản của xã gồm:</p>")
                + "<ul><li><a href='/a.pdf'>Quyết định phê duyệt dự án cầu treo</a></li><li><a href='/b.pdf'>Báo cáo thu chi của ban"
                + " vận động</a></li></ul>" + SECOND);

        assertThat(readings[1]).isEqualTo(Reading.LISTED);
        assertThat(readings[2]).isEqualTo(Reading.LISTED);
    }

    @Test
    void aHeadingThatLinksToItsPlaceIsNoLinkToAnotherStory() {
        Reading[] readings =
                readings(HEADLINE + FIRST + "<h2><a href='https://ban-do.example/cho'>" + TITLE + "</a></h2>" + SECOND);

        assertThat(readings[1]).isEqualTo(Reading.TITLE_ABOVE_TEXT);
    }

    @Test
    void linksTellNothingWhereOneWasLeftOpen() {
        Reading[] readings =
                readings(HEADLINE + FIRST + "<p><a href='/ben-do.html'>" + TITLE + "<p>" + SECOND + SECOND);

        assertThat(readings).doesNotContain(Reading.LINK_WHOLE);
    }

    @Test
    void aSubheadInATableOfContentsIsASubhead() {
        Reading[] readings = readings(HEADLINE + "<ul><li><a href='#muc-1'>" + TITLE + "</a></li></ul>" + FIRST
                + "<h2 id='muc-1'>" + TITLE + "</h2>" + SECOND);

        assertThat(readings[2]).isEqualTo(Reading.TITLE_ABOVE_TEXT);
    }

    @Test
    void aFormAroundTheWholePageTellsNothing() {
        Reading[] readings = readings("<form class='comment-open'>" + HEADLINE + FIRST + SECOND + "</form>");

        assertThat(readings).doesNotContain(Reading.DIALOG, Reading.COMMENT_BOX);
    }

    private static Reading[] readings(String html) {
        PageFacts page = PageFacts.of(HtmlReader.read(html, null));
        Zone zone = new Zone(page, 0, page.size(), page.size());
        ZoneFeatures features = new ZoneFeatures(zone);
        Reading[] readings = new Reading[zone.size()];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = features.reading(i);
        }
        return readings;
    }
}
