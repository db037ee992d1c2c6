// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.page.Metadata;
import io.github.tinsach.read.HtmlReader;
import io.github.tinsach.read.Tables;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SiteNamesTest {
    static Stream<Arguments> table() {
        return Tables.rows("stated-headlines.tsv").stream().map(row -> Arguments.of(row[0], row[1], row[2], row[3]));
    }

    @ParameterizedTest
    @MethodSource("table")
    void stripsTheTable(String stated, String site, String url, String wanted) {
        Metadata metadata = HtmlReader.read(
                        "<meta property='og:site_name' content='" + site + "'><link rel=canonical href='" + url
                                + "'><meta property='article:section' content='Kinh tế'>",
                        null)
                .metadata();

        assertThat(SiteNames.of(metadata).strip(stated)).isEqualTo(wanted);
    }

    @Test
    void whatIsStatedByItselfElsewhereIsTheHeadline() {
        Metadata metadata = HtmlReader.read(
                        "<title>Giá điện tăng | Mục lạ | Trang lạ</title><meta property=og:title content='Giá điện tăng'>",
                        null)
                .metadata();

        assertThat(SiteNames.of(metadata).strip("Giá điện tăng | Mục lạ | Trang lạ"))
                .isEqualTo("Giá điện tăng");
    }
}
