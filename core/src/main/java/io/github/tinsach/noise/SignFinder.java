// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;

/** Finds what the signs between a line's words tell: sentence ends, addresses, separators, the first colon. */
final class SignFinder {
    /** A place in brackets that a dash follows is at most this long. */
    private static final int BRACKETED = 30;

    private static final int LONGEST_PREFIX = 9;

    /** Characters on either side of the joint of title and teaser. */
    private static final int LEAST_TITLE = 24;

    private SignFinder() {}

    /** Sets the flags of the signs, the number of sentence ends inside the line and the first colon. */
    static void find(LineBuffer line) {
        int[] facts = line.facts;
        int[] starts = line.wordStart;
        int[] lasts = line.wordLast;
        int count = line.count;
        int gap = 0;
        for (int word = 0; word < count; word++) {
            int next = starts[word];
            // nearly all words stand one space apart
            if (next - gap > 1 || (facts[gap] & Chars.IS_TELLING) != 0) {
                boolean ended = read(line, gap, next);
                line.sentenceEnds += ended && line.startsUpper(word) ? 1 : 0;
            }
            gap = lasts[word] + 1;
        }
        read(line, gap, line.length);
    }

    /**
     * Returns whether a sentence ends in the gap between two words: at a stop with a space or closing mark after it, for
     * "TP.HCM" and "1.234" end none.
     */
    private static boolean read(LineBuffer line, int from, int to) {
        boolean ended = false;
        for (int i = from; i < to; i++) {
            int facts = line.facts[i];
            if ((facts & Chars.IS_STOP) != 0) {
                ended = i + 1 < to;
            } else if ((facts & (Chars.IS_SIGN | Chars.IS_CLOSER | Chars.IS_OPENER)) == Chars.IS_SIGN) {
                ended = false;
            }
            if ((facts & Chars.IS_TELLING) != 0) {
                tell(line, i);
            }
        }
        return ended;
    }

    private static void tell(LineBuffer line, int i) {
        switch (line.at(i)) {
            case '©', '®' -> line.flags |= LineFlag.COPYRIGHT.bit();
            case '|', '›', '»', '→' -> line.flags |= LineFlag.SEPARATOR.bit();
            case '(' -> line.flags |= i > 10 && isGlued(line, i) ? LineFlag.GLUED.bit() : 0;
            case '@' -> line.flags |= LineFlag.ADDRESS.bit();
            case ':' -> {
                line.firstColon = Math.min(line.firstColon, i);
                if (i + 2 < line.length && line.at(i + 1) == '/' && line.at(i + 2) == '/') {
                    line.flags |= LineFlag.ADDRESS.bit();
                }
            }
            default -> {}
        }
    }

    /**
     * {@code …hôm nay(Dân trí) - …}, {@code …hôm nay(TTO) Sáng …}: no space before the bracket, a dash or the first sentence
     * of a teaser after it.
     */
    private static boolean isGlued(LineBuffer line, int open) {
        if ((line.facts[open - 1] & (Chars.IS_WORD | Chars.IS_CLOSER)) == 0 && line.at(open - 1) != '?') {
            return false;
        }
        int last = Math.min(open + BRACKETED, line.length - 2);
        for (int close = open + 1; close < last; close++) {
            if (line.at(close) == ')' && line.at(close + 1) == ' ') {
                return close > open + 2 && (line.at(close + 2) == '-' || isPrefix(line, open, close));
            }
        }
        return false;
    }

    /** Whether the brackets hold a publisher's short name in capitals, and a sentence begins behind them. */
    private static boolean isPrefix(LineBuffer line, int open, int close) {
        if (close - open > LONGEST_PREFIX || open < LEAST_TITLE || line.length - close < LEAST_TITLE) {
            return false;
        }
        for (int i = open + 1; i < close; i++) {
            if ((line.facts[i] & Chars.IS_UPPER) == 0) {
                return false;
            }
        }
        return (line.facts[close + 2] & Chars.IS_UPPER) != 0;
    }
}
