// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.lexicon.Lexicon;
import java.util.List;
import java.util.Locale;

/** The label of a date, which ends in a colon: {@code Sinh: 07/03/2000}, {@code Ngày đăng: 08:15 07/03/2026}. */
final class DateLabels {
    /** Before these a label begins; a slash belongs to one. */
    private static final String MARKS = "|,;.()[]•–—";
    /** "Ngày tháng năm sinh" and "thời gian nhận hồ sơ" are shorter. */
    private static final int LONGEST = 40;

    private static final List<String> FACTS =
            Lexicon.list("date-fact-labels.lex").whole();
    private static final WordPhrases PUBLICATION = WordPhrases.of(Lexicon.list("date-publication-labels.lex"));

    private DateLabels() {}

    /** Returns whether the label of {@code reading}, which begins at {@code from} or later, names a fact that is no publication. */
    static boolean isFact(String text, int from, DateReading reading) {
        int colon = colon(text, from, reading.start());
        int start = colon < 0 ? -1 : start(text, from, colon);
        for (String label : colon < 0 ? List.<String>of() : FACTS) {
            if (Scan.word(text, start, label) == colon) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code reading} has a label that says nothing of publication: {@code Thời gian: 08:00 ngày 20/11/2025}. */
    static boolean isUnknown(String text, int from, DateReading reading) {
        int colon = colon(text, from, reading.start());
        if (colon < 0) {
            return false;
        }
        int start = start(text, from, colon);
        return !PUBLICATION.standsIn(text, start, colon) && !isDate(text, start, colon);
    }

    /** Returns the index of the colon that only a weekday or a time parts from the date; -1 where there is none. */
    private static int colon(String text, int from, int date) {
        int i = date - 1;
        while (i >= from && date - i <= LONGEST && text.charAt(i) != '|') {
            char c = text.charAt(i);
            if (c == ':' && !(Scan.isDigit(Scan.at(text, i - 1)) && Scan.isDigit(Scan.at(text, i + 1)))) {
                return isDate(text, i + 1, date) ? Scan.spacesBack(text, i) : -1;
            }
            i--;
        }
        return -1;
    }

    private static int start(String text, int from, int colon) {
        int start = colon;
        while (start > from && colon - start <= LONGEST && MARKS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return Scan.separators(text, start, "-*+");
    }

    /** Returns whether a range holds no words but those of a date. */
    private static boolean isDate(String text, int from, int to) {
        int i = from;
        while (i < to) {
            int start = i;
            while (i < to && Character.isLetter(text.charAt(i))) {
                i++;
            }
            if (i > start && !DateLine.isDateWord(text.substring(start, i).toLowerCase(Locale.ROOT))) {
                return false;
            }
            i = Math.max(i, start + 1);
        }
        return true;
    }
}
