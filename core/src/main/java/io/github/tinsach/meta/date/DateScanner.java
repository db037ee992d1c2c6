// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a text in one pass. Only the first character of a number or of a month word is looked at by the forms;
 * the first form of the list that reads a date wins.
 */
public final class DateScanner {
    /** Forms that begin with a digit. Those with more parts come first, since each also holds a shorter one. */
    private static final List<DateForm> NUMBERS =
            List.of(new IsoForm(), new NumericForm(), new SpelledForm(), new YearlessForm());
    /** Forms that begin with a month. */
    private static final List<DateForm> WORDS = List.of(new MonthFirstForm(), new MonthYearForm());

    private static final String MONTH_INITIALS = "tTjJfFmMaAsSoOnNdD";

    private DateScanner() {}

    /**
     * Returns the dates of {@code text}, in order.
     *
     * @param text in NFC
     */
    public static List<DateReading> scan(String text) {
        return scan(text, true);
    }

    /**
     * Returns the dates of {@code text} that begin with a number, in order: all that running text and lists have, at a
     * fraction of the time.
     *
     * @param text in NFC
     */
    static List<DateReading> numbers(String text) {
        return scan(text, false);
    }

    private static List<DateReading> scan(String text, boolean words) {
        List<DateReading> found = List.of();
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            DateReading reading = null;
            boolean digit = Scan.isDigit(c);
            if (digit) {
                reading = isJoined(text, i) ? null : first(NUMBERS, text, i);
            } else if (words && MONTH_INITIALS.indexOf(c) >= 0 && !Character.isLetterOrDigit(Scan.at(text, i - 1))) {
                reading = first(WORDS, text, i);
            }
            if (reading != null) {
                if (found.isEmpty()) {
                    found = new ArrayList<>(2);
                }
                found.add(reading);
                i = reading.end();
            } else {
                i = digit ? Scan.digits(text, i) : i + 1;
            }
        }
        return found;
    }

    private static @Nullable DateReading first(List<DateForm> forms, String text, int at) {
        for (DateForm form : forms) {
            DateReading reading = form.read(text, at);
            if (reading != null) {
                return new DateReading(
                        VietnamTime.of(text, reading.end(), reading.date()), reading.start(), reading.end());
            }
        }
        return null;
    }

    /** Returns whether the number at {@code i} is a piece of a longer one or of a code: {@code 0918.033}, {@code Q10/2}. */
    private static boolean isJoined(String text, int i) {
        char before = Scan.at(text, i - 1);
        boolean mark = before == '.' || before == '/';
        return Character.isLetterOrDigit(before) || (mark && Scan.isDigit(Scan.at(text, i - 2)));
    }
}
