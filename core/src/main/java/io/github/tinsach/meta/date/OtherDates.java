// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** Dates on lines beside an article that are not the day of its publication: those of links, of events, of what a table tells. */
final class OtherDates {
    /** Labels of lines that may be titles of other stories. */
    private static final Set<Label> TITLES = EnumSet.of(Label.BYLINE, Label.RELATED, Label.LISTING, Label.SIDEBAR);

    /** Characters behind a date that may begin a fact: no line of many dates is read to its end for each of them. */
    private static final int LONGEST_FACT = 200;

    private OtherDates() {}

    /** Returns whether the words around {@code reading}, those before it from {@code from} on, make it another day. */
    static boolean is(String text, int from, DateReading reading) {
        return DateWords.isOther(text, from, reading)
                || DateLabels.isFact(text, from, reading)
                || isEndOfRange(text, reading)
                || DateWords.isLimit(text, reading)
                || headsAFact(text, reading)
                || DateWords.isTitle(cellBefore(text, from, reading));
    }

    /** Returns whether a day and a dash stand right before a date: {@code 10/11 - 20/11/2025}, {@code 10/11/2025 - 20/11/2025}. */
    private static boolean isEndOfRange(String text, DateReading reading) {
        int dash = Scan.spacesBack(text, reading.start()) - 1;
        if (dash < 0 || "-–—".indexOf(text.charAt(dash)) < 0) {
            return false;
        }
        int end = Scan.spacesBack(text, dash);
        int start = end;
        while (start > 0 && (Scan.isDigit(text.charAt(start - 1)) || "/.".indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        List<DateReading> before = start < end ? DateScanner.numbers("ngày " + text.substring(start, end)) : List.of();
        return before.size() == 1 && before.get(0).end() == "ngày ".length() + end - start;
    }

    /** Returns whether {@code reading} is the first day of a range that {@code next} ends. */
    static boolean isStartOfRange(String text, DateReading reading, DateReading next) {
        return isEndOfRange(text, next) && Scan.separators(text, reading.end(), "-–—") == next.start();
    }

    /** Returns whether a fact follows the date: "Giá vàng ngày 05/03/2026: 92 triệu đồng". */
    private static boolean headsAFact(String text, DateReading reading) {
        return Scan.at(text, reading.end()) == ':'
                && Scan.at(text, reading.end() + 1) == ' '
                && DateWords.smallWords(
                                text.substring(reading.end(), Math.min(text.length(), reading.end() + LONGEST_FACT)))
                        > 0;
    }

    /** Returns the words before a date, from the last bar on: where they are a title, the date is that of a link. */
    private static String cellBefore(String text, int from, DateReading reading) {
        return text.substring(Scan.cellStart(text, from, reading.start()), reading.start());
    }

    /** Returns whether the line above is a title without a label of the article's text: the date of a link stands below it. */
    static boolean isBelowTitle(LabelledLine line, Neighbourhood neighbourhood) {
        LabelledLine above = neighbourhood.above(line);
        return above != null
                && TITLES.contains(above.label())
                && isTitle(neighbourhood.view(above).text());
    }

    private static boolean isTitle(String text) {
        return DateWords.isTitle(text) && DateScanner.scan(text).isEmpty();
    }
}
