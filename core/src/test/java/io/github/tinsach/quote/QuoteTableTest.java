// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.model.Quote;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code testdata/quotes.tsv}. */
class QuoteTableTest {
    private static final Path TABLE = Path.of("..", "testdata", "quotes.tsv");

    static Stream<Arguments> cases() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .map(cells -> Arguments.of(cells[0], cells[1], cells[2]));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsWhoSaidWhat(String shows, String text, String wanted) {
        assertThat(said(text)).isEqualTo(wanted.equals("-") ? List.of() : List.of(wanted.split(" \\|\\| ")));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void findsTheSameInDecomposedText(String shows, String text, String wanted) {
        List<String> decomposed = said(Normalizer.normalize(text, Normalizer.Form.NFD)).stream()
                .map(quote -> Normalizer.normalize(quote, Normalizer.Form.NFC))
                .toList();
        assertThat(decomposed).isEqualTo(said(text));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("roles")
    void findsTheRole(String shows, String text, String role) {
        assertThat(QuoteFinder.find(Articles.of(text.split(" ¶ "))).get(0).role())
                .isEqualTo(role.equals("-") ? null : role);
    }

    static Stream<Arguments> roles() throws IOException {
        return Files.readAllLines(TABLE).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split("\t", -1))
                .filter(cells -> cells.length > 3)
                .map(cells -> Arguments.of(cells[0], cells[1], cells[3]));
    }

    @Test
    void theTableHoldsSixtyCases() throws IOException {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(60);
    }

    private static List<String> said(String text) {
        return QuoteFinder.find(Articles.of(text.split(" ¶ "))).stream()
                .map(QuoteTableTest::line)
                .toList();
    }

    private static String line(Quote quote) {
        return (quote.speaker() == null ? "?" : quote.speaker()) + " >> " + quote.text();
    }
}
