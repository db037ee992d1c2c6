// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.text.Chars;

/** Days of a year in a text, with or without the year: {@code 16/1}, {@code 9-8-2019}, {@code 23.9}. */
final class Days {
    private Days() {}

    /** Adds the days, each as {@code 100 * day + month}, with {@code line} as their line. */
    static void addTo(Spans days, String text, int line) {
        for (int i = 1; i + 1 < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign == '/' || sign == '.' || sign == '-') && isDigit(text, i - 1) && isDigit(text, i + 1)) {
                int start = i - (isDigit(text, i - 2) ? 2 : 1);
                int end = i + (isDigit(text, i + 2) ? 3 : 2);
                int day = number(text, start, i);
                int month = number(text, i + 1, end);
                boolean whole = !isDigit(text, start - 1) && !isDigit(text, end);
                if (whole && day >= 1 && day <= 31 && month >= 1 && month <= 12) {
                    days.add(100 * day + month, line);
                }
            }
        }
    }

    private static boolean isDigit(String text, int i) {
        return i >= 0 && i < text.length() && Chars.classOf(text.charAt(i)) == Chars.DIGIT;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to; i++) {
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }
}
