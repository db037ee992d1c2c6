// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.HtmlReader;
import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class BlockParagraphsTest {
    private static final String HEADLINE = "<h1>Xã ven sông khánh thành cây cầu treo sau ba năm chờ đợi</h1>";
    private static final String TEXT =
            "<p>Cây cầu dài 120 m nối hai bờ sông được khánh thành sáng nay, chấm dứt cảnh học sinh phải đi đò tới lớp.</p>"
                    + "<p>Chủ tịch xã cho biết vốn làm cầu do người dân hai bờ và các nhà hảo tâm góp trong ba năm qua.</p>"
                    + "<p>Mùa nước năm trước, hai lớp học phải nghỉ mười chín ngày vì đò không qua sông được khi gió lớn.</p>";
    private static final String LAST =
            "<p>Xã giao cho đoàn thanh niên canh cầu vào những ngày lũ và cấm xe tải qua cầu quanh năm.</p>";
    private static final String NEXT =
            "<p>Tỉnh dự định làm thêm hai cây cầu như thế ở thượng nguồn khi có đủ tiền và đủ người làm.</p>";
    private static final String TITLE = "<a href='/ben-do.html'>Bến đò cuối cùng của huyện đóng cửa</a>";
    private static final String TEASER = "<p>Ông Năm bán ghe lên bờ và mở quán nước ngay chân cầu mới.</p>";
    private static final int ABOVE = 3;

    @Test
    void theArticleGoesOnBelowABoxOfLinksInItsBlock() {
        assertThat(below("<div class='box'>" + TITLE + TEASER + "</div>" + LAST + "<p><b>Mai An</b></p>"))
                .containsExactly(Role.LINK, Role.LINK, Role.BODY, Role.BYLINE);
    }

    @Test
    void severalParagraphsGoOn() {
        assertThat(below("<ul><li>" + TITLE + "</li></ul>" + LAST + NEXT))
                .containsExactly(Role.LINK, Role.BODY, Role.BODY);
    }

    @Test
    void aLinkedHeadingMayStartAnotherStory() {
        assertThat(below("<h2>" + TITLE + "</h2>" + LAST)).containsOnly(Role.AFTER);
    }

    @Test
    void whatStandsBelowOtherLinesDoesNotGoOn() {
        assertThat(below("<p>Tin nổi bật</p>" + LAST)).containsOnly(Role.AFTER);
        assertThat(below("<div class='box'>" + TITLE + "</div><p>Mai An</p>" + LAST))
                .containsOnly(Role.AFTER);
    }

    @Test
    void textInAnotherBlockDoesNotGoOn() {
        assertThat(below("<div class='box'>" + TITLE + "</div></div><div class='comment'>" + LAST))
                .containsOnly(Role.AFTER);
    }

    /** The roles of the lines below three paragraphs, after all were taken for what stands below the article. */
    private static Role[] below(String html) {
        PageFacts page = PageFacts.of(HtmlReader.read(
                "<html><body>" + HEADLINE + "<div class='content'>" + TEXT + html + "</div></body></html>", null));
        Zone zone = Zone.below(page, 0);
        Role[] roles = new Role[zone.size()];
        Arrays.fill(roles, 0, ABOVE, Role.BODY);
        Arrays.fill(roles, ABOVE, roles.length, Role.AFTER);
        BlockParagraphs.keep(zone, new ZoneFeatures(zone), roles);
        return Arrays.copyOfRange(roles, ABOVE, roles.length);
    }
}
