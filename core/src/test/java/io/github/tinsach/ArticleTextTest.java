// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ArticleTextTest {
    @Test
    void plainTextIsThePrintedWordsWithAnEmptyLineBetween() {
        assertThat(ArticleText.plain(SampleExtraction.full())).isEqualTo("""
                        Mở thêm ba bến cá

                        Ba bến cá mới sẽ đón tàu từ *đầu* tháng sau.

                        Mỗi bến dài gần hai trăm mét.

                        1. Vốn của tỉnh

                        "Chúng tôi đã chờ", ông Lộc nói.
                        """);
    }

    @Test
    void markdownHasHeadingsAndShowsTheSameCharacters() {
        assertThat(ArticleText.markdown(SampleExtraction.full())).isEqualTo("""
                        # Mở thêm ba bến cá

                        **Ba bến cá mới sẽ đón tàu từ \\*đầu\\* tháng sau.**

                        Mỗi bến dài gần hai trăm mét.

                        ## 1\\. Vốn của tỉnh

                        "Chúng tôi đã chờ", ông Lộc nói.
                        """);
    }

    @Test
    void aPageWithoutAnArticleIsEmpty() {
        assertThat(ArticleText.plain(SampleExtraction.none("Trang chủ"))).isEmpty();
        assertThat(ArticleText.markdown(SampleExtraction.none("Trang chủ"))).isEmpty();
    }
}
