// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.SourcePage;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Pages that scripts build in the browser. */
class HiddenArticleTest {
    private static final String FIRST = "Sáng sớm, những chiếc ghe chở đầy khóm từ Tắc Cậu về đến bến chợ. "
            .repeat(4)
            .strip();
    private static final String SECOND = "Thương lái cho biết giá khóm năm nay cao hơn mùa trước chừng một phần ba. "
            .repeat(3)
            .strip();

    private static SourcePage read(String html) {
        return HtmlReader.read(html, null);
    }

    private static List<String> texts(SourcePage page) {
        return page.lines().stream().map(Line::text).toList();
    }

    @Test
    void theTextOfJsonLdIsReadWhereThePageShowsNone() {
        String html = "<title>Khóm Tắc Cậu về bến</title><div id=app>Đang tải</div><script type='application/ld+json'>"
                + "{\"@type\":\"NewsArticle\",\"headline\":\"Khóm Tắc Cậu về bến\",\"articleBody\":\"" + FIRST
                + "\\n\\n" + SECOND
                + "\"}</script>";

        SourcePage page = read(html);

        assertThat(texts(page)).containsExactly("Đang tải", "Khóm Tắc Cậu về bến", FIRST, SECOND);
        assertThat(page.warnings()).containsExactly(HiddenArticle.WARNING);
        Line line = page.lines().get(2);
        assertThat(html.substring(line.start(), line.end())).isEqualTo(FIRST);
    }

    @Test
    void theStateOfAFrameworkIsReadWhereThePageShowsNone() {
        SourcePage page =
                read("<title>Khóm Tắc Cậu về bến - Ví Dụ</title><script id=__NEXT_DATA__ type=application/json>"
                        + "{\"props\":{\"other\":[{\"title\":\"Chợ nổi\",\"content\":\"" + SECOND.repeat(5) + "\"}],"
                        + "\"article\":{\"title\":\"Khóm Tắc Cậu về bến\",\"sapo\":\"Khóm được giá.\",\"author\":{\"name\":\"Mai An\"},"
                        + "\"publishedAt\":\"2025-03-06T08:00:00+07:00\",\"content\":\"<p>" + FIRST + "<\\/p><p>"
                        + SECOND + "</p>\"}}}</script>");

        assertThat(texts(page)).containsExactly("Khóm Tắc Cậu về bến", "Khóm được giá.", FIRST, SECOND);
        assertThat(page.metadata().authors()).extracting("value").containsExactly("Mai An");
        assertThat(page.metadata().datesPublished()).extracting("value").containsExactly("2025-03-06T08:00:00+07:00");
    }

    @Test
    void aPageThatShowsItsArticleIsReadAsItIs() {
        SourcePage page = read("<p>" + FIRST + "</p><p>" + SECOND
                + "</p><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"" + FIRST
                + SECOND
                + "\"}</script>");

        assertThat(texts(page)).containsExactly(FIRST, SECOND);
        assertThat(page.warnings()).isEmpty();
    }

    @Test
    void brokenDataAddsNothing() {
        assertThat(texts(read("<p>Đang tải</p><script type=application/json>{\"content\":\"" + FIRST)))
                .containsExactly("Đang tải");
        assertThat(texts(read("<p>Đang tải</p><script type=application/json>{\"content\":\"" + FIRST + "</script>")))
                .containsExactly("Đang tải");
        assertThat(texts(read("<p>Đang tải</p>" + "<script type=application/json>[".repeat(20_000))))
                .containsExactly("Đang tải");
    }
}
