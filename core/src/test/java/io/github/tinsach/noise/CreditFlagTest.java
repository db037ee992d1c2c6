// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.read.TextReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreditFlagTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Bến đò ngày nước lớn. Nguồn: Báo Bến Sông | true",
                "Bến đò ngày nước lớn Nguồn: Báo Bến Sông | true",
                "Về Với Cội Nguồn: Những Làng Nghề Bên Sông | false",
                "Giữ Rừng Đầu Nguồn: Chuyện của bản Cao | false",
            })
    void aRiversSourceIsNoPictures(String line, boolean credit) {
        LineFacts facts = PageFacts.of(TextReader.read(line, null)).line(0);
        assertThat(facts.is(LineFlag.CREDIT_LAST) || facts.is(LineFlag.CREDIT_INSIDE))
                .isEqualTo(credit);
    }
}
