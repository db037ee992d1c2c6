// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import org.jspecify.annotations.Nullable;

/**
 * A date that a scraper joined to the author or button beside it: {@code Mai An06/07/2019}, {@code 09/03/2018Chia sẻ}. Only
 * the form with slashes and all its digits is no code or version.
 */
final class GluedForm implements DateForm {
    /** {@code 06/07/2019}. */
    private static final int LENGTH = 10;

    private static final int LONGEST_COUNTER = 7;

    @Override
    public @Nullable DateReading read(String text, int at) {
        int end = at + LENGTH;
        if (end > text.length() || text.charAt(at + 2) != '/' || text.charAt(at + 5) != '/') {
            return null;
        }
        int day = digits(text, at, at + 2);
        int month = digits(text, at + 3, at + 5);
        int year = digits(text, at + 6, end);
        boolean counter = Scan.isDigit(Scan.at(text, end));
        boolean goesOn = !counter && !Character.isUpperCase(Scan.at(text, end)) && NumericForm.continues(text, end);
        if (day <= 0 || month <= 0 || year <= 0 || goesOn || counter && !isCounted(text, end, year)) {
            return null;
        }
        return PartialDate.isValid(year, month, day)
                ? new DateReading(new PartialDate(year, month, day), at, end)
                : null;
    }

    /**
     * Returns whether the digits behind a year are a counter's, {@code 21/09/201860K lượt xem}, or a time's,
     * {@code 21/09/201808:30}: a word or a colon follows them.
     */
    private static boolean isCounted(String text, int yearEnd, int year) {
        int end = Scan.digits(text, yearEnd);
        char next = Scan.at(text, end) == ' ' ? Scan.at(text, end + 1) : Scan.at(text, end);
        boolean century = year / 100 == 19 || year / 100 == 20;
        return century && end - yearEnd <= LONGEST_COUNTER && (Character.isLetter(next) || next == ':' || next == '.');
    }

    private static int digits(String text, int from, int to) {
        return Scan.digits(text, from) >= to ? Scan.number(text, from, to) : -1;
    }
}
