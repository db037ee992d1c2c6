// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.story.words.Mentions;
import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;

/**
 * Reads paragraphs for names, as far as capitals tell: two capitalised words side by side; and for days of a year, with or
 * without the year: {@code 16/1}, {@code 9-8-2019}, {@code 23.9}. One look at each character.
 */
final class NameDayReader {
    private final Mentions names;
    private final Mentions days;
    private char[] text = new char[1024];
    private int length;

    /** A reader that adds a hash of each name to {@code names} and {@code 100 * day + month} of each day to {@code days}. */
    NameDayReader(Mentions names, Mentions days) {
        this.names = names;
        this.days = days;
    }

    /** Reads {@code paragraph}, with {@code line} as the line of its mentions. */
    void read(LineFacts paragraph, int line) {
        if (paragraph.capitalized() < 2 && paragraph.digits() < 2) {
            return;
        }
        length = paragraph.length();
        if (length > text.length) {
            text = new char[Math.max(length, 2 * text.length)];
        }
        paragraph.text().getChars(0, length, text, 0);
        // of the capitalised word right before; 0 for none
        int previous = 0;
        int i = 0;
        while (i < length) {
            char c = text[i];
            int facts = Chars.factsOf(c);
            if ((facts & Chars.IS_WORD) == 0) {
                if (c != ' ') {
                    previous = 0;
                    readDay(i, line);
                }
                i++;
            } else if ((facts & Chars.IS_UPPER) == 0) {
                previous = 0;
                i = endOfWord(i);
            } else {
                int end = endOfWord(i);
                int hash = hash(i, end);
                if (previous != 0) {
                    names.add(previous * 31 + hash, line);
                }
                previous = hash;
                i = end;
            }
        }
    }

    private int endOfWord(int start) {
        int end = start + 1;
        while (end < length && Chars.isWord(text[end])) {
            end++;
        }
        return end;
    }

    /** The hash of a word as it is written: names keep their capitals. */
    private int hash(int start, int end) {
        int hash = 0;
        for (int i = start; i < end; i++) {
            hash = WordHash.next(hash, text[i]);
        }
        return hash;
    }

    /** Adds the day that the sign at {@code i} parts from its month. */
    private void readDay(int i, int line) {
        char sign = text[i];
        if (sign != '/' && sign != '.' && sign != '-' || !isDigit(i - 1) || !isDigit(i + 1)) {
            return;
        }
        int start = i - (isDigit(i - 2) ? 2 : 1);
        int end = i + (isDigit(i + 2) ? 3 : 2);
        int day = number(start, i);
        int month = number(i + 1, end);
        boolean whole = !isDigit(start - 1) && !isDigit(end);
        if (whole && day >= 1 && day <= 31 && month >= 1 && month <= 12) {
            days.add(100 * day + month, line);
        }
    }

    private boolean isDigit(int i) {
        return i >= 0 && i < length && Chars.classOf(text[i]) == Chars.DIGIT;
    }

    private int number(int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + Character.digit(text[i], 10);
        }
        return value;
    }
}
