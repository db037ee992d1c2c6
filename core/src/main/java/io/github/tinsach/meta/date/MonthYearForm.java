// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import org.jspecify.annotations.Nullable;

/** A month without a day: {@code Tháng 11/2024}, {@code tháng Mười Một năm 2024}. */
final class MonthYearForm implements DateForm {
    @Override
    public @Nullable DateReading read(String text, int at) {
        Months.Name month = Months.afterThang(text, at);
        if (month.month() == 0) {
            return null;
        }
        int year = SpelledForm.yearStart(text, month.end());
        int end = Scan.digits(text, year);
        int value = end - year == 4 ? Scan.number(text, year, end) : 0;
        return value != 0 && PartialDate.isValid(value, month.month(), 0) && !NumericForm.continues(text, end)
                ? new DateReading(new PartialDate(value, month.month(), 0), at, end)
                : null;
    }
}
