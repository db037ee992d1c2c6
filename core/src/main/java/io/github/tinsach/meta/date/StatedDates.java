// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.page.MetaValue;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Dates of the page's metadata. */
public final class StatedDates {
    /** Lengths in digits. */
    private static final int DAY = 8;

    private static final int SECONDS = 10;
    private static final int MILLISECONDS = 13;

    private StatedDates() {}

    /** Returns the first of {@code values} that is a date, in Vietnam's time. */
    public static Optional<DateClaim> first(List<MetaValue> values) {
        for (MetaValue value : values) {
            PartialDate bare = digits(value.value());
            if (bare != null) {
                return Optional.of(new DateClaim(bare, 0, value.value(), "metadata (" + value.origin() + ")"));
            }
            if (isAmbiguous(value.value())) {
                continue;
            }
            for (DateReading reading : DateScanner.scan(value.value())) {
                if (reading.date().year() != 0) {
                    return Optional.of(
                            new DateClaim(reading.date(), 0, value.value(), "metadata (" + value.origin() + ")"));
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the day of {@code 20260307}, or of seconds or milliseconds since 1970; null where {@code value} is something else. */
    private static @Nullable PartialDate digits(String value) {
        String text = value.strip();
        int length = Scan.digits(text, 0);
        if (length != text.length() || length != DAY && length != SECONDS && length != MILLISECONDS) {
            return null;
        }
        if (length == DAY) {
            int year = Scan.number(text, 0, 4);
            int month = Scan.number(text, 4, 6);
            int day = Scan.number(text, 6, DAY);
            return day > 0 && month > 0 && PartialDate.isValid(year, month, day)
                    ? new PartialDate(year, month, day)
                    : null;
        }
        long seconds = Long.parseLong(text.substring(0, SECONDS));
        LocalDate day =
                Instant.ofEpochSecond(seconds).atOffset(VietnamTime.ZONE).toLocalDate();
        return PartialDate.isValid(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
                ? PartialDate.of(day)
                : null;
    }

    /**
     * Returns whether a date in numbers may be month first: a clock of AM and PM is that of a server set to English, which
     * writes 7 March as {@code 3/7/2026 8:15:00 AM}, though pages in Vietnamese write the day first.
     */
    private static boolean isAmbiguous(String value) {
        String text = value.strip();
        boolean english = text.endsWith("AM") || text.endsWith("PM");
        int first = Scan.digits(text, 0);
        int second = Scan.digits(text, first + 1);
        if (!english || first == 0 || first > 2 || Scan.at(text, first) != '/' || Scan.at(text, second) != '/') {
            return false;
        }
        int a = Scan.number(text, 0, first);
        int b = Scan.number(text, first + 1, second);
        return a != b && a <= 12 && b <= 12;
    }
}
