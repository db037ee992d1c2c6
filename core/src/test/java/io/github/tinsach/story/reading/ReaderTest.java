// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.PhraseList;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.feature.ClauseWords;
import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.form.CaptionPlaces;
import io.github.tinsach.story.form.EntryMark;
import io.github.tinsach.story.zone.Zone;
import java.util.function.Predicate;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lines read like between two paragraphs, and the lists that tell it. */
class ReaderTest {
    private static final String HEADLINE = "Xã ven sông khánh thành cây cầu treo sau ba năm chờ đợi";
    private static final String FIRST =
            "Cây cầu dài 120 m nối hai bờ sông được khánh thành sáng nay, chấm dứt cảnh học sinh phải đi đò tới lớp mỗi mùa nước lên.";
    private static final String SECOND =
            "Chủ tịch xã cho biết vốn làm cầu do người dân hai bờ và các nhà hảo tâm góp trong ba năm, không dùng đến ngân sách của tỉnh.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Xem thêm: Bến đò cuối cùng của huyện đóng cửa | LINK_PHRASE",
                "Đọc thêm : Bến đò cuối cùng của huyện đóng cửa | LINK_PHRASE",
                "Xem thêm:\"Bến đò cuối cùng\" của huyện đóng cửa | LINK_PHRASE",
                "Nhãn: cầu treo, sông nước, trường học | TAGS_HEADING",
                "- Xin cảm ơn ông! | THANKS",
                "Ông Năm (trái) cùng con trai bên bến đò cũ | CAPTION_PLACES",
                "© Báo Bến Sông | CREDIT_ALONE",
                "Bến đò nào sẽ còn lại sau mùa nước này?Nhiều người lái đò đã bán ghe lên bờ | GLUED",
                "Vì sao xã làm cầu | SHORT_BEFORE_TEXT",
                "Bến đò cuối cùng của huyện đóng cửa sau mùa lũ(BSO) Sáng nay, ông Năm chở chuyến khách cuối cùng | GLUED",
                "* * * | RULE",
                "- | SIGN",
                "Theo dõi Bến Sông trên Google News 0 Chia sẻ | GLUED_BUTTONS",
                "Hoài An Thu Giang (T/h) | SOURCE",
            })
    void aLineBetweenParagraphs(String line, Reading reading) {
        assertThat(readings(FIRST, line, SECOND)[1]).isEqualTo(reading);
    }

    @Test
    void aNameThatWasALinkJoinsThePiecesOfItsParagraph() {
        Reading[] readings = readings(
                FIRST,
                "Người góp nhiều nhất là gia đình thuyền trưởng",
                "Nguyễn Văn Năm",
                ", chủ bến đò cũ, với khoản tiền bằng một năm chở khách.",
                SECOND);
        assertThat(readings).startsWith(readings[0], Reading.GOES_ON, Reading.CONTINUES, Reading.CONTINUES);
    }

    @Test
    void aLeadAboveAnIllustrationIsNoCaption() {
        String lead = "Cây cầu dài 120 m nối hai bờ sông được khánh thành sáng nay sau ba năm góp vốn của người dân.";
        assertThat(readings(lead, "Ảnh minh họa", FIRST, SECOND)[0]).isEqualTo(Reading.TEXT_FIRST);
        assertThat(readings(FIRST, "Học sinh qua cầu trong buổi sáng đầu tiên của năm học.", "Ảnh: Hoài An", SECOND)[1])
                .isEqualTo(Reading.BESIDE_CREDIT);
        assertThat(readings(FIRST, SECOND, "Ảnh: Hoài An")[1]).isEqualTo(Reading.BESIDE_LAST_CREDIT);
    }

    @Test
    void aRowsNameOfSomeWordsBelongsToItsTable() {
        Reading[] readings = readings(
                FIRST,
                "Chỉ tiêu",
                "2024",
                "2025",
                "Vốn của người dân hai bờ (*)",
                "120",
                "150",
                "Nhà hảo tâm",
                "70",
                "95",
                "Tổng",
                "190",
                "245",
                SECOND);
        for (int cell = 1; cell < readings.length - 1; cell++) {
            assertThat(readings[cell]).isEqualTo(Reading.TABLE_ROW);
        }
    }

    @Test
    void anAnnouncedListGoesOnOverThePictureInIt() {
        String[] lines = {
            FIRST + " Tiền góp được chia làm ba khoản, gồm:",
            "- Móng và trụ cầu ở hai bờ sông",
            "Thợ đổ trụ cầu trong mùa nước cạn",
            "- Cáp treo mua của nhà máy cũ",
            "- Đường dẫn lên cầu cho xe đạp",
            SECOND
        };
        Reading[] readings = readings(lines);
        assertThat(readings[2]).isNotEqualTo(Reading.LISTED);
        assertThat(new Reading[] {readings[1], readings[3], readings[4]}).containsOnly(Reading.LISTED);
        // an author ends the article and its list
        lines[2] = "Hoài An";
        assertThat(readings(lines)[3]).isNotEqualTo(Reading.LISTED);
    }

    @Test
    void aTableBelowTheLastParagraphIsOfTheArticle() {
        PageFacts page = PageFacts.of(TextReader.read(
                String.join(
                        "\n",
                        HEADLINE,
                        FIRST,
                        SECOND,
                        "Vốn góp của người dân hai bờ sông 2025",
                        "Bờ bắc: 120 triệu đồng",
                        "Bờ nam: 150 triệu đồng",
                        "Nhà hảo tâm: 70 triệu đồng",
                        "Hoài An"),
                null));
        assertThat(Zone.below(page, 0).textEnd()).isEqualTo(7);
    }

    @Test
    void aTitleUnderOneOfManyPicturesWithoutCaptionsIsNone() {
        String[] lines = {
            FIRST,
            HEADLINE + " - Ảnh 1.",
            SECOND,
            "Người góp nhiều nhất",
            FIRST + " Ai cũng vui.",
            HEADLINE + " - Ảnh 2.",
            "Bến đò thành kỷ niệm",
            SECOND + " Việc ấy hiếm thấy."
        };
        assertThat(readings(lines)[6]).isEqualTo(Reading.UNDER_BARE_PICTURE);
        // where the other picture has a caption, it is one too
        lines[2] = "Học sinh qua cầu sáng nay. Ảnh: Hoài An";
        assertThat(readings(lines)[6]).isEqualTo(Reading.UNDER_PICTURE_TITLE);
    }

    @Test
    void minutesOfAMatchOpenEntries() {
        assertThat(readings(
                        "90+3'",
                        "Hết giờ, đội Bến Sông vào chung kết.",
                        "Phút 88: Văn Lèo sút xa",
                        FIRST,
                        "- 46'",
                        "- Hai đội trở lại sân sau mười lăm phút nghỉ."))
                .containsExactly(
                        Reading.ENTRY_MARK,
                        Reading.ENTRY,
                        Reading.ENTRY_MARK,
                        Reading.TEXT_FIRST,
                        Reading.ENTRY_MARK,
                        Reading.ENTRY);
    }

    @Test
    void stepsOpenEntriesAndOneStepIsNothing() {
        assertThat(readings("Bước 1", "Cắt khoai thành lát mỏng.", "Bước 2", "Ngâm vào nước muối.", "Bước 3", SECOND))
                .startsWith(Reading.ENTRY_MARK, Reading.ENTRY, Reading.ENTRY_MARK, Reading.ENTRY, Reading.ENTRY_MARK);
        assertThat(readings(FIRST, "Bước 1", SECOND)).doesNotContain(Reading.ENTRY_MARK);
    }

    @Test
    void ingredientsAreEntriesWhereTheRecipeGoesOnToItsSteps() {
        assertThat(readings(
                        FIRST, "Nguyên liệu", "– Khoai lang: 2 củ", "Lá thơm", "3 quả trứng gà", "Cách làm:", SECOND))
                .containsSubsequence(
                        Reading.ENTRY_MARK, Reading.ENTRY, Reading.ENTRY, Reading.ENTRY, Reading.ENTRY_MARK);
        assertThat(readings(FIRST, "Nguyên liệu", "Lá thơm", SECOND)).doesNotContain(Reading.ENTRY_MARK);
    }

    @Test
    void numbersAboveTitlesAreRanksAndNoEntries() {
        assertThat(readings(
                        FIRST, "01", "Bến đò đóng cửa sau mùa lũ", "02", "Cầu treo thay ván", "03", "Chợ nổi dời bến"))
                .doesNotContain(Reading.ENTRY_MARK);
        assertThat(readings("01", FIRST, "02", SECOND, "03", FIRST)).contains(Reading.ENTRY_MARK);
    }

    @Test
    void clauseWordsHaveAFeatureValueEach() {
        assertThat(Lexicon.words("clause-words.lex")).hasSize(ClauseWords.COUNT).doesNotHaveDuplicates();
    }

    @Test
    void everyPlaceInACaptionHoldsAWordByWhichItIsLookedFor() {
        assertThat(Lexicon.words("caption-places.lex"))
                .allMatch(phrase -> CaptionPlaces.are(facts("Ông Năm và con trai " + phrase)));
    }

    @Test
    void examplesHitAndMissAsTheirListSays() {
        SoftAssertions softly = new SoftAssertions();
        check(softly, Lexicon.list("interview-thanks.lex"), Thanks::are);
        check(softly, Lexicon.list("caption-places.lex"), CaptionPlaces::are);
        check(softly, Lexicon.list("ingredient-headings.lex"), line -> EntryMark.of(line) == EntryMark.INGREDIENTS);
        check(softly, Lexicon.list("method-headings.lex"), line -> EntryMark.of(line) == EntryMark.METHOD);
        softly.assertAll();
    }

    private static void check(SoftAssertions softly, PhraseList list, Predicate<LineFacts> reader) {
        assertThat(list.hits()).isNotEmpty();
        assertThat(list.misses()).isNotEmpty();
        list.hits()
                .forEach(line -> softly.assertThat(reader.test(facts(line)))
                        .as("%s: + %s", list.name(), line)
                        .isTrue());
        list.misses()
                .forEach(line -> softly.assertThat(reader.test(facts(line)))
                        .as("%s: - %s", list.name(), line)
                        .isFalse());
    }

    private static LineFacts facts(String line) {
        return PageFacts.of(TextReader.read(line, null)).line(0);
    }

    /** Returns the readings of the lines below the headline. */
    private static Reading[] readings(String... lines) {
        PageFacts page = PageFacts.of(TextReader.read(HEADLINE + "\n\n" + String.join("\n\n", lines), null));
        Zone zone = new Zone(page, 0, page.size(), page.size());
        ZoneFeatures features = new ZoneFeatures(zone);
        Reading[] readings = new Reading[zone.size()];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = features.reading(i);
        }
        return readings;
    }
}
