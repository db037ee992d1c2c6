// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import org.jspecify.annotations.Nullable;

/** Year first: {@code 2026-03-07}, {@code 2026/03/07}, {@code 2026.3.7}, with or without a time behind it. */
final class IsoForm implements DateForm {
    @Override
    public @Nullable DateReading read(String text, int at) {
        int yearEnd = Scan.digits(text, at);
        char mark = Scan.at(text, yearEnd);
        if (yearEnd - at != 4 || (mark != '-' && mark != '/' && mark != '.')) {
            return null;
        }
        int monthEnd = Scan.digits(text, yearEnd + 1);
        int dayEnd = Scan.digits(text, monthEnd + 1);
        int monthDigits = monthEnd - yearEnd - 1;
        int dayDigits = dayEnd - monthEnd - 1;
        if (monthDigits < 1 || monthDigits > 2 || Scan.at(text, monthEnd) != mark || dayDigits < 1 || dayDigits > 2) {
            return null;
        }
        int year = Scan.number(text, at, yearEnd);
        int month = Scan.number(text, yearEnd + 1, monthEnd);
        int day = Scan.number(text, monthEnd + 1, dayEnd);
        if (year == 0 || day == 0 || !PartialDate.isValid(year, month, day) || NumericForm.continues(text, dayEnd)) {
            return null;
        }
        return new DateReading(new PartialDate(year, month, day), at, dayEnd);
    }
}
