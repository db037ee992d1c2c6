// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.TextSigns;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The day in the title of a daily column, {@code Điểm báo ngày 07/03/2026}. The column appears on that day or the evening
 * before: what claims an earlier one is no date of it.
 */
public final class DailyTitles {
    private static final int LONGEST = 40;

    /** Forecasts, matches and timetables name the day that they are about. */
    private static final List<String> REPORTS =
            Lexicon.list("reporting-columns.lex").beginnings();

    private DailyTitles() {}

    /** Returns the day that the headline of {@code neighbourhood}'s page names as a daily column does. */
    public static Optional<DateClaim> find(Neighbourhood neighbourhood) {
        LabelledLine headline = neighbourhood.page().headline().orElse(null);
        if (headline == null || headline.text().length() > 2 * LONGEST) {
            return Optional.empty();
        }
        NfcView view = neighbourhood.view(headline);
        String text = view.text().strip();
        if (!view.holds(TextSigns.DIGIT)) {
            return Optional.empty();
        }
        return Optional.ofNullable(day(text))
                .map(day -> new DateClaim(day, headline.number(), text, "day in the title of a daily column"));
    }

    /** Returns the day with which the title of a reporting column ends; null where {@code title} is none. */
    static @Nullable PartialDate day(String title) {
        if (title.length() > LONGEST || !reports(title)) {
            return null;
        }
        List<DateReading> readings = DateScanner.scan(title);
        boolean one = readings.size() == 1
                && readings.get(0).end() == title.length()
                && readings.get(0).date().isFull();
        return one ? readings.get(0).date() : null;
    }

    /** Returns whether {@code claim} is of a day on which the column of {@code daily} cannot have appeared. */
    public static boolean isTooEarly(DateClaim claim, DateClaim daily) {
        return claim.date().isFull()
                && claim.date()
                        .toLocalDate()
                        .isBefore(daily.date().toLocalDate().minusDays(1));
    }

    private static boolean reports(String title) {
        String lower = title.toLowerCase(Locale.ROOT);
        return REPORTS.stream().anyMatch(words -> Scan.word(lower, 0, words) > 0);
    }
}
