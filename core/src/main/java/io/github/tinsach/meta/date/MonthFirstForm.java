// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import org.jspecify.annotations.Nullable;

/** Spelt month, day, year, as WordPress prints them: {@code Tháng Ba 7, 2026}, {@code March 7, 2026}. */
final class MonthFirstForm implements DateForm {
    @Override
    public @Nullable DateReading read(String text, int at) {
        Months.Name month = Months.afterThang(text, at);
        if (month.month() == 0) {
            month = Months.english(text, at);
        }
        if (month.month() == 0) {
            return null;
        }
        int day = Scan.spaces(text, month.end());
        int dayEnd = Scan.digits(text, day);
        int year = Scan.separators(text, Months.afterOrdinal(text, dayEnd), ",");
        int yearEnd = Scan.digits(text, year);
        if (day == month.end() || dayEnd == day || dayEnd - day > 2 || year == dayEnd || yearEnd - year != 4) {
            return null;
        }
        int dayValue = Scan.number(text, day, dayEnd);
        int yearValue = Scan.number(text, year, yearEnd);
        return dayValue > 0 && PartialDate.isValid(yearValue, month.month(), dayValue)
                ? new DateReading(new PartialDate(yearValue, month.month(), dayValue), at, yearEnd)
                : null;
    }
}
