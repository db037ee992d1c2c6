// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ButtonRowTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đọc tiếp Về trang Chủ đề",
                "Theo dõi Bến Sông trên Google News 0 Chia sẻ",
                "Theo dõi bensong.example trên Chia sẻ Zalo Cỡ chữ + Cỡ chữ -",
                "Theo dõi Bến Sông trên Google News",
                "Thích Chia sẻ Lưu Báo xấu"
            })
    void buttonsSideBySide(String line) {
        assertThat(ButtonRow.is(facts(line))).isTrue();
    }

    @Test
    void gluedButtonsBelowTheDateAreNoHeadline() {
        assertThat(HeadlineForm.canBe(facts("Chia sẻ FacebookChia sẻ ZaloThích trang")))
                .isFalse();
        assertThat(HeadlineForm.canBe(facts("Chia sẻ FacebookChia sẻ Zalo và điều ít ai ngờ")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Đọc tiếp Về vùng cao",
                "Theo dõi chặt chẽ mực nước trên các sông lớn ở miền Trung",
                "Chia sẻ ảnh con lên Facebook, người mẹ bị kẻ xấu lừa tiền",
                "Chia sẻ khó khăn với người dân vùng lũ",
                "Theo dõi mực nước sông Hồng rồi chia sẻ"
            })
    void headlinesWithTheWordsOfButtons(String line) {
        assertThat(ButtonRow.is(facts(line))).isFalse();
    }

    private static LineFacts facts(String text) {
        return PageFacts.of(TextReader.read(text, null)).line(0);
    }
}
