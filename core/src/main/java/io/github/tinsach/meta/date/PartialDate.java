// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;

/**
 * A day of the calendar of which the year or the day may be unknown.
 *
 * @param year 1990 to 2099, or 0 when unknown
 * @param month 1 to 12
 * @param day 1 to 31, or 0 when unknown
 */
public record PartialDate(int year, int month, int day) {
    /** Returns the day {@code date}. */
    public static PartialDate of(LocalDate date) {
        return new PartialDate(date.getYear(), date.getMonthValue(), date.getDayOfMonth());
    }

    /** Returns whether there is such a day: years from 1990 to 2099 only, since no news site is older. */
    public static boolean isValid(int year, int month, int day) {
        if (month < 1 || month > 12 || day < 0 || (year != 0 && (year < 1990 || year > 2099))) {
            return false;
        }
        return day <= Month.of(month).length(year == 0 || java.time.Year.isLeap(year));
    }

    /** Returns whether year and day are known. */
    public boolean isFull() {
        return year != 0 && day != 0;
    }

    /** Returns this date in another year; a February 29 that the year does not have gives an unknown year. */
    public PartialDate inYear(int other) {
        return isValid(other, month, day) ? new PartialDate(other, month, day) : new PartialDate(0, month, day);
    }

    /**
     * Returns the day.
     *
     * @throws DateTimeException when the date is not {@link #isFull() full}
     */
    public LocalDate toLocalDate() {
        return LocalDate.of(year, month, day);
    }

    /** Returns the date in EDTF (ISO 8601-2, level 1): {@code 2024-11-14}, {@code 2024-11}, {@code XXXX-09-23}. */
    public String edtf() {
        StringBuilder edtf = new StringBuilder(10);
        if (year == 0) {
            edtf.append("XXXX");
        } else {
            edtf.append(year);
        }
        edtf.append(month < 10 ? "-0" : "-").append(month);
        if (day != 0) {
            edtf.append(day < 10 ? "-0" : "-").append(day);
        }
        return edtf.toString();
    }
}
