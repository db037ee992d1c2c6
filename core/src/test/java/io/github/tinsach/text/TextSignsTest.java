// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextSignsTest {
    @Test
    void every_kind_of_sign_is_told() {
        assertThat(TextSigns.of("Một câu thường, không có gì.")).isZero();
        assertThat(TextSigns.of("Năm 2020")).isEqualTo(TextSigns.DIGIT);
        assertThat(TextSigns.of("“Vâng”")).isEqualTo(TextSigns.QUOTE_MARK);
        assertThat(TextSigns.of("Ai? Ông:")).isEqualTo(TextSigns.QUESTION | TextSigns.COLON);
    }

    @Test
    void what_may_be_no_nfc_is_rare_wherever_it_stands() {
        assertThat(TextSigns.of("e\u0301")).isEqualTo(TextSigns.RARE);
        assertThat(TextSigns.of("中")).isEqualTo(TextSigns.RARE);
        assertThat(TextSigns.of("＂中＂ 1")).isEqualTo(TextSigns.RARE | TextSigns.QUOTE_MARK | TextSigns.DIGIT);
    }

    @Test
    void text_in_nfc_stays_the_same_object_and_other_text_is_composed() {
        String plain = "Tiếng Việt → 中";
        assertThat(VietnameseText.nfc(plain)).isSameAs(plain);
        assertThat(VietnameseText.nfc("e\u0302\u0301")).isEqualTo("ế");
        assertThat(VietnameseText.nfc("\uF900")).isEqualTo("豈");
    }
}
