// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LastLineTest {
    private static final String FIRST =
            "Sau ba mươi năm chở khách qua sông, ông Năm chống con sào cuối cùng vào sáng nay và trao lại bến cho xã.";

    private static Role last(String... lines) {
        String text = "Bến đò cuối cùng của huyện đóng cửa sau mùa lũ\n" + String.join("\n", lines);
        PageFacts page = PageFacts.of(TextReader.read(text, null));
        Zone zone = Zone.below(page, 0);
        Role[] roles = new Role[lines.length];
        Arrays.fill(roles, Role.AFTER);
        roles[0] = Role.BODY;
        LastLine.keep(zone, new ZoneFeatures(zone, new Overlap(page)), roles);
        return roles[1];
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Quanh bến còn đủ thứ của một thời, từ cây sào tre, chiếc nón mê, cái khánh đồng cho đến tấm bảng giá vé...",
                "Xã dự kiến giữ lại con đò làm nhà trưng bày nhỏ cho khách qua cầu mới. Trang Dung (tổng hợp)",
            })
    void aPageEndsWithItsLastParagraph(String line) {
        assertThat(last(FIRST, line)).isEqualTo(Role.BODY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xem thêm: Chợ nổi dời bến lần thứ ba vì nước xoáy. Nguyễn Hoàng",
                "Chợ nổi dời bến lần thứ ba vì nước xoáy mạnh ở ngã ba sông lớn",
                "TTO - Cùng với việc dời bến, huyện sẽ mở rộng chợ nổi về phía hạ lưu trong năm nay.",
            })
    void aLinkStaysOne(String line) {
        assertThat(last(FIRST, line)).isEqualTo(Role.AFTER);
    }

    @Test
    void aTeaserWithMoreBelowItStaysOne() {
        String teaser =
                "Quanh bến còn đủ thứ của một thời, từ cây sào tre, chiếc nón mê, cái khánh đồng cho đến tấm bảng giá vé...";
        assertThat(last(FIRST, teaser, "Trường ven sông đón thêm hai lớp bán trú"))
                .isEqualTo(Role.AFTER);
    }
}
