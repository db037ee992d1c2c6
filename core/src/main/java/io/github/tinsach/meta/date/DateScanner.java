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
    private static final DateForm GLUED = new GluedForm();
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
        int i = next(text, 0, words);
        while (i < text.length()) {
            int end = Scan.digits(text, i);
            DateReading reading = end == i ? word(text, i) : number(text, i, end);
            if (reading != null) {
                found = found.isEmpty() ? new ArrayList<>(2) : found;
                found.add(new DateReading(
                        VietnamTime.of(text, reading.end(), reading.date()), reading.start(), reading.end()));
                end = reading.end();
            }
            i = next(text, Math.max(end, i + 1), words);
        }
        return found;
    }

    /** Returns the index of the next digit from {@code i} on, or of the next letter that may begin a month's name. */
    private static int next(String text, int i, boolean words) {
        int at = i;
        if (words) {
            while (at < text.length() && !Scan.isDigit(text.charAt(at)) && !Months.isInitial(text.charAt(at))) {
                at++;
            }
        } else {
            while (at < text.length() && !Scan.isDigit(text.charAt(at))) {
                at++;
            }
        }
        return at;
    }

    /** Returns the date that the digits from {@code at} to {@code end} begin: forms with more parts come first, since each also holds a shorter one. */
    private static @Nullable DateReading number(String text, int at, int end) {
        if (end - at > 4) {
            return null;
        }
        if (isJoined(text, at)) {
            return Scan.at(text, end) == '/' && Character.isLowerCase(Scan.at(text, at - 1))
                    ? GLUED.read(text, at)
                    : null;
        }
        if (end - at > 2) {
            return ISO.read(text, at);
        }
        char next = Scan.at(text, end);
        boolean mark = next == '/' || next == '-' || next == '.';
        DateReading reading = mark || next == ' ' ? NUMERIC.read(text, at) : null;
        reading = reading == null && next == '/' ? GLUED.read(text, at) : reading;
        if (reading == null && next != '.') {
            reading = SPELLED.read(text, at);
        }
        return reading == null && mark ? YEARLESS.read(text, at) : reading;
    }

    /** Returns the date that a month's name at {@code at} begins. */
    private static @Nullable DateReading word(String text, int at) {
        if (Character.isLetterOrDigit(Scan.at(text, at - 1))) {
            return null;
        }
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
