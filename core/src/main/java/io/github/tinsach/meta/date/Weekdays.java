// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** Weekday names before a date: {@code Thứ bảy,}, {@code Thứ 7}, {@code T7,}, {@code Chủ nhật}, {@code Sat,}. */
final class Weekdays {
    /** A weekday stands at most this many characters before its date: "Thứ Năm, 15:09, 02/04/2026", "Thứ tư, ngày ". */
    private static final int REACH = 28;

    private static final String[][] NAMES = {
        {"thứ hai", "thứ 2", "t2", "monday", "mon"},
        {"thứ ba", "thứ 3", "t3", "tuesday", "tue"},
        {"thứ tư", "thứ 4", "t4", "wednesday", "wed"},
        {"thứ năm", "thứ 5", "t5", "thursday", "thu"},
        {"thứ sáu", "thứ 6", "t6", "friday", "fri"},
        {"thứ bảy", "thứ 7", "t7", "saturday", "sat"},
        {"chủ nhật", "chúa nhật", "cn", "sunday", "sun"},
    };

    private static final String INITIALS = "tcmwfs";

    private Weekdays() {}

    /** Returns the weekday printed shortly before {@code at}. */
    static Optional<DayOfWeek> before(String text, int at) {
        for (int i = at - 1; i >= Math.max(0, at - REACH); i--) {
            if (!isInitial(text.charAt(i)) || Character.isLetterOrDigit(Scan.at(text, i - 1))) {
                continue;
            }
            for (int day = 0; day < NAMES.length; day++) {
                for (String name : NAMES[day]) {
                    int end = Scan.word(text, i, name);
                    if (end > 0 && end <= at && !Scan.isDigit(Scan.at(text, end))) {
                        return Optional.of(DayOfWeek.of(day + 1));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isInitial(char c) {
        return c < 0x80 && INITIALS.indexOf(c | 0x20) >= 0;
    }

    /** Returns whether the printed weekday fits month {@code a}, day {@code b} and does not fit month {@code b}, day {@code a}. */
    static boolean favours(String text, int at, int year, int a, int b) {
        Optional<DayOfWeek> day = before(text, at);
        return day.isPresent()
                && LocalDate.of(year, a, b).getDayOfWeek() == day.get()
                && LocalDate.of(year, b, a).getDayOfWeek() != day.get();
    }

    /** Returns whether a weekday is printed shortly before {@code at} that {@code date} does not fall on. */
    static boolean contradicts(String text, int at, PartialDate date) {
        return date.isFull()
                && before(text, at)
                        .filter(day -> day != date.toLocalDate().getDayOfWeek())
                        .isPresent();
    }
}
