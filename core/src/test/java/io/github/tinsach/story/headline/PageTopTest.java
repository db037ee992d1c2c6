// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.PhraseList;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.words.Overlap;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tops of pages that have no furniture, or little; the headline is the line that begins with {@code #}. */
class PageTopTest {
    private static final String TEXT = """
            Sáng nay, đội thợ đầu tiên lên tới sườn núi để nối lại đường ống dẫn nước bị đá lăn đè gãy từ đợt mưa tuần trước.
            Chủ tịch xã cho biết bốn trăm hộ dân phải gánh nước suối suốt chín ngày qua, trường học cũng đóng cửa bếp ăn.
            Theo kế hoạch, nước về tới bể đầu bản trong tuần này, còn hai bản phía trên phải đợi thêm vì đường lên bị sạt lở.
            Huyện đã gửi thêm hai máy xúc cùng ba mươi thanh niên lên giúp san đường, chở ống và dựng lại mái trạm bơm đã tốc.
            """;

    private static final String LONG = """
            Đã hai năm rưỡi trôi qua kể từ ngày đội thợ nhận việc ở bản Cao, nhưng những chuyến đi trong mưa vẫn chưa phai. \
            Người trẻ nhất đội mới mười chín tuổi, theo anh cả lên núi vì nhà gần đường ống và vì thích tiếng nước chảy trong \
            đêm. Khi đá lăn gãy mười hai đoạn ống, họ chia nhau đi hai phía, vừa dò đường vừa gọi nhau, tới sáng hôm sau mới gặp \
            lại ở trạm bơm cũ bên kia sườn núi.""";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // a subhead, a subtitle, a lead without its stop below the date
                "#Bản trên núi chờ ngày có lại nước sạch sau đợt mưa đá\nTạp chí Miền Núi - Ngày đăng : 21:17, 07/03/2026\nĐường ống gãy mười hai đoạn",
                "#Bản trên núi chờ nước sạch sau mưa đá\n07/03/2026 10:09\nChín ngày gánh nước\nCả vùng cao thiếu nước sinh hoạt giữa mùa mưa, người già và trẻ nhỏ phải dậy từ ba giờ sáng ra khe đá cách nhà năm cây số",
                "#Chuyện của đội thợ đường ống và bản trên núi\nGhi chép của Mai An sau chín ngày cùng đội thợ nối ống trên sườn núi",
                // the text of a picture
                "#BẢN CAO: Bốn trăm hộ dân gánh nước suối suốt chín ngày\nĐường ống nước bị đá lăn đè gãy từ tuần trước |",
                // a list whose marks stand behind its titles
                "#Bản trên núi chờ ngày có nước sạch\n-\nHai máy xúc lên san đường -\nTrường bán trú đóng cửa bếp ăn",
                // columns that appear every day
                "#Điểm báo ngày 07/03/2026\nBản trên núi chờ ngày có nước sạch",
                "#Điểm báo ngày 7.3.2026\n07/03/2026 07:16 GMT+7",
                "#Bản tin tối 7-3-2026\nTin Miền Núi\nTin Đường Ống",
                "MIỀN NÚI NGÀY NAY\n#Tin trong nước – 07/03/2026\nBản Cao : Đường ống nước gãy mười hai đoạn",
                "Đồng lòng xây dựng quê hương giàu đẹp, vì một ngày mai tươi sáng\nThứ Ba, 03/03/2026 - 11:37\n#Điểm báo ngày 07/03/2026\n•\nMiền Núi - Đội thợ nối lại đường ống ở bản Cao.\nBản Cao có lại nước sạch sau chín ngày chờ",
                "#BẢN TIN TỐI 7-3-2026 (Báo Miền Núi)\nMai An\nBản tin tối 7-3-2026",
                // a breadcrumb whose steps melted into each other
                "Trang chủTin tứcMiền núiĐợi nước về bản\n#Đợi nước về bản",
                // what a page prints below its date
                "Trang chủ\nTin tức\nSản phẩm\n#Bản trên núi chờ ngày có lại nước sạch sau mưa đá\n07/03/2026\n1.204 lượt xem",
                "Trang chủ\nXã hội\nVăn hóa\n#Đội thợ lên núi nối lại đường ống dẫn nước\nCập nhật lúc 09h41' ngày 07/03/2026\nChín ngày gánh nước\nCả vùng cao thiếu nước sinh hoạt giữa mùa mưa, người già và trẻ nhỏ phải dậy từ ba giờ sáng ra khe",
                "Trang chủ\nXã hội\nVăn hóa\n#Đội thợ lên núi nối lại đường ống dẫn nước\n07/03/2026 10:09\nBốn trăm hộ dân phải gánh nước suối.\nĐội thợ trên sườn núi trước ngày nối ống",
                "Home\nTin Việt Nam\nThế Giới\n#Đội thợ lên núi nối lại đường ống dẫn nước\nby Ban Biên Tập — March 7, 2026\n0 SHARES Share on Facebook Share on Twitter\nCả vùng cao thiếu nước sinh hoạt giữa mùa mưa, người già và trẻ nhỏ phải dậy từ ba giờ sáng ra khe",
                // a topic, a section and the date above the headline
                "Tiêu điểm\nBản Cao sau mưa đá\nTrường bán trú thiếu bếp ăn mùa mưa lũ\nMiền núi\nThứ bảy, 07/03/2026 - 15:37\n#Đội thợ đầu tiên lên tới sườn núi để nối lại đường ống",
                "Nhật ký của người đi đường núi\n07/03/2026\n#Đội thợ đầu tiên lên tới sườn núi để nối lại đường ống",
                // a breadcrumb without signs below the headline, or a menu above it
                "GIỚI THIỆU\nTIN TỨC\n#Bản trên núi chờ ngày có nước sạch\nTrang chủ Tin tức Bản trên núi chờ ngày có nước sạch",
                "Home About us Contact Rao Vặt Cáo Phó\nSaturday, March 7, 2026\n#Bản trên núi chờ ngày có nước sạch",
                // an offer with a known phrase below the page's clock
                "Miền Núi Mới\n07/03/2026\nTải app đọc báo nhanh hơn ba lần\nPháp luật\n#Bốn trăm hộ dân trên núi chờ đội thợ đường ống",
                // the head of a document
                "#Bản trên núi chờ ngày có nước sạch sau mưa đá\n08:40\nBỘ PHẬN VĂN PHÒNG\nSố: 77/HD-VP\nCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n---------",
                // what is furniture all the same
                "Chi tiết tin tức - Huyện Bản Cao\n#Đội thợ đường ống lên núi nối lại nước cho bốn trăm hộ dân sau chín ngày gánh nước suối vì mưa đá\n16:20, Thứ Bảy, 7-3-2026",
                "Nóng Mới VIDEO CHỦ ĐỀ Thế giới Xã hội Văn hóa Kinh tế Giáo dục\n#Bản trên núi chờ ngày có nước sạch",
                "Miền Núi OnlineThời sựBản làngĐường lên núiĐội thợ\n#Bản trên núi chờ ngày có nước sạch",
                "BẢN TIN SÁNG | Thứ Bảy, 07/03/2026\n#Bản trên núi chờ ngày có nước sạch",
                "Xem thư này trên trình duyệt web\n#Bản trên núi chờ ngày có nước sạch sau mưa đá",
            })
    void theHeadlineOf(String top) {
        String page = top.replace("#", "") + "\n" + TEXT;
        int headline = (int) top.substring(0, top.indexOf('#')).lines().count();

        assertThat(headlineOf(page)).isEqualTo(headline);
    }

    @Test
    void aPageOfOneParagraphHasAHeadline() {
        String page = """
                Bản trên núi có lại nước sạch sau chín ngày
                Bản trên núi có lại nước sạch sau chín ngày
                07/03/2026
                Lượt xem: 566
                Đội thợ đường ống đã nối xong mười hai đoạn gãy trên sườn núi và mở van cho nước về bể đầu bản vào trưa nay, sớm hơn kế hoạch hai ngày.
                """;
        assertThat(headlineOf(page)).isEqualTo(1);
    }

    @Test
    void theListOfDailyColumnsHitsAndMissesAsItSays() {
        PhraseList list = Lexicon.list("daily-titles.lex");
        SoftAssertions softly = new SoftAssertions();
        list.hits().forEach(hit -> softly.assertThat(shape(hit)).as(hit).isEqualTo(Shape.TITLE));
        list.misses().forEach(miss -> softly.assertThat(shape(miss)).as(miss).isEqualTo(Shape.DATE));
        softly.assertAll();
    }

    private static Shape shape(String line) {
        return PageFacts.of(TextReader.read(line, null)).line(0).shape();
    }

    private static int headlineOf(String text) {
        PageFacts page = PageFacts.of(TextReader.read(text, null));
        return HeadlineFinder.find(page, new Overlap(page)).index();
    }

    @Test
    void aListAboveTheArticleDoesNotMakeItsLongParagraphsTeasers() {
        String page = """
                Đáng chú ý
                Chợ phiên mở lại sau ba tuần nghỉ vì đường sạt
                Sáng nay, bà con mang rau và gà xuống chợ phiên từ bốn giờ, khách phương xa cũng đã trở lại.
                Phóng sự
                Chuyện của những người nối ống trên núi
                Mai An - 07/03/2026 06:00
                Ở bản trên núi, có thể nói nghề nối ống có một điểm mạnh: người cũ dạy người mới, và ai cũng biết đường lên khe nước dưới mưa.
                Lò Văn Núi (đội trưởng): Đi cùng ống từ ngày đầu
                %s
                Vàng A Đá (thợ hàn): Chín ngày không về nhà
                %s
                """.formatted(LONG, LONG.replace("đội thợ", "nhóm thợ"));

        assertThat(headlineOf(page)).isEqualTo(4);
    }
}
