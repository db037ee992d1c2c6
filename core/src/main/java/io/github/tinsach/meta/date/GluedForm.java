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

    @Override
    public @Nullable DateReading read(String text, int at) {
        int end = at + LENGTH;
        if (end > text.length() || text.charAt(at + 2) != '/' || text.charAt(at + 5) != '/') {
            return null;
        }
        int day = digits(text, at, at + 2);
        int month = digits(text, at + 3, at + 5);
        int year = digits(text, at + 6, end);
        boolean goesOn = !Character.isUpperCase(Scan.at(text, end)) && NumericForm.continues(text, end);
        if (day <= 0 || month <= 0 || year <= 0 || goesOn || Scan.isDigit(Scan.at(text, end))) {
            return null;
        }
        return PartialDate.isValid(year, month, day)
                ? new DateReading(new PartialDate(year, month, day), at, end)
                : null;
    }

    private static int digits(String text, int from, int to) {
        return Scan.digits(text, from) >= to ? Scan.number(text, from, to) : -1;
    }
}
