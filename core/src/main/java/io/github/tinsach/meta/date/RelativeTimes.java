// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.Optional;

/** Times told from the moment of reading: {@code 5 giờ trước}, {@code 30 phút trước}, {@code Vừa xong}, {@code Hôm qua}. */
public final class RelativeTimes {
    private static final String[] UNITS = {"phút", "giờ", "tiếng", "ngày", "tuần"};
    private static final Duration[] LENGTHS = {
        Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(1), Duration.ofDays(1), Duration.ofDays(7)
    };

    private RelativeTimes() {}

    /**
     * Returns the day that a line means which holds little else than such a time.
     *
     * @param text the line in NFC, edges trimmed
     * @param reference when the page was read
     */
    public static Optional<PartialDate> find(String text, OffsetDateTime reference) {
        OffsetDateTime now = reference.withOffsetSameInstant(VietnamTime.ZONE);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetterOrDigit(Scan.at(text, i - 1)) || !Character.isLetterOrDigit(c)) {
                continue;
            }
            if (Scan.isDigit(c)) {
                Duration ago = ago(text, i);
                if (!ago.isNegative()) {
                    return Optional.of(PartialDate.of(now.minus(ago).toLocalDate()));
                }
            } else if (Scan.word(text, i, "vừa xong") > 0 || Scan.word(text, i, "hôm nay") > 0) {
                return Optional.of(PartialDate.of(now.toLocalDate()));
            } else if (Scan.word(text, i, "hôm qua") > 0) {
                return Optional.of(PartialDate.of(now.toLocalDate().minusDays(1)));
            }
        }
        return Optional.empty();
    }

    private static Duration ago(String text, int at) {
        int end = Scan.digits(text, at);
        int number = end - at > 3 ? -1 : Scan.number(text, at, end);
        int unit = Scan.spaces(text, end);
        for (int i = 0; number >= 0 && i < UNITS.length; i++) {
            int after = Scan.word(text, unit, UNITS[i]);
            if (after > 0 && Scan.word(text, Scan.spaces(text, after), "trước") > 0) {
                return LENGTHS[i].multipliedBy(number);
            }
        }
        return Duration.ofSeconds(-1);
    }
}
