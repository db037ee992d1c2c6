// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;
import java.util.HashSet;
import java.util.Set;

/** The title of a daily column, which ends in its date: {@code Điểm báo ngày 07/03/2026}. */
final class DailyTitle {
    private static final int MOST_WORDS = 3;

    private static final Set<Long> BEGINNINGS = new HashSet<>();

    static {
        for (String phrase : Lexicon.list("daily-titles.lex").beginnings()) {
            BEGINNINGS.add(WordHash.ofPhrase(phrase));
        }
    }

    private DailyTitle() {}

    /** Returns whether a line that holds a date is one: nothing stands behind the date, and no time of day in it. */
    static boolean is(LineBuffer line) {
        if ((line.flags & (LineFlag.TIME.bit() | LineFlag.SEPARATOR.bit())) != 0
                || Chars.classOf(line.at(line.length - 1)) != Chars.DIGIT) {
            return false;
        }
        long hash = WordHash.EMPTY;
        for (int w = 0; w < Math.min(MOST_WORDS, line.count); w++) {
            hash = WordHash.next(hash, line.words[w]);
            if (BEGINNINGS.contains(hash)) {
                return true;
            }
        }
        return false;
    }
}
