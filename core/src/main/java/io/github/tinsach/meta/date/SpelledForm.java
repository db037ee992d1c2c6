// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import org.jspecify.annotations.Nullable;

/**
 * Day, spelt month, year: {@code 07 tháng 03 năm 2026}, {@code 7 Tháng Ba, 2026}, {@code 7th March 2026}; without a year
 * {@code 7 tháng 3}.
 */
final class SpelledForm implements DateForm {
    @Override
    public @Nullable DateReading read(String text, int at) {
        int dayEnd = Scan.digits(text, at);
        if (dayEnd == at || dayEnd - at > 2) {
            return null;
        }
        int next = Scan.separators(text, Months.afterOrdinal(text, dayEnd), ",-/");
        if (!Months.isInitial(Scan.at(text, next))) {
            return null;
        }
        boolean vietnamese = true;
        Months.Name month = Months.afterThang(text, next);
        if (month.month() == 0) {
            vietnamese = false;
            month = Months.english(text, next);
        }
        if (month.month() == 0) {
            return null;
        }
        int day = Scan.number(text, at, dayEnd);
        int year = yearStart(text, month.end());
        int yearEnd = Scan.digits(text, year);
        boolean hasYear = yearEnd - year == 4;
        int value = hasYear ? Scan.number(text, year, yearEnd) : 0;
        if (day == 0 || (!hasYear && !vietnamese) || !PartialDate.isValid(value, month.month(), day)) {
            return null;
        }
        return new DateReading(new PartialDate(value, month.month(), day), at, hasYear ? yearEnd : month.end());
    }

    /** Returns where a year behind the month would begin. */
    static int yearStart(String text, int monthEnd) {
        int i = Scan.separators(text, monthEnd, ",-/.");
        int word = Scan.word(text, i, "năm");
        return word < 0 ? i : Scan.spaces(text, word);
    }
}
