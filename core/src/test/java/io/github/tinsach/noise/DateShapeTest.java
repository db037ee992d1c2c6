// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The look at groups of digits finds what regular expressions find. */
class DateShapeTest {
    private static final String CHARACTERS = "0123456789::://///--..hgHHa  ٣";

    private static final Pattern TIME = Pattern.compile("(?<![0-9])[0-9]{1,2}[:hgH][0-9]{2}(?![0-9])");
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(?:"
            + "[0-9]{1,2}([/.-])[0-9]{1,2}\\1[0-9]{4}"
            + "|[0-9]{1,2}([/-])[0-9]{1,2}\\2[0-9]{2}"
            // a counter glued behind the year
            + "|[0-9]{2}/[0-9]{2}/(?:19|20)[0-9]{3,}"
            + "|[0-9]{4}([/.-])[0-9]{1,2}\\3[0-9]{1,2}"
            + ")(?![0-9])");

    private final LineBuffer buffer = new LineBuffer();

    @Test
    void dates_and_times_are_those_of_a_regular_expression() {
        Random random = new Random(11);
        for (int round = 0; round < 100_000; round++) {
            StringBuilder line = new StringBuilder("x");
            for (int i = random.nextInt(30); i > 0; i--) {
                line.append(CHARACTERS.charAt(random.nextInt(CHARACTERS.length())));
            }
            String text = line.substring(random.nextInt(2)).trim();
            if (text.isEmpty()) {
                continue;
            }
            buffer.read(text);
            assertThat(DateShape.of(buffer))
                    .as(text)
                    .isEqualTo((TIME.matcher(text).find() ? LineFlag.TIME.bit() : 0)
                            | (DATE.matcher(text).find() ? LineFlag.DATE.bit() : 0));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "21/09/201860K lượt xem",
                "Ngày 21 tháng Chín, 2018",
                "21 thg 9, 2018 • 4 phút đọc",
                "September 21, 2018",
                "21 Sep 2018",
                "by Ban Biên Tập — September 21, 2018",
                "Posted on September 21, 2018 by admin"
            })
    void lines_of_hardly_more_than_a_date_are_dates(String line) {
        buffer.read(line);
        buffer.flags |= DateShape.of(buffer);

        assertThat(DateLine.is(buffer, LineEnd.NONE)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Xuất khẩu gạo tháng Chín tăng 2018 tấn",
                "Lễ hội bánh mì 2018 vào tháng Chín tới",
                "Tháng Ba năm 2018 ở làng gốm"
            })
    void headlines_with_a_month_are_none(String line) {
        buffer.read(line);
        buffer.flags |= DateShape.of(buffer);

        assertThat(DateLine.is(buffer, LineEnd.NONE)).isFalse();
    }
}
