// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.page.MetaValue;
import java.util.List;
import java.util.Optional;

/** Dates of the page's metadata. */
public final class StatedDates {
    private StatedDates() {}

    /** Returns the first of {@code values} that is a date, in Vietnam's time. */
    public static Optional<DateClaim> first(List<MetaValue> values) {
        for (MetaValue value : values) {
            for (DateReading reading : DateScanner.scan(value.value())) {
                if (reading.date().year() != 0) {
                    return Optional.of(
                            new DateClaim(reading.date(), 0, value.value(), "metadata (" + value.origin() + ")"));
                }
            }
        }
        return Optional.empty();
    }
}
