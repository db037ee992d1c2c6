// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import io.github.tinsach.meta.date.DailyTitles;
import io.github.tinsach.meta.date.DateClaim;
import io.github.tinsach.meta.date.Datelines;
import io.github.tinsach.meta.date.LatestYear;
import io.github.tinsach.meta.date.Neighbourhood;
import io.github.tinsach.meta.date.PrintedDates;
import io.github.tinsach.meta.date.RelativeLines;
import io.github.tinsach.meta.date.StatedDates;
import io.github.tinsach.meta.date.UrlDates;
import io.github.tinsach.meta.date.YearResolver;
import io.github.tinsach.meta.source.CreditLines;
import io.github.tinsach.model.Evidence;
import io.github.tinsach.page.Found;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Finds the publication date. What the page prints beside its headline comes first, then what its metadata states, then
 * times counted from the moment of reading, printed updates, the address (a time of creation) and last the day that
 * the text opens with. Where two of the first disagree the evidence names the other.
 */
public final class DateFinder {
    private DateFinder() {}

    /**
     * Returns the publication date in EDTF; empty where none can be known.
     *
     * @param reference when the page was read: may fix a missing year, and {@code 5 giờ trước} is counted from it
     */
    public static Optional<Found<String>> find(LabelledPage page, @Nullable OffsetDateTime reference) {
        LineViews views = new LineViews(page.lines().size());
        return find(page, reference, views, () -> CreditLines.of(page, views));
    }

    /**
     * The same with views of the page's lines and credit lines that others share.
     *
     * @param lines asked only where the page itself tells no date
     */
    public static Optional<Found<String>> find(
            LabelledPage page, @Nullable OffsetDateTime reference, LineViews views, Supplier<CreditLines> lines) {
        Neighbourhood neighbourhood = new Neighbourhood(page, views);
        PrintedDates printed = PrintedDates.of(neighbourhood);
        List<DateClaim> claims = new ArrayList<>(printed.published());
        StatedDates.first(page.page().metadata().datesPublished()).ifPresent(claims::add);
        RelativeLines.find(neighbourhood, reference).ifPresent(claims::add);
        claims.addAll(printed.updated());
        StatedDates.first(page.page().metadata().datesModified()).ifPresent(claims::add);
        DailyTitles.find(neighbourhood).ifPresent(daily -> {
            claims.removeIf(claim -> DailyTitles.isTooEarly(claim, daily));
            claims.add(daily);
        });
        address(page).ifPresent(claims::add);
        List<DateClaim> stated = List.copyOf(claims);
        claims.removeIf(claim -> LatestYear.isPassed(claim, reference));
        for (DateClaim claim : claims) {
            if (claim.date().isFull()) {
                return found(claim, conflict(claim, stated));
            }
        }
        CreditLines credits = lines.get();
        Optional<DateClaim> source = credits.url()
                .flatMap(url -> address(url, credits.urlLine(), "source's address"))
                .filter(claim -> !LatestYear.isPassed(claim, reference));
        if (source.isPresent()) {
            claims.add(source.get());
            if (source.get().date().isFull()) {
                return found(source.get(), "");
            }
        }
        Optional<DateClaim> dateline = printed.day().or(() -> Datelines.find(neighbourhood));
        if (dateline.isEmpty() || LatestYear.isPassed(dateline.get(), reference)) {
            return claims.isEmpty() ? Optional.empty() : found(claims.get(0), "");
        }
        DateClaim day = dateline.get();
        if (day.date().isFull()) {
            return found(day, "");
        }
        DateClaim inYear = yearOf(day, claims);
        return found(inYear != null ? inYear : YearResolver.resolve(day, neighbourhood, reference), "");
    }

    /** Returns {@code dateline} in the year of a month that the page prints or its address holds; null where none does. */
    private static @Nullable DateClaim yearOf(DateClaim dateline, List<DateClaim> months) {
        for (DateClaim month : months) {
            if (month.date().month() == dateline.date().month()) {
                return new DateClaim(
                        dateline.date().inYear(month.date().year()),
                        dateline.line(),
                        dateline.text(),
                        dateline.how() + "; its year is that of " + month.date().edtf() + ", " + month.how());
            }
        }
        return null;
    }

    private static Optional<DateClaim> address(LabelledPage page) {
        String own = page.page().url();
        if (own != null) {
            Optional<DateClaim> claim = address(own, 0, "page's address");
            if (claim.isPresent()) {
                return claim;
            }
        }
        for (MetaValue url : page.page().metadata().urls()) {
            Optional<DateClaim> claim = address(url.value(), 0, "page's address");
            if (claim.isPresent()) {
                return claim;
            }
        }
        return Optional.empty();
    }

    private static Optional<DateClaim> address(String url, int line, String whose) {
        return UrlDates.find(url)
                .map(date -> new DateClaim(date.date(), line, date.text(), "time of creation in the " + whose));
    }

    private static String conflict(DateClaim chosen, List<DateClaim> claims) {
        for (DateClaim claim : claims) {
            boolean update = claim.how().contains("update") || claim.how().contains("odified");
            if (claim.date().isFull() && !claim.date().equals(chosen.date()) && !update) {
                return "; differs from " + claim.date().edtf() + ", " + claim.how();
            }
        }
        return "";
    }

    private static Optional<Found<String>> found(DateClaim claim, String conflict) {
        Evidence evidence = new Evidence(claim.line(), claim.text(), claim.how() + conflict);
        return Optional.of(new Found<>(claim.date().edtf(), evidence));
    }
}
