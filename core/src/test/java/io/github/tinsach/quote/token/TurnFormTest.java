// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.RandomStories;
import io.github.tinsach.quote.interview.TurnReader;
import io.github.tinsach.text.NfcView;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class TurnFormTest {
    @Test
    void noTurnIsMissedByTheFirstLook() {
        SplittableRandom random = new SplittableRandom(19);
        TurnReader reader = new TurnReader();
        int turns = 0;
        for (int round = 0; round < 30_000; round++) {
            String opening = new String[] {"", "- ", "Ông Kế: ", "Phóng viên: ", "  Bà Lê Thị Hòa , Trưởng thôn: "}
                    [random.nextInt(5)];
            String line = opening + RandomStories.line(random);
            if (reader.cut(new Passage(0, 1, Label.BODY, NfcView.of(line), new Tokenizer())) != null) {
                turns++;
                assertThat(TurnForm.possible(line, line.indexOf(":") >= 0))
                        .as(line)
                        .isTrue();
            }
        }
        assertThat(turns).isGreaterThan(1_000);
    }

    @Test
    void aColonBeforeAQuotationMarkEndsNoLabel() {
        assertThat(TurnForm.possible("Ông Kế nói: “Thôn tôi ngập sâu”.", true)).isFalse();
        assertThat(TurnForm.possible("Lúc 10:30 hôm nay, thôn tôi ngập sâu.", true))
                .isFalse();
        assertThat(TurnForm.possible("Phóng viên: Thôn có ngập không?", true)).isTrue();
    }
}
