// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import org.jspecify.annotations.Nullable;

/**
 * Day, month, year in digits: {@code 7/3/2026}, {@code 07-03-2026}, {@code 07.03.2026}, {@code 07/03/26},
 * {@code 07.03.26}. A month beyond 12
 * makes it month first ({@code 12/24/2012}), and so does a printed weekday that fits only that way.
 */
final class NumericForm implements DateForm {
    @Override
    public @Nullable DateReading read(String text, int at) {
        int firstEnd = Scan.digits(text, at);
        int second = separator(text, firstEnd);
        if (second < 0 || firstEnd - at > 2) {
            return null;
        }
        int secondEnd = Scan.digits(text, second);
        int third = separator(text, secondEnd);
        if (third < 0 || secondEnd - second > 2 || mark(text, firstEnd) != mark(text, secondEnd)) {
            return null;
        }
        int end = Scan.digits(text, third);
        boolean twoDigits = end - third == 2 && (mark(text, firstEnd) == '/' || isEven(text, at, end));
        if ((end - third != 4 && !twoDigits) || continues(text, end)) {
            return null;
        }
        int a = Scan.number(text, at, firstEnd);
        int b = Scan.number(text, second, secondEnd);
        int year = Scan.number(text, third, end) + (twoDigits ? 2000 : 0);
        boolean dayFirst = a > 0 && PartialDate.isValid(year, b, a);
        boolean monthFirst = b > 0 && PartialDate.isValid(year, a, b);
        if (monthFirst && (!dayFirst || (!twoDigits && Weekdays.favours(text, at, year, a, b)))) {
            return new DateReading(new PartialDate(year, a, b), at, end);
        }
        return dayFirst ? new DateReading(new PartialDate(year, b, a), at, end) : null;
    }

    /** Returns whether three numbers of two digits stand without spaces: {@code 07.03.26}; fewer digits are an outline's or a score's. */
    private static boolean isEven(String text, int at, int end) {
        return end - at == "07.03.26".length()
                && Scan.isDigit(Scan.at(text, at + 1))
                && Scan.isDigit(Scan.at(text, at + 4));
    }

    /** Returns the index of the digit after one separator with at most one space on each side; -1 where there is none. */
    private static int separator(String text, int i) {
        int mark = Scan.at(text, i) == ' ' ? i + 1 : i;
        char c = Scan.at(text, mark);
        if (c != '/' && c != '-' && c != '.') {
            return -1;
        }
        int next = Scan.at(text, mark + 1) == ' ' ? mark + 2 : mark + 1;
        // a full stop with a space is the end of a sentence, not a separator
        boolean tight = mark == i && next == mark + 1;
        return Scan.isDigit(Scan.at(text, next)) && (tight || c != '.') ? next : -1;
    }

    private static char mark(String text, int i) {
        return Scan.at(text, i) == ' ' ? Scan.at(text, i + 1) : Scan.at(text, i);
    }

    /** Returns whether the number goes on: {@code 12/03/2026/NĐ-CP}, {@code 1.2.2026.000}. */
    static boolean continues(String text, int end) {
        char c = Scan.at(text, end);
        boolean joins = c == '/' || c == '.' || c == ',' || c == '-';
        return Character.isLetter(c) && c != 'T'
                || c == '/'
                || c == '%'
                || (joins && Scan.isDigit(Scan.at(text, end + 1)))
                // a file name: "gao-07-03-2026.jpg"
                || (c == '.' && Scan.at(text, end + 1) >= 'a' && Scan.at(text, end + 1) <= 'z')
                || (c == '-' && Character.isLetter(Scan.at(text, end + 1)));
    }
}
