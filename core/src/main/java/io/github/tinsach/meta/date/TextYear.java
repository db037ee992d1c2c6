// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.TextSigns;
import java.util.Locale;
import java.util.Optional;

/**
 * The year that the article itself prints with the day its opening tells without one: {@code Ngày 16/5, …} and further down
 * {@code đến ngày 16/5/2026, …}. Anniversaries print an old year with today's day, so the year has to be the newest
 * one that the article names, and the sentence must not commemorate.
 */
final class TextYear {
    private static final String[] COMMEMORATION = {
        "kỷ niệm",
        "kỉ niệm",
        "tưởng niệm",
        "tưởng nhớ",
        "thành lập",
        "giải phóng",
        "chiến thắng",
        "ra đời",
        "năm ngày",
        "sinh ngày",
        "sinh nhật",
        "năm trước",
        "năm ngoái",
        "khủng bố",
        "quốc khánh",
        "lịch sử"
    };

    private TextYear() {}

    /** Returns {@code claim} in the year that the text of the page prints with its day. */
    static Optional<DateClaim> resolve(DateClaim claim, Neighbourhood neighbourhood) {
        DateClaim found = null;
        for (LabelledLine line : neighbourhood.page().kept()) {
            if (!isRead(line)) {
                continue;
            }
            for (DateReading reading : neighbourhood.numbersWithYears(line)) {
                PartialDate date = reading.date();
                boolean sameDay = date.isFull()
                        && date.month() == claim.date().month()
                        && date.day() == claim.date().day();
                if (sameDay && !commemorates(neighbourhood.view(line).text(), reading.start())) {
                    found = claim.with(date, "; its year is printed with the same day in line " + line.number());
                }
            }
        }
        return found == null || found.date().year() < newestYear(neighbourhood) ? Optional.empty() : Optional.of(found);
    }

    private static boolean isRead(LabelledLine line) {
        return line.label().isContent() || line.label() == Label.CAPTION;
    }

    private static int newestYear(Neighbourhood neighbourhood) {
        int newest = 0;
        for (LabelledLine line : neighbourhood.page().kept()) {
            if (isRead(line) && neighbourhood.view(line).holds(TextSigns.DIGIT)) {
                newest = Math.max(newest, newestYear(neighbourhood.view(line).text()));
            }
        }
        return newest;
    }

    /** Returns whether the article's text names no newer day or year than {@code date}, and no day without its year. */
    static boolean isNewest(PartialDate date, Neighbourhood neighbourhood) {
        for (LabelledLine line : neighbourhood.page().kept()) {
            if (!line.label().isContent() || !neighbourhood.view(line).holds(TextSigns.DIGIT)) {
                continue;
            }
            String text = neighbourhood.view(line).text();
            if (newestYear(text) > date.year()) {
                return false;
            }
            for (DateReading reading : DateScanner.numbers(text)) {
                boolean newer =
                        reading.date().isFull() && reading.date().toLocalDate().isAfter(date.toLocalDate());
                if (newer || reading.date().year() == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Returns the newest year named in {@code text}, any number from 1990 to 2099 that stands by itself. */
    private static int newestYear(String text) {
        int newest = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Scan.isDigit(text.charAt(i))) {
                int end = Scan.digits(text, i);
                int year = end - i == 4 ? Scan.number(text, i, end) : 0;
                if (year >= 1990 && year <= 2099) {
                    newest = Math.max(newest, year);
                }
                i = end;
            }
        }
        return newest;
    }

    private static boolean commemorates(String text, int at) {
        String before = text.substring(Math.max(0, at - 80), at).toLowerCase(Locale.ROOT);
        for (String word : COMMEMORATION) {
            if (before.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
