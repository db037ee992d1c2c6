// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Texts, when scored,")
class ScoreTextTest {
    @Test
    @DisplayName("are compared without the kind of quote marks, dashes and spaces")
    void areFolded() {
        assertThat(ScoreText.folded(" «Nhật – Hàn»\u00a0\u00a0ký ‘kết’ ")).isEqualTo("\"Nhật - Hàn\" ký 'kết'");
        assertThat(ScoreText.folded(Normalizer.normalize("Nhật", Normalizer.Form.NFD)))
                .isEqualTo("Nhật");
    }

    @Test
    @DisplayName("have words of letters, digits and low lines")
    void haveWords() {
        assertThat(ScoreText.words("Giá 1.500 đồng/kg, a_b – Ổn²!"))
                .containsExactly("giá", "1", "500", "đồng", "kg", "a_b", "ổn²");
    }

    @Test
    @DisplayName("overlap by runs of four words, short texts as a whole")
    void overlap() {
        assertThat(ScoreText.overlap("a b c d e", "a b c d x")).isEqualTo(new Precision(0.5, 0.5, 0.5));
        assertThat(ScoreText.overlap("a b", "a b").f1()).isEqualTo(1);
        assertThat(ScoreText.overlap("a b", "a c").f1()).isZero();
        assertThat(ScoreText.overlap("", "").f1()).isEqualTo(1);
        assertThat(ScoreText.overlap("", "a").f1()).isZero();
        // a text given twice is half wrong
        assertThat(ScoreText.overlap("a b c d a b c d", "a b c d").recall()).isEqualTo(1);
        assertThat(ScoreText.overlap("a b c d a b c d", "a b c d").precision()).isEqualTo(0.2);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    Một nhịp cầu., một nhịp cầu, true
                    một nhịp cầu cho hai bờ, một nhịp cầu cho hai bờ nữa, true
                    một nhịp cầu, một nhịp cầu cho hai bờ, false
                    '', một, false
                    """)
    @DisplayName("are the same quote when one holds most of the other")
    void sameQuote(String a, String b, boolean same) {
        assertThat(ScoreText.sameQuote(a, b)).isEqualTo(same);
        assertThat(ScoreText.sameQuote(b, a)).isEqualTo(same);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
                    ông Lee Jae Myung, true
                    Tổng thống Lee Jae Myung, true
                    Jae Myung, true
                    bà Lee, true
                    ông Jae, false
                    Tổng thống, false
                    '', false
                    """)
    @DisplayName("name the same person in shorter and longer forms")
    void sameName(String said, boolean same) {
        assertThat(ScoreText.sameName(said, List.of("Lee Jae Myung", "Lee"))).isEqualTo(same);
    }
}
