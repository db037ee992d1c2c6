// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** Finds out whether a text holds a date or a time of day, from its groups of digits. Which day it is others find out. */
final class DateShape {
    private DateShape() {}

    /** Returns the flags DATE and TIME, as bits, of the characters from {@code from} on; none before is a digit. */
    static int of(char[] text, int from, int length) {
        int flags = 0;
        int i = from;
        while (i < length) {
            if (!isDigit(text[i])) {
                i++;
                continue;
            }
            int end = group(text, i, length);
            flags |= at(text, i, end, length);
            i = end;
        }
        return flags;
    }

    private static int at(char[] text, int start, int end, int length) {
        if (end >= length) {
            return 0;
        }
        char sign = text[end];
        int first = end - start;
        int second = group(text, end + 1, length) - end - 1;
        if (first <= 2 && second == 2 && (sign == ':' || sign == 'h' || sign == 'g' || sign == 'H')) {
            return LineFlag.TIME.bit();
        }
        if (sign != '/' && sign != '-' && sign != '.') {
            return 0;
        }
        int next = end + 1 + second;
        if (second == 0 || next >= length || text[next] != sign) {
            return 0;
        }
        int third = group(text, next + 1, length) - next - 1;
        boolean dayFirst = first <= 2 && second <= 2 && (third == 4 || (third == 2 && sign != '.'));
        boolean yearFirst = first == 4 && second <= 2 && third >= 1 && third <= 2;
        return dayFirst || yearFirst ? LineFlag.DATE.bit() : 0;
    }

    private static int group(char[] text, int start, int length) {
        int i = start;
        while (i < length && isDigit(text[i])) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
