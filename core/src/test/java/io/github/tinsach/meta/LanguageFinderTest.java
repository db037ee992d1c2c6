// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LanguageFinderTest {
    static Stream<String[]> cases() {
        return TestPages.rows("languages.tsv", 3);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsTheLanguage(String name, String language, String page) {
        assertThat(find(page)).as(name).isEqualTo(language);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void tellsTheSameOfDecomposedText(String name, String language, String page) {
        assertThat(find(Normalizer.normalize(page, Normalizer.Form.NFD)))
                .as(name)
                .isEqualTo(language);
    }

    private static String find(String page) {
        return LanguageFinder.find(TestPages.page(page, "-")).name().toLowerCase(Locale.ROOT);
    }
}
