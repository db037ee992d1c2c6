// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.model.LabelledLine;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the line beside a headline that tells the time of publication from the moment of reading. */
public final class RelativeLines {
    private RelativeLines() {}

    /** Returns the day that a byline like {@code 5 giờ trước} means; nothing without a reference time. */
    public static Optional<DateClaim> find(Neighbourhood neighbourhood, @Nullable OffsetDateTime reference) {
        if (reference == null) {
            return Optional.empty();
        }
        List<LabelledLine> lines = new ArrayList<>(neighbourhood.bylines());
        neighbourhood.besideHeadline().stream()
                .filter(line -> DateLine.isShort(line.text()))
                .forEach(lines::add);
        for (LabelledLine line : lines) {
            String text = neighbourhood.view(line).text();
            Optional<PartialDate> date = RelativeTimes.find(text, reference);
            if (date.isPresent()) {
                return Optional.of(new DateClaim(
                        date.get(),
                        line.number(),
                        line.text().strip(),
                        "relative time, counted from the reference time"));
            }
        }
        return Optional.empty();
    }
}
