// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Gives a day without a year its year where something fixes it. */
public final class YearResolver {
    private YearResolver() {}

    /** Returns {@code claim} with its year; the claim itself, with what bounds the year, where nothing fixes it. */
    public static DateClaim resolve(DateClaim claim, Neighbourhood neighbourhood, @Nullable OffsetDateTime reference) {
        Optional<DateClaim> printed = TextYear.resolve(claim, neighbourhood);
        return printed.orElseGet(() -> YearBounds.of(neighbourhood).resolve(claim, reference));
    }
}
