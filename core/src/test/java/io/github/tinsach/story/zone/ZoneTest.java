// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.zone;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneTest {
    private static final String HEADLINE = "Xưởng mộc trong hẻm nhận đơn hàng xuất khẩu đầu tiên";
    private static final String PARAGRAPH =
            "Chiếc bàn gấp do tám người thợ của xưởng làm ra sẽ lên tàu vào giữa tháng sau, chủ xưởng cho biết.";
    private static final String BUTTON = "Phóng to";
    private static final int ABOVE_TAIL = 3;

    @Test
    void belowTheTextStandTwentyLinesThatMayBeTheArticles() {
        assertThat(zone(buttons(60)).size()).isEqualTo(ABOVE_TAIL + 20);
        assertThat(zone(buttons(5)).size()).isEqualTo(ABOVE_TAIL + 5);
    }

    @Test
    void aParagraphBelowAPlayerIsInTheZone() {
        assertThat(zone(buttons(33), List.of(PARAGRAPH), buttons(30)).size()).isEqualTo(ABOVE_TAIL + 34);
    }

    @Test
    void aTextFarBelowIsAnotherStorys() {
        assertThat(zone(buttons(45), List.of(PARAGRAPH), buttons(30)).size()).isEqualTo(ABOVE_TAIL + 20);
    }

    private static List<String> buttons(int count) {
        return Collections.nCopies(count, BUTTON);
    }

    @SafeVarargs
    private static Zone zone(List<String>... below) {
        List<String> lines = new ArrayList<>(List.of(HEADLINE));
        lines.addAll(Collections.nCopies(ABOVE_TAIL, PARAGRAPH));
        for (List<String> more : below) {
            lines.addAll(more);
        }
        return Zone.below(PageFacts.of(TextReader.read(String.join("\n", lines), null)), 0);
    }
}
