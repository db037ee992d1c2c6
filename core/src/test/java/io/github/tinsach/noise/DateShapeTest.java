// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The look at groups of digits finds what regular expressions find. */
class DateShapeTest {
    private static final String CHARACTERS = "0123456789::://///--..hgHHa  ٣";

    private static final Pattern TIME = Pattern.compile("(?<![0-9])[0-9]{1,2}[:hgH][0-9]{2}(?![0-9])");
    private static final Pattern DATE = Pattern.compile("(?<![0-9])(?:"
            + "[0-9]{1,2}([/.-])[0-9]{1,2}\\1[0-9]{4}"
            + "|[0-9]{1,2}([/-])[0-9]{1,2}\\2[0-9]{2}"
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
}
