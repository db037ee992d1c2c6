// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;

/** Lines of hardly more than a date, a time or an age. */
final class DateLine {
    private static final int TRUOC = WordHash.ofWord("trước");
    private static final int CACH = WordHash.ofWord("cách");
    private static final int DAY = WordHash.ofWord("đây");
    private static final int THANG = WordHash.ofWord("tháng");

    /** {@code by the editors — February 18, 2022}: the month's name is one of them. */
    private static final int MOST_WORDS_BESIDE_MONTH = 6;

    private DateLine() {}

    /** Returns whether the line is one; an age sets its flag. */
    static boolean is(LineBuffer line, LineEnd end) {
        if (line.length > 90 || line.digits == 0) {
            return false;
        }
        boolean age = line.words[line.count - 1] == TRUOC && isNumber(line, 0) && line.count <= 4
                || line.count >= 3 && line.words[0] == CACH && line.words[1] == DAY && line.count <= 6;
        if (age) {
            line.flags |= LineFlag.AGE.bit();
            return true;
        }
        boolean spelt = false;
        for (int w = 1; w + 1 < line.count && line.count <= 14; w++) {
            spelt |= line.words[w] == THANG && isNumber(line, w - 1) && isNumber(line, w + 1);
        }
        boolean worded = line.digits >= 5 && line.count <= 10 && SpeltMonth.isInDate(line);
        boolean dated =
                (line.flags & (LineFlag.DATE.bit() | LineFlag.TIME.bit())) != 0 || spelt && line.digits >= 6 || worded;
        if (!dated) {
            return false;
        }
        int plain = 0;
        for (int w = 0; w < line.count; w++) {
            plain += isNumber(line, w) || line.is(w, WordKind.DATE) ? 0 : 1;
        }
        boolean opens = Chars.classOf(line.at(0)) == Chars.DIGIT || plain <= (worded ? MOST_WORDS_BESIDE_MONTH : 4);
        return opens
                && plain <= 10
                && line.sentenceEnds == 0
                && !(line.length >= 60 && end.isSentenceEnd())
                && !DailyTitle.is(line);
    }

    private static boolean isNumber(LineBuffer line, int word) {
        return Chars.classOf(line.at(line.wordStart[word])) == Chars.DIGIT;
    }
}
