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

class DocumentHeadTest {
    private static final String HEADLINE = "Xã Bến Mây công bố quyết định mở lại chợ phiên ven hồ";
    private static final String TEXT =
            "Ủy ban nhân dân xã vừa ra quyết định mở lại chợ phiên ven hồ sau ba năm, với bốn mươi quầy hàng của bà con trong vùng.";
    private static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    private static final String DOCUMENT =
            "Chợ họp vào ngày mùng năm và mùng mười hằng tháng, từ năm giờ sáng, trên bãi đất trước bến thuyền của xã.";

    @Test
    void theArticleGoesOnWithTheDocumentBelowItsHead() {
        assertThat(roles("ỦY BAN NHÂN DÂN", STATE, "Độc lập - Tự do - Hạnh phúc", DOCUMENT))
                .containsOnly(Role.BODY);
    }

    @Test
    void theStatesNameInAnImprintHeadsNothing() {
        assertThat(roles(STATE, "Độc lập - Tự do - Hạnh phúc")).containsOnlyOnce(Role.BODY);
    }

    @Test
    void titlesOfOtherStoriesAreNoHead() {
        assertThat(roles("Ngư dân Cửa Lạch cứu tàu chở dầu gặp nạn trong đêm", STATE, DOCUMENT))
                .containsOnlyOnce(Role.BODY);
    }

    @Test
    void titlesBelowTheDocumentStayOutside() {
        assertThat(roles(STATE, DOCUMENT, "Ngư dân Cửa Lạch cứu tàu chở dầu gặp nạn trong đêm"))
                .containsExactly(Role.BODY, Role.BODY, Role.BODY, Role.AFTER);
    }

    /** The roles of a paragraph and the lines below it, after all of these were taken for what stands below the article. */
    private static Role[] roles(String... below) {
        PageFacts page =
                PageFacts.of(TextReader.read(HEADLINE + "\n" + TEXT + "\n" + String.join("\n", List.of(below)), null));
        Zone zone = new Zone(page, 0, page.size(), page.size());
        Role[] roles = new Role[zone.size()];
        Arrays.fill(roles, Role.AFTER);
        roles[0] = Role.BODY;
        DocumentHead.keep(zone, roles);
        return roles;
    }
}
