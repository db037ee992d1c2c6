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
        int i = 0;
        while (i < length) {
            int facts = Chars.factsOf(text[i]);
            if ((facts & (Chars.IS_UPPER | Chars.IS_DIGIT)) == 0) {
                // nearly all characters: what else they are need not be known
                i++;
            } else if ((facts & Chars.IS_UPPER) != 0 && (i == 0 || !Chars.isWord(text[i - 1]))) {
                i = readNames(i, line);
                readDay(i, line);
            } else {
                i++;
                readDay(i, line);
            }
        }
    }

    /** Adds the names of the capitalised words that begin at {@code start}; returns the end of the last one. */
    private int readNames(int start, int line) {
        int end = endOfWord(start);
        int previous = hash(start, end);
        for (int next = endOfSpaces(end); isUpper(next); next = endOfSpaces(end)) {
            end = endOfWord(next);
            int hash = hash(next, end);
            if (previous != 0) {
                names.add(previous * 31 + hash, line);
            }
            previous = hash;
        }
        return end;
    }

    private boolean isUpper(int i) {
        return i < length && (Chars.factsOf(text[i]) & Chars.IS_UPPER) != 0;
    }

    private int endOfSpaces(int start) {
        int end = start;
        while (end < length && text[end] == ' ') {
            end++;
        }
        return end;
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

    /** Adds the day that a sign at {@code i} parts from its month. */
    private void readDay(int i, int line) {
        if (i >= length) {
            return;
        }
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
