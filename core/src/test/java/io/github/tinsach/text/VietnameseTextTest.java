// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {
    private static final String CHARACTERS = "aBăẾđĐ09  ,.-–’“\u00A0\u200B\u0301\u0130ßﬁ中Σ\uD835\uDC00\uD83D\uDE00";

    @Test
    void a_key_is_lower_case_letters_and_digits_in_nfc_with_single_spaces() {
        assertThat(VietnameseText.key(" “Bán”, BẠN!  (2) ")).isEqualTo("bán bạn 2");
        assertThat(VietnameseText.key("TP.HCM")).isEqualTo("tp hcm");
        assertThat(VietnameseText.key("…")).isEmpty();
        Random random = new Random(3);
        for (int round = 0; round < 50_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            assertThat(VietnameseText.key(text.toString())).as(text.toString()).isEqualTo(plainly(text.toString()));
        }
    }

    private static String plainly(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        StringBuilder key = new StringBuilder();
        lower.codePoints().forEach(c -> key.append(Character.isLetterOrDigit(c) ? Character.toString(c) : " "));
        return key.toString().strip().replaceAll(" +", " ");
    }
}
