// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;

/** Finds photo credits, and lines that name a source. */
final class CreditFinder {
    /** The last stretch of a line in which a photo credit is at its end; from the labelled pages. */
    private static final int TAIL = 46;

    private static final int ANH = WordHash.ofWord("ảnh");
    private static final int PHOTO = WordHash.ofWord("photo");
    private static final int THEO = WordHash.ofWord("theo");
    private static final int NGUON = WordHash.ofWord("nguồn");
    private static final int TONG = WordHash.ofWord("tổng");
    private static final int HOP = WordHash.ofWord("hợp");
    private static final int T = WordHash.ofWord("t");
    private static final int H = WordHash.ofWord("h");
    private static final int TH = WordHash.ofWord("th");

    /** Authors before a remark. */
    private static final int MOST_AUTHOR_WORDS = 7;

    private CreditFinder() {}

    /** Sets the flags of credits and sources. */
    static void find(LineBuffer line, LineEnd end) {
        if (line.hasCreditWord) {
            credits(line);
        }
        boolean bracketed = (line.flags & LineFlag.BRACKETED.bit()) != 0;
        if (line.count == 0 || line.count > 14) {
            return;
        }
        boolean theo = line.words[0] == THEO
                && line.count >= 2
                && line.count <= 9
                && line.startsUpper(1)
                && end != LineEnd.COMMA;
        boolean nguon = line.words[0] == NGUON
                && line.count >= 2
                && line.firstColon > 0
                && line.firstColon <= line.wordStart[1];
        boolean gathered = line.count <= 4
                && line.count >= 2
                && line.words[line.count - 2] == TONG
                && line.words[line.count - 1] == HOP;
        if (theo
                || nguon
                || gathered
                || isGatheredBy(line)
                || (bracketed && line.count <= 6 && line.capitalized == line.count)) {
            line.flags |= LineFlag.SOURCE.bit();
        }
    }

    /** {@code Mai An (tổng hợp)}, {@code Mai An (T/h)}, {@code Mai An (TH)}. */
    private static boolean isGatheredBy(LineBuffer line) {
        int remark = line.count - 1;
        if (remark < 1 || line.at(line.length - 1) != ')') {
            return false;
        }
        int last = line.words[remark];
        if (last != TH) {
            remark--;
            int first = line.words[remark];
            if (remark < 1 || (last != HOP || first != TONG) && (last != H || first != T)) {
                return false;
            }
        }
        return line.at(line.wordStart[remark] - 1) == '(' && remark <= MOST_AUTHOR_WORDS && line.capitalized >= remark;
    }

    private static void credits(LineBuffer line) {
        int tail = line.length - TAIL;
        for (int w = 0; w < line.count; w++) {
            if ((FrequentWords.kindsOf(line.words[w]) & WordKind.CREDIT) == 0) {
                continue;
            }
            int at = line.wordStart[w];
            if (!isCredit(line, w, at)) {
                continue;
            }
            LineFlag flag =
                    at <= 2 ? LineFlag.CREDIT_FIRST : at >= tail ? LineFlag.CREDIT_LAST : LineFlag.CREDIT_INSIDE;
            line.flags |= flag.bit();
        }
    }

    /** {@code Ảnh: …}, {@code (ảnh …}, {@code Ảnh minh họa}: the word, with what makes it a credit beside it. */
    private static boolean isCredit(LineBuffer line, int w, int at) {
        int after = w + 1 < line.count ? line.wordStart[w + 1] : line.length;
        int colon = line.colonFrom(at);
        boolean colonBeside = colon > at
                && (colon < after
                        || (w + 2 < line.count
                                && colon < line.wordStart[w + 2]
                                && line.is(w + 1, WordKind.CREDIT_SECOND))
                        || (w + 3 < line.count
                                && colon < line.wordStart[w + 3]
                                && line.is(w + 1, WordKind.CREDIT_SECOND)));
        boolean bracketBefore = at > 0 && line.at(at - 1) == '(';
        boolean secondWord = w + 1 < line.count && line.is(w + 1, WordKind.CREDIT_SECOND);
        boolean set = Character.isUpperCase(line.at(at)) || bracketBefore;
        // "Clip: …" and "Video: …" before a clause open a headline
        boolean picture =
                line.words[w] == ANH || line.words[w] == NGUON || line.words[w] == PHOTO || line.count - w <= 6;
        return (picture && colonBeside && (set || at <= 2 || isAfterStop(line, at)))
                || (bracketBefore && line.words[w] == ANH)
                || (secondWord && set && line.words[w] == ANH)
                || (set
                        && line.words[w] == ANH
                        && w + 1 < line.count
                        && line.count - w <= 5
                        && line.startsUpper(w + 1)
                        && at > 0
                        && isAfterStop(line, at));
    }

    private static boolean isAfterStop(LineBuffer line, int at) {
        int i = at - 1;
        while (i >= 0 && Chars.classOf(line.at(i)) == Chars.SPACE) {
            i--;
        }
        return i < 0 || Chars.classOf(line.at(i)) == Chars.OTHER;
    }
}
