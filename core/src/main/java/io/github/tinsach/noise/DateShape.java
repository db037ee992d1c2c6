// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** Finds out whether a text holds a date or a time of day, from its groups of digits. Which day it is others find out. */
final class DateShape {
    private DateShape() {}

    /** Returns the flags DATE and TIME, as bits. */
    static int of(String text) {
        int flags = 0;
        int i = 0;
        while (i < text.length()) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int end = group(text, i);
            flags |= at(text, i, end);
            i = end;
        }
        return flags;
    }

    private static int at(String text, int start, int end) {
        if (end >= text.length()) {
            return 0;
        }
        char sign = text.charAt(end);
        int first = end - start;
        int second = group(text, end + 1) - end - 1;
        if (first <= 2 && second == 2 && (sign == ':' || sign == 'h' || sign == 'g' || sign == 'H')) {
            return LineFlag.TIME.bit();
        }
        if (sign != '/' && sign != '-' && sign != '.') {
            return 0;
        }
        int next = end + 1 + second;
        if (second == 0 || next >= text.length() || text.charAt(next) != sign) {
            return 0;
        }
        int third = group(text, next + 1) - next - 1;
        boolean dayFirst = first <= 2 && second <= 2 && (third == 4 || (third == 2 && sign != '.'));
        boolean yearFirst = first == 4 && second <= 2 && third >= 1 && third <= 2;
        return dayFirst || yearFirst ? LineFlag.DATE.bit() : 0;
    }

    private static int group(String text, int start) {
        int i = start;
        while (isDigit(text, i)) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(String text, int i) {
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9';
    }
}
