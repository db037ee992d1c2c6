// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class ParagraphsTest {
    private static final String HEADLINE = "Bến đò cuối cùng của huyện đóng cửa sau mùa lũ";
    private static final String DATE = "08:00 02/02/2026";
    private static final String FIRST =
            "Sau ba mươi năm chở khách qua sông, ông Năm chống con sào cuối cùng vào sáng nay và trao lại bến cho xã.";
    private static final String SECOND =
            "Kết quả mùa cuối, bến chở hơn sáu nghìn lượt học sinh, hai trăm tấn lúa của bà con hai bờ sông.";

    @Test
    void theOnlyParagraphBelowTheHeadlineIsTheArticle() {
        assertThat(roles(DATE, FIRST, "Ý kiến bạn đọc")).containsExactly(Role.BYLINE, Role.BODY, Role.AFTER);
    }

    @Test
    void aParagraphRightBelowTheOnlyOtherGoesOnWithIt() {
        Role[] roles = {Role.LEAD, Role.AFTER, Role.AFTER};
        Paragraphs.keep(zone(FIRST, SECOND, "Trả lời"), roles);
        assertThat(roles).containsExactly(Role.LEAD, Role.BODY, Role.AFTER);
    }

    @Test
    void aTeaserStandsBelowATitleAndIsLeftOut() {
        Role[] roles = {Role.LEAD, Role.AFTER, Role.AFTER};
        Paragraphs.keep(zone(FIRST, "Chợ nổi dời bến lần thứ ba", SECOND), roles);
        assertThat(roles).containsExactly(Role.LEAD, Role.AFTER, Role.AFTER);

        assertThat(roles("Chợ nổi dời bến lần thứ ba", SECOND)).containsOnly(Role.AFTER);
    }

    /** The roles after all were taken for what stands below the article. */
    private static Role[] roles(String... lines) {
        Zone zone = zone(lines);
        Role[] roles = new Role[zone.size()];
        Arrays.fill(roles, Role.AFTER);
        Paragraphs.keep(zone, roles);
        return roles;
    }

    private static Zone zone(String... lines) {
        PageFacts page = PageFacts.of(TextReader.read(HEADLINE + "\n" + String.join("\n", List.of(lines)), null));
        return new Zone(page, 0, page.size(), page.size());
    }
}
