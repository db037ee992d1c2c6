// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta;

import io.github.tinsach.page.Found;
import io.github.tinsach.story.LabelledPage;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the publication date. */
public final class DateFinder {
    private DateFinder() {}

    /** Returns the publication date in EDTF; empty where none can be known. {@code reference} may fix a missing year. */
    public static Optional<Found<String>> find(LabelledPage page, @Nullable OffsetDateTime reference) {
        return Optional.empty();
    }
}
