// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarkdownTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Giá điện tăng 4,8%|Giá điện tăng 4,8%",
                "a * b_c|a \\* b\\_c",
                "<b>đậm</b> & [liên kết](x)|\\<b\\>đậm\\</b\\> \\& \\[liên kết\\](x)",
                "# thẻ|\\# thẻ",
                "- Ông nghĩ sao?|\\- Ông nghĩ sao?",
                "+ 3 độ|\\+ 3 độ",
                "1. Mục một|1\\. Mục một",
                "12) Mục|12\\) Mục",
                "1.234 đồng|1.234 đồng",
                "2024|2024",
                "===|\\===",
                "C:\\tin|C:\\\\tin",
            })
    void showsTheSameCharacters(String text, String markdown) {
        assertThat(Markdown.escape(text)).isEqualTo(markdown);
    }
}
