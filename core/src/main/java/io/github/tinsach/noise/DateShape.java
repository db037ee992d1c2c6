// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** Finds out whether a line holds a date or a time of day, from its groups of digits. Which day it is others find out. */
final class DateShape {
    private DateShape() {}

    /** Returns the flags DATE and TIME, as bits, of a line that has a digit. */
    static int of(LineBuffer line) {
        int flags = 0;
        int i = line.firstDigit;
        int left = line.digits;
        while (i < line.length && left > 0) {
            if (!isDigit(line, i)) {
                i++;
                continue;
            }
            int end = group(line, i);
            flags |= at(line, i, end);
            left -= end - i;
            i = end;
        }
        return flags;
    }

    private static int at(LineBuffer line, int start, int end) {
        int length = line.length;
        if (end >= length) {
            return 0;
        }
        char sign = line.at(end);
        int first = end - start;
        int second = group(line, end + 1) - end - 1;
        if (first <= 2 && second == 2 && (sign == ':' || sign == 'h' || sign == 'g' || sign == 'H')) {
            return LineFlag.TIME.bit();
        }
        if (sign != '/' && sign != '-' && sign != '.') {
            return 0;
        }
        int next = end + 1 + second;
        if (second == 0 || next >= length || line.at(next) != sign) {
            return 0;
        }
        int third = group(line, next + 1) - next - 1;
        boolean dayFirst = first <= 2 && second <= 2 && (third == 4 || (third == 2 && sign != '.'));
        // a counter may be glued behind the year: "21/09/201860K lượt xem"
        dayFirst |= first == 2 && second == 2 && third > 4 && sign == '/' && isCentury(line, next + 1);
        boolean yearFirst = first == 4 && second <= 2 && third >= 1 && third <= 2;
        return dayFirst || yearFirst ? LineFlag.DATE.bit() : 0;
    }

    private static boolean isCentury(LineBuffer line, int at) {
        char first = line.at(at);
        char second = line.at(at + 1);
        return first == '2' && second == '0' || first == '1' && second == '9';
    }

    private static int group(LineBuffer line, int start) {
        int i = start;
        while (i < line.length && isDigit(line, i)) {
            i++;
        }
        return i;
    }

    private static boolean isDigit(LineBuffer line, int i) {
        char c = (char) line.facts[i];
        return c >= '0' && c <= '9';
    }
}
