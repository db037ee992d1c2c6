// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the dates of a text in one pass. Only the first character of a number or of a month word is looked at by the forms,
 * and by those only that begin with so many digits and the sign behind them; the first form that reads a date wins.
 */
public final class DateScanner {
    private static final DateForm ISO = new IsoForm();
    private static final DateForm NUMERIC = new NumericForm();
    private static final DateForm SPELLED = new SpelledForm();
    private static final DateForm YEARLESS = new YearlessForm();
    private static final DateForm MONTH_FIRST = new MonthFirstForm();
    private static final DateForm MONTH_YEAR = new MonthYearForm();

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
        int length = text.length();
        int i = 0;
        while (i < length) {
            char c = text.charAt(i);
            DateReading reading = null;
            int next = i + 1;
            if (Scan.isDigit(c)) {
                next = Scan.digits(text, i);
                reading = next - i > 4 || isJoined(text, i) ? null : number(text, i, next);
            } else if (words && Months.isInitial(c) && !Character.isLetterOrDigit(Scan.at(text, i - 1))) {
                reading = word(text, i);
            }
            if (reading != null) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(new DateReading(
                        VietnamTime.of(text, reading.end(), reading.date()), reading.start(), reading.end()));
                next = reading.end();
            }
            i = next;
        }
        return found;
    }

    /** Returns the date that the digits from {@code at} to {@code end} begin: forms with more parts come first, since each also holds a shorter one. */
    private static @Nullable DateReading number(String text, int at, int end) {
        if (end - at > 2) {
            return ISO.read(text, at);
        }
        char next = Scan.at(text, end);
        boolean mark = next == '/' || next == '-' || next == '.';
        DateReading reading = mark || next == ' ' ? NUMERIC.read(text, at) : null;
        if (reading == null && next != '.') {
            reading = SPELLED.read(text, at);
        }
        return reading == null && mark ? YEARLESS.read(text, at) : reading;
    }

    private static @Nullable DateReading word(String text, int at) {
        DateReading reading = MONTH_FIRST.read(text, at);
        return reading == null ? MONTH_YEAR.read(text, at) : reading;
    }

    /** Returns whether the number at {@code i} is a piece of a longer one or of a code: {@code 0918.033}, {@code Q10/2}. */
    private static boolean isJoined(String text, int i) {
        char before = Scan.at(text, i - 1);
        boolean mark = before == '.' || before == '/';
        return Character.isLetterOrDigit(before) || (mark && Scan.isDigit(Scan.at(text, i - 2)));
    }
}
