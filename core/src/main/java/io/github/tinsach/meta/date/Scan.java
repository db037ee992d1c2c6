// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.text.VietnameseText;

/** Steps of the hand-written readers: each looks at one place of a text and says how far it goes. */
final class Scan {
    private Scan() {}

    private static char lower(char c) {
        return c < 0x80 ? (c >= 'A' && c <= 'Z' ? (char) (c + 32) : c) : Character.toLowerCase(c);
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Returns the character at {@code i}, a space beyond the text and for anything invisible. */
    static char at(String text, int i) {
        if (i < 0 || i >= text.length()) {
            return ' ';
        }
        char c = text.charAt(i);
        return VietnameseText.isInvisible(c) ? ' ' : c;
    }

    /** Returns the index after the digits that begin at {@code i}. */
    static int digits(String text, int i) {
        int end = i;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the number in a range of digits; -1 when it is empty or longer than eight digits. */
    static int number(String text, int start, int end) {
        if (end <= start || end - start > 8) {
            return -1;
        }
        int number = 0;
        for (int i = start; i < end; i++) {
            number = 10 * number + text.charAt(i) - '0';
        }
        return number;
    }

    /** Returns the index of the first visible character from {@code i} on, at most eight further. */
    static int spaces(String text, int i) {
        int end = i;
        while (end < text.length() && end < i + 8 && VietnameseText.isInvisible(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** Returns the index after spaces and the given separators from {@code i} on, at most eight further. */
    static int separators(String text, int i, String separators) {
        int end = i;
        while (end < text.length()
                && end < i + 8
                && (VietnameseText.isInvisible(text.charAt(end)) || separators.indexOf(text.charAt(end)) >= 0)) {
            end++;
        }
        return end;
    }

    /** Returns the index after {@code word} where it stands at {@code i} as a whole word in any case, else -1. */
    static int word(String text, int i, String word) {
        int end = i + word.length();
        if (end > text.length() || lower(text.charAt(i)) != lower(word.charAt(0))) {
            return -1;
        }
        if (!text.regionMatches(true, i, word, 0, word.length())) {
            return -1;
        }
        return end < text.length() && Character.isLetter(text.charAt(end)) ? -1 : end;
    }

    /** Returns whether {@code word} ends at {@code end} as a whole word in any case. */
    static boolean wordBefore(String text, int end, String word) {
        int start = end - word.length();
        return start >= 0
                && lower(text.charAt(end - 1)) == lower(word.charAt(word.length() - 1))
                && text.regionMatches(true, start, word, 0, word.length())
                && !Character.isLetterOrDigit(at(text, start - 1));
    }

    /** Returns the index after the last bar between {@code from} and {@code to}; {@code from} where there is none. */
    static int cellStart(String text, int from, int to) {
        int start = to;
        while (start > from && text.charAt(start - 1) != '|') {
            start--;
        }
        return start;
    }

    /** Returns the index after the last visible character before {@code i}, at most eight back. */
    static int spacesBack(String text, int i) {
        int end = i;
        while (end > 0 && end > i - 8 && VietnameseText.isInvisible(text.charAt(end - 1))) {
            end--;
        }
        return end;
    }
}
