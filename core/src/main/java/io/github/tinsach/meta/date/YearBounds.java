// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The year of a day that is printed without one. A photo of the article that is dated in its caption is older than the
 * article; the newest of the dates in the noise is younger. Where only one year lies between, it is the year. Noise
 * never tells the date itself.
 *
 * @param after the newest day that the article's own captions date a photo to; null when there is none
 * @param afterLine the line of that caption
 * @param before the newest day in the noise; null where the noise holds too few
 * @param beforeLine the line of that day
 */
record YearBounds(
        @Nullable LocalDate after, int afterLine, @Nullable LocalDate before, int beforeLine) {
    /** Fewer dates than this in the noise may be anything; more are the time stamps of lists. */
    private static final int TIME_STAMPS = 3;

    /** Returns the bounds that the lines of the page set. */
    static YearBounds of(Neighbourhood neighbourhood) {
        LocalDate after = null;
        LocalDate before = null;
        int afterLine = 0;
        int beforeLine = 0;
        int stamps = 0;
        for (LabelledLine line : neighbourhood.page().lines()) {
            boolean noise = line.label().isNoise() && line.label() != Label.REPEAT;
            if (!noise && line.label() != Label.CAPTION) {
                continue;
            }
            for (DateReading reading : neighbourhood.numbersWithYears(line)) {
                if (!reading.date().isFull()) {
                    continue;
                }
                LocalDate day = reading.date().toLocalDate();
                if (noise) {
                    stamps++;
                    if (before == null || day.isAfter(before)) {
                        before = day;
                        beforeLine = line.number();
                    }
                } else if (after == null || day.isAfter(after)) {
                    after = day;
                    afterLine = line.number();
                }
            }
        }
        return new YearBounds(after, afterLine, stamps < TIME_STAMPS ? null : before, beforeLine);
    }

    /** Returns {@code claim} with the year that these bounds and the caller's reference time leave, and says how. */
    DateClaim resolve(DateClaim claim, @Nullable OffsetDateTime reference) {
        if (reference != null) {
            LocalDate today = reference.withOffsetSameInstant(VietnamTime.ZONE).toLocalDate();
            Optional<LocalDate> day = latest(claim.date(), today.plusDays(1));
            return day.filter(d -> after == null || !d.isBefore(after))
                    .map(d -> claim.with(PartialDate.of(d), "; the year is the latest before the reference time"))
                    .orElse(claim);
        }
        if (before == null) {
            return claim;
        }
        Optional<LocalDate> day = latest(claim.date(), before);
        if (after != null && day.isPresent() && !day.get().isBefore(after)) {
            Optional<LocalDate> earlier = latest(claim.date(), day.get().minusDays(1));
            if (earlier.isEmpty() || earlier.get().isBefore(after)) {
                return claim.with(
                        PartialDate.of(day.get()),
                        "; the year is the only one between the photo dated " + after + " (line " + afterLine
                                + ") and the newest date in the noise, " + before + " (line " + beforeLine + ")");
            }
        }
        return claim.with(
                claim.date(), "; not after " + before + ", the newest date in the noise (line " + beforeLine + ")");
    }

    /** Returns the latest day with this month and day up to {@code limit}; the leap day may lie eight years back. */
    private static Optional<LocalDate> latest(PartialDate date, LocalDate limit) {
        for (int year = limit.getYear(); year > limit.getYear() - 9; year--) {
            PartialDate candidate = date.inYear(year);
            if (candidate.isFull() && !candidate.toLocalDate().isAfter(limit)) {
                return Optional.of(candidate.toLocalDate());
            }
        }
        return Optional.empty();
    }
}
