// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.ExtractorOptions;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.TemporalAccessor;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How dates and quotes are told. */
final class FactOptions {
    @Option(
            names = "--reference-date",
            paramLabel = "DATE",
            converter = ReferenceTime.class,
            description = {
                "when the pages were fetched, such as 2024-11-14 or 2024-11-14T08:30+07:00: may fix a missing year and"
                        + " tells what '5 giờ trước' means",
            })
    private @Nullable OffsetDateTime reference;

    @Option(
            names = "--quotes",
            paramLabel = "N",
            description = "at most N quotes, the best ones, in order of appearance")
    private @Nullable Integer quotes;

    @Option(names = "--sure-quotes", description = "only quotes with a speaker and a score of 0.7 or more")
    private boolean sureQuotes;

    /** Returns {@code options} with these; {@link IllegalArgumentException} where one makes no sense. */
    ExtractorOptions in(ExtractorOptions options) {
        return options.withReferenceTime(reference).withQuotes(SummaryOptions.positive("--quotes", quotes), sureQuotes);
    }

    /** A day, or a time, that of Vietnam where it names no offset. A day is its end: no page of that day is later. */
    static final class ReferenceTime implements ITypeConverter<OffsetDateTime> {
        private static final ZoneOffset VIETNAM = ZoneOffset.ofHours(7);
        private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);

        @Override
        public OffsetDateTime convert(String value) {
            try {
                if (!value.contains("T")) {
                    return LocalDate.parse(value).atTime(END_OF_DAY).atOffset(VIETNAM);
                }
                TemporalAccessor time =
                        DateTimeFormatter.ISO_DATE_TIME.parseBest(value, OffsetDateTime::from, LocalDateTime::from);
                return time instanceof LocalDateTime local ? local.atOffset(VIETNAM) : OffsetDateTime.from(time);
            } catch (DateTimeParseException e) {
                throw new TypeConversionException("'" + value + "' is no date such as 2024-11-14");
            }
        }
    }
}
