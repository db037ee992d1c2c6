// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class InputFormatTest {
    static Stream<Arguments> table() {
        return Tables.rows("input-formats.tsv").stream().map(row -> Arguments.of(InputFormat.valueOf(row[0]), row[1]));
    }

    @ParameterizedTest
    @MethodSource("table")
    void tellsTheTable(InputFormat wanted, String content) {
        assertThat(InputFormat.of(content)).isEqualTo(wanted);
    }

    @Test
    void aCommentLongerThanTheSampleStillBeginsAPage() {
        assertThat(InputFormat.of("<!--" + " ".repeat(100_000) + "--><html>")).isEqualTo(InputFormat.HTML);
    }
}
