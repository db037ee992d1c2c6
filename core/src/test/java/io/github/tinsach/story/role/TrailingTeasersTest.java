// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneText;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TrailingTeasersTest {
    private static final String FIRST =
            "Sau ba mươi năm chở khách qua sông, ông Năm chống con sào cuối cùng vào sáng nay và trao lại bến cho xã.";
    private static final String SECOND =
            "Kết quả mùa cuối, bến chở hơn sáu nghìn lượt học sinh, hai trăm tấn lúa của bà con hai bờ sông.";
    private static final String THIRD =
            "Xã dự kiến giữ lại con đò làm nhà trưng bày nhỏ, để khách qua cầu mới dừng chân nghe chuyện bến cũ.";
    private static final String CHO = "Chợ nổi dời bến lần thứ ba vì nước xoáy";
    private static final String TRUONG = "Trường ven sông đón thêm hai lớp bán trú";

    @Test
    void storiesUnderAHeadingOfRelatedOnesEndTheArticle() {
        Role[] roles = {Role.BODY, Role.LINK, Role.LINK, Role.BODY, Role.CAPTION, Role.BODY, Role.BYLINE};
        TrailingTeasers.end(zone(FIRST, "Bài viết cùng chủ đề", CHO, SECOND, TRUONG, THIRD, "LIÊN HỆ ĐẶT BÁO"), roles);
        assertThat(roles)
                .containsExactly(Role.BODY, Role.LINK, Role.AFTER, Role.AFTER, Role.AFTER, Role.AFTER, Role.AFTER);
    }

    @Test
    void storiesWithADateEachEndTheArticle() {
        Role[] roles = {
            Role.BODY, Role.BYLINE, Role.SUBHEAD, Role.BYLINE, Role.BODY, Role.SUBHEAD, Role.BYLINE, Role.BODY
        };
        TrailingTeasers.end(zone(FIRST, "Thu Hiền", CHO, "26/08/2024", SECOND, TRUONG, "25/08/2024", THIRD), roles);
        assertThat(ZoneText.end(roles)).isEqualTo(2);
    }

    @Test
    void partsUnderSubheadsStay() {
        Role[] roles = {Role.BODY, Role.SUBHEAD, Role.BODY, Role.SUBHEAD, Role.BODY};
        TrailingTeasers.end(zone(FIRST, CHO, SECOND, TRUONG, THIRD), roles);
        assertThat(ZoneText.end(roles)).isEqualTo(5);
    }

    @Test
    void theTextGoesOnBehindABoxOfRelatedStories() {
        Role[] roles = {Role.BODY, Role.LINK, Role.LINK, Role.BODY, Role.BODY};
        TrailingTeasers.end(zone(FIRST, "Bài viết cùng chủ đề", CHO, SECOND, THIRD), roles);
        assertThat(ZoneText.end(roles)).isEqualTo(5);
    }

    @Test
    void aSentenceWithItsButtonIsNoSubhead() {
        Role[] roles = {Role.BODY, Role.SUBHEAD, Role.BODY, Role.SUBHEAD, Role.BODY};
        Offers.tell(
                zone(FIRST, "Nhận tin bến sông mỗi sáng qua email. Đăng ký", SECOND, "Bến cũ. Cầu mới", THIRD), roles);
        assertThat(roles).containsExactly(Role.BODY, Role.CHROME, Role.BODY, Role.SUBHEAD, Role.BODY);
    }

    @Test
    void aDocumentGoesOnBelowItsHead() {
        Role[] roles = new Role[9];
        Arrays.fill(roles, Role.AFTER);
        roles[0] = Role.BODY;
        DocumentHead.keep(
                zone(
                        FIRST,
                        "HỘI ĐÒ NGANG HUYỆN",
                        "Số: 12/TB-HĐ",
                        "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
                        "Độc lập - Tự do - Hạnh phúc",
                        "Kính gửi: Các bến đò",
                        SECOND,
                        "Tin liên quan",
                        CHO),
                roles);
        assertThat(roles)
                .containsExactly(
                        Role.BODY,
                        Role.BODY,
                        Role.BODY,
                        Role.BODY,
                        Role.BODY,
                        Role.BODY,
                        Role.BODY,
                        Role.AFTER,
                        Role.AFTER);
    }

    private static Zone zone(String... lines) {
        String headline = "Bến đò cuối cùng của huyện đóng cửa sau mùa lũ";
        PageFacts page = PageFacts.of(TextReader.read(headline + "\n" + String.join("\n", List.of(lines)), null));
        return new Zone(page, 0, page.size(), page.size());
    }
}
