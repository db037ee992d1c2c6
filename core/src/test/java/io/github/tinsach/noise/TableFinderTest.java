// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.read.TextReader;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A table or list of results that a paragraph is followed by, and the boxes, menus and lists that look like one. */
class TableFinderTest {
    private static final String PARAGRAPHS = """
            Đội Bến Sông thắng đội Lũng Chè ở trận chung kết giải bóng chuyền Cúp Hương Lúa 2025 diễn ra tối qua tại nhà thi đấu huyện.
            Kết quả này giúp Bến Sông lên đầu bảng xếp hạng của tỉnh, lịch thi đấu mùa tới sẽ được công bố vào tháng sau, giá vé không đổi.
            """;

    /** Lines between {@code <} and {@code >} are the table. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // a cell a line, below a row of headings
                "<Bảng xếp hạng Cúp Hương Lúa 2025|TT|Đội|Trận|Điểm|1|Bến Sông|3|9|2|Lũng Chè|3|6|3|Việt Nam|3|-3>|#Bến Sông",
                // headings that lack one above the names, a unit above them
                "<Lịch thi đấu mùa tới:|Giờ thi|Giá vé|Bến Sông|14h|20.000|Lũng Chè|15h|25.000>|Hoài An|Chia sẻ",
                "<Giá vé Cúp Hương Lúa 2025|(đồng)|Hạng|Ngày thường|Chung kết|Hàng đầu|20.000|50.000|Hàng sau|15.000|40.000>|Hoài An",
                // no headings; a name may hold a figure
                "<Mức giảm giá vé Cúp Hương Lúa|Người trên 60 tuổi|Giảm 50%|Học sinh|Miễn 100%|Bạn đọc của báo|Giảm 20%>|Hoài An",
                // rows that end in words
                "<Lịch thi đấu Cúp Hương Lúa 2025|Giờ|Trận|Sân|18h|Mỏ Đá - Hồ Tiêu|Bến Sông|19h|Lũng Chè - Xuân Rẫy|Nhà thi đấu"
                        + "|20h|Bến Sông - Mỏ Đá|Sân huyện>|#Bến Sông",
                // a row a line
                "<Kết quả Cúp Hương Lúa 2025|01/12, 18h45: Bến Sông 3-0 Lũng Chè|02/12, 18h45: Mỏ Đá 1-3 Hồ Tiêu|"
                        + "05/12, 19h00: Bến Sông 3-2 Mỏ Đá>|Hoài An",
                "<Giá vé chung kết Cúp Hương Lúa|Hạng A: 50.000 đồng (+5%)|Hạng B2: 40.000 đồng|Học sinh: 0 đồng>|Chia sẻ",
                // one below the other
                "<Kết quả Cúp Hương Lúa 2025|Bến Sông 3-0 Lũng Chè|Mỏ Đá 1-3 Hồ Tiêu|Bến Sông 3-2 Mỏ Đá|"
                        + "Bảng xếp hạng Cúp Hương Lúa 2025|1|Bến Sông|6|2|Mỏ Đá|3|3|Lũng Chè|0>|Hoài An",
            })
    void a_table_of_the_article(String lines) {
        assertThat(marked(lines.replaceAll("[<>]", ""))).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                // boxes of every page: no heading, or one that names nothing
                "1|Bến Sông|3|9|2|Lũng Chè|3|6|3|Mỏ Đá|3|-3",
                "Bảng xếp hạng|1|Bến Sông|3|9|2|Lũng Chè|3|6|3|Mỏ Đá|3|-3",
                "Lịch thi đấu|22:00|Bến Sông|?-?|Lũng Chè|00:30|Mỏ Đá|?-?|Hồ Tiêu",
                "Giá vàng hôm nay tăng nhẹ|Vàng miếng|152,4|USD|26.310|Xăng E5|19.870",
                "Dự báo thời tiết ba ngày tới|Hà Nội|25°C - 37°C|Cao Bằng|23°C - 31°C|Sơn La|22°C - 30°C",
                // a heading of which the paragraphs do not speak
                "Tỷ giá Ngân hàng Quê Hương 27/11|USD|26.310|26.330|EUR|30.110|30.420|JPY|170|180",
                // below the author
                "Hoài An|Bảng xếp hạng Cúp Hương Lúa 2025|1|Bến Sông|9|2|Lũng Chè|6|3|Mỏ Đá|3",
                // tags
                "Kết quả chung kết Cúp Hương Lúa|Bến Sông|Lũng Chè|Cúp Hương Lúa 2025|bóng chuyền|nhà thi đấu|U23 nữ",
                "Đội Bến Sông nhận Cúp|Hoài An|Chia sẻ|0|Bình luận|Gửi|12",
                // stories and their days
                "Cúp Hương Lúa 2025|Bến Sông vào chung kết|18/03/2025|Lũng Chè thắng dễ|17/03/2025|Mỏ Đá bị loại|16/03/2025",
                "Kết quả Cúp Hương Lúa|Bến Sông vào chung kết (18/03)|Lũng Chè thắng đội dễ (17/03)|Mỏ Đá bị loại sớm (16/03)",
                "Kết quả Cúp Hương Lúa|Bến Sông vào chung kết 14:20|Lũng Chè thắng đội dễ 13:10|Mỏ Đá bị loại sớm 12:05",
                // numbered titles
                "Kết quả Cúp Hương Lúa|1. Bến Sông vào chung kết|2. Lũng Chè thắng đội dễ|3. Mỏ Đá bị loại sớm",
            })
    void none(String lines) {
        assertThat(marked(lines)).isEqualTo(lines);
    }

    /** The lines, with a mark where a table begins and ends. */
    private static String marked(String lines) {
        PageFacts page = PageFacts.of(TextReader.read(PARAGRAPHS + lines.replace('|', '\n'), null));
        StringBuilder out = new StringBuilder();
        IntStream.range(2, page.size()).forEach(i -> {
            out.append(i > 2 ? "|" : "")
                    .append(page.isTable(i) && !page.isTable(i - 1) ? "<" : "")
                    .append(page.line(i).text())
                    .append(page.isTable(i) && (i + 1 == page.size() || !page.isTable(i + 1)) ? ">" : "");
        });
        return out.toString();
    }
}
