// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import java.time.OffsetDateTime;
import java.time.Year;
import org.jspecify.annotations.Nullable;

/**
 * The last year that a page can have been published in. No page is read before it is published: a later year is a slip of the
 * hand ({@code 2062} for {@code 2026}) or the default of a content management system.
 */
public final class LatestYear {
    /** A clock that stands at an earlier year is wrong, and does not hide dates. */
    private static final int EARLIEST_CLOCK = 2027;

    /** By this machine's clock; one year more, for pages dated ahead and clocks of other zones. */
    private static final int BY_CLOCK = Math.max(EARLIEST_CLOCK, Year.now().getValue()) + 1;

    private LatestYear() {}

    /** Returns whether {@code claim} is of a later year than a page can be that was read by now, or at {@code reference} if that is later. */
    public static boolean isPassed(DateClaim claim, @Nullable OffsetDateTime reference) {
        int latest = reference == null ? BY_CLOCK : Math.max(BY_CLOCK, reference.getYear() + 1);
        return claim.date().year() > latest;
    }
}
