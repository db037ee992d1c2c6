// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.TextSigns;
import io.github.tinsach.text.VietnameseText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The shape of a date line: one date, its time, weekday and zone, and at most a short name or section beside them. */
final class DateLine {
    /** A date line with weekday, time, zone, author and section stays below this; a sentence with a date seldom does. */
    private static final int LONGEST = 90;
    /** Words of a name or section that may stand beside the date. */
    private static final int MOST_WORDS = 7;

    private static final Set<String> DATE_WORDS = Set.of(
            "thứ",
            "hai",
            "ba",
            "tư",
            "năm",
            "sáu",
            "bảy",
            "chủ",
            "nhật",
            "cn",
            "ngày",
            "lúc",
            "cập",
            "giờ",
            "phút",
            "đăng",
            "xuất",
            "bản",
            "gmt",
            "utc",
            "am",
            "pm",
            "sa",
            "ch",
            "updated",
            "published",
            "date",
            "on",
            "at",
            "tháng",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "t",
            "h",
            "z");

    private DateLine() {}

    static boolean isShort(String line) {
        return line.length() <= LONGEST;
    }

    /**
     * Returns whether {@code line} has that shape; a line labelled as caption or repetition has to be a bare date, by itself
     * or between bars, or to say that it tells when the article was published.
     */
    static boolean is(LabelledLine line, Neighbourhood neighbourhood) {
        if (line.text().length() > 3 * LONGEST || !neighbourhood.view(line).holds(TextSigns.DIGIT)) {
            return false;
        }
        String text = VietnameseText.trim(neighbourhood.view(line).text());
        if (text.length() > LONGEST || text.endsWith(".") || text.endsWith("?") || text.contains(". ")) {
            return false;
        }
        List<DateReading> readings = DateScanner.scan(text);
        if (readings.isEmpty() || readings.size() > 2 || !readings.get(0).date().isFull()) {
            return false;
        }
        boolean mayBeOther = line.label() == Label.CAPTION || line.label() == Label.REPEAT;
        return mayBeOther && !DateWords.opens(text)
                ? otherWords(text, cellStart(text, readings), cellEnd(text, readings), readings) == 0
                : otherWords(text, 0, text.length(), readings) <= MOST_WORDS;
    }

    /** Returns whether {@code text} holds one date, its time and nothing else. */
    static boolean isBare(String text) {
        List<DateReading> readings = isShort(text) ? DateScanner.scan(text) : List.of();
        return readings.size() == 1
                && readings.get(0).date().isFull()
                && otherWords(text, 0, text.length(), readings) == 0;
    }

    /** Returns whether {@code word}, in lower case, belongs to a printed date. */
    static boolean isDateWord(String word) {
        return DATE_WORDS.contains(word);
    }

    private static int cellStart(String text, List<DateReading> readings) {
        return text.lastIndexOf('|', readings.get(0).start()) + 1;
    }

    private static int cellEnd(String text, List<DateReading> readings) {
        int bar = text.indexOf('|', readings.get(0).end());
        return bar < 0 ? text.length() : bar;
    }

    private static int otherWords(String text, int from, int to, List<DateReading> readings) {
        int words = 0;
        for (int i = from; i < to; i++) {
            int end = endAround(i, readings);
            if (end > i) {
                i = end - 1;
            } else if (Character.isLetter(text.charAt(i))) {
                int start = i;
                while (i < text.length() && Character.isLetter(text.charAt(i))) {
                    i++;
                }
                words += DATE_WORDS.contains(text.substring(start, i).toLowerCase(Locale.ROOT)) ? 0 : 1;
            }
        }
        return words;
    }

    /** Returns the end of the date that the character at {@code i} belongs to; {@code i} where it belongs to none. */
    private static int endAround(int i, List<DateReading> readings) {
        for (DateReading reading : readings) {
            if (reading.start() <= i && i < reading.end()) {
                return reading.end();
            }
        }
        return i;
    }
}
