// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DateScannerTest {
    private static final List<DateForm> FORMS = List.of(
            new IsoForm(),
            new NumericForm(),
            new GluedForm(),
            new SpelledForm(),
            new YearlessForm(),
            new MonthFirstForm(),
            new MonthYearForm());
    private static final String[] PIECES = {
        "7",
        "07",
        "07/03/2026",
        "12",
        "2026",
        "199",
        "20260307",
        "/",
        "-",
        ".",
        " ",
        ", ",
        "\u00A0",
        "tháng ",
        "Tháng Ba ",
        "th",
        "Thg ",
        "năm ",
        "March ",
        "may",
        "ngày ",
        "sáng ",
        "(",
        "T",
        "08:47",
        "Z",
        "x",
        "%"
    };

    /** What is asked only of the forms that fit the digits must read what asking all of them in turn reads. */
    @Test
    void readsWhatAskingEveryFormAtEveryPlaceReads() {
        SplittableRandom random = new SplittableRandom(11);
        int dates = 0;
        for (int round = 0; round < 20_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(12); i > 0; i--) {
                text.append(PIECES[random.nextInt(PIECES.length)]);
            }
            List<String> plain = plainly(text.toString());
            dates += plain.size();
            assertThat(DateScanner.scan(text.toString()).stream().map(DateScannerTest::show))
                    .as("%s", text)
                    .containsExactlyElementsOf(plain);
        }
        assertThat(dates).isGreaterThan(300);
    }

    private static List<String> plainly(String text) {
        List<String> found = new ArrayList<>();
        int i = 0;
        while (i < text.length()) {
            boolean digit = Scan.isDigit(text.charAt(i));
            char before = Scan.at(text, i - 1);
            boolean joined = Character.isLetterOrDigit(before)
                    || digit && (before == '.' || before == '/') && Scan.isDigit(Scan.at(text, i - 2));
            boolean glued = digit && Character.isLowerCase(before);
            DateReading reading = glued ? new GluedForm().read(text, i) : joined ? null : first(text, i);
            if (reading != null) {
                found.add(show(new DateReading(
                        VietnamTime.of(text, reading.end(), reading.date()), reading.start(), reading.end())));
            }
            i = reading != null ? reading.end() : digit ? Scan.digits(text, i) : i + 1;
        }
        return found;
    }

    private static DateReading first(String text, int at) {
        for (DateForm form : FORMS) {
            DateReading reading = form.read(text, at);
            if (reading != null) {
                return reading;
            }
        }
        return null;
    }

    private static String show(DateReading reading) {
        return reading.date().edtf() + " " + reading.start() + ".." + reading.end();
    }
}
