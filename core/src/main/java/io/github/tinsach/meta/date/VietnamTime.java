// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * The day in Vietnam (UTC+7, no summer time) of a date whose text goes on with a time and a zone: {@code
 * 2026-03-06T17:05:00Z} is March 7. A time without a zone is taken for Vietnam's.
 */
final class VietnamTime {
    static final ZoneOffset ZONE = ZoneOffset.ofHours(7);

    private VietnamTime() {}

    /** Returns {@code date}, which ends at {@code end} of {@code text}, as Vietnam's day. */
    static PartialDate of(String text, int end, PartialDate date) {
        if (!date.isFull()) {
            return date;
        }
        int i = Scan.separators(text, end, "Tt,-|");
        int hourEnd = Scan.digits(text, i);
        if (Scan.at(text, hourEnd) != ':' || hourEnd - i > 2) {
            return date;
        }
        int minuteEnd = Scan.digits(text, hourEnd + 1);
        int hour = Scan.number(text, i, hourEnd);
        int minute = Scan.number(text, hourEnd + 1, minuteEnd);
        int next = minuteEnd;
        if (Scan.at(text, next) == ':') {
            next = Scan.digits(text, next + 1);
        }
        if (Scan.at(text, next) == '.' && Scan.isDigit(Scan.at(text, next + 1))) {
            next = Scan.digits(text, next + 1);
        }
        next = Scan.spaces(text, next);
        if (Scan.word(text, next, "PM") > 0 && hour < 12) {
            hour += 12;
        } else if (Scan.word(text, next, "AM") > 0 && hour == 12) {
            hour = 0;
        }
        if (Scan.word(text, next, "PM") > 0 || Scan.word(text, next, "AM") > 0) {
            next = Scan.spaces(text, next + 2);
        }
        int offset = offset(text, next);
        if (offset == Integer.MIN_VALUE || hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return date;
        }
        LocalDateTime stated = date.toLocalDate().atTime(hour, minute);
        return PartialDate.of(
                stated.plusMinutes(ZONE.getTotalSeconds() / 60 - offset).toLocalDate());
    }

    /** Returns the zone at {@code at} as minutes east of Greenwich; {@link Integer#MIN_VALUE} where none is stated. */
    private static int offset(String text, int at) {
        int i = Scan.separators(text, at, "([");
        int named = Math.max(Scan.word(text, i, "GMT"), Scan.word(text, i, "UTC"));
        if (Scan.word(text, i, "Z") > 0) {
            return 0;
        }
        int sign = named > 0 ? Scan.spaces(text, named) : i;
        char c = Scan.at(text, sign);
        if (c != '+' && c != '-') {
            return named > 0 ? 0 : Integer.MIN_VALUE;
        }
        int hourEnd = Math.min(Scan.digits(text, sign + 1), sign + 3);
        int hours = Scan.number(text, sign + 1, hourEnd);
        int minute = Scan.at(text, hourEnd) == ':' ? hourEnd + 1 : hourEnd;
        int minutes = Math.max(0, Scan.number(text, minute, Math.min(Scan.digits(text, minute), minute + 2)));
        if (hours < 0 || hours > 14 || minutes > 59) {
            return Integer.MIN_VALUE;
        }
        return (c == '-' ? -1 : 1) * (60 * hours + minutes);
    }
}
