// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.text.VietnameseText;

/**
 * The publisher's mark before the first words of an article: {@code (Báo X) -}, {@code XYZ -}. It is no part of what the
 * sentence says. A place ({@code HÀ NỘI -}) is, and stays.
 */
final class Dateline {
    private static final int LONGEST_BRACKET = 40;
    private static final int LONGEST_MARK = 10;
    private static final String DASHES = "-–—:";

    private Dateline() {}

    /** Returns the index in {@code sentence} of the first character after a publisher's mark; 0 where there is none. */
    static int end(String sentence) {
        if (sentence.isEmpty()) {
            return 0;
        }
        int mark = sentence.charAt(0) == '(' ? afterBracket(sentence) : afterMark(sentence);
        return mark > 0 ? mark : bullet(sentence);
    }

    /** Returns the index of the words after the dash or bullet of an item; 0 where there is none. */
    static int bullet(String sentence) {
        int i = 0;
        while (i < sentence.length()
                && ("-–—•*+".indexOf(sentence.charAt(i)) >= 0 || VietnameseText.isInvisible(sentence.charAt(i)))) {
            i++;
        }
        return i < sentence.length() ? i : 0;
    }

    private static int afterBracket(String sentence) {
        int close = sentence.indexOf(')');
        return close < 2 || close > LONGEST_BRACKET ? 0 : afterDash(sentence, close + 1, false);
    }

    /** A word of capitals without other marks, or with the end of a site's name, is an outlet; TP.HCM and its kin are places. */
    private static int afterMark(String sentence) {
        int end = 0;
        while (end < sentence.length() && (isPlainCapital(sentence.charAt(end)) || sentence.charAt(end) == 'Đ')) {
            end++;
        }
        if (end < 2 || sentence.startsWith("TP") && !sentence.startsWith("TPO ")) {
            return 0;
        }
        if (sentence.startsWith(".VN", end) || sentence.startsWith(".vn", end)) {
            end += 3;
        } else if (end == 2 && !sentence.startsWith("TT")) {
            // HN, SG, QN are places as often as outlets
            return 0;
        }
        return end > LONGEST_MARK ? 0 : afterDash(sentence, end, true);
    }

    private static boolean isPlainCapital(char c) {
        return c >= 'A' && c <= 'Z';
    }

    /** Returns the index of the words after a dash at {@code from}; 0 where no dash or no word follows. */
    private static int afterDash(String sentence, int from, boolean spaced) {
        int i = from;
        while (i < sentence.length() && VietnameseText.isInvisible(sentence.charAt(i))) {
            i++;
        }
        if (i == sentence.length() || DASHES.indexOf(sentence.charAt(i)) < 0 || (spaced && i == from)) {
            return 0;
        }
        while (i < sentence.length()
                && (DASHES.indexOf(sentence.charAt(i)) >= 0 || VietnameseText.isInvisible(sentence.charAt(i)))) {
            i++;
        }
        return i < sentence.length() ? i : 0;
    }
}
