// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** Finds out whether a line holds a date or a time of day, from its groups of digits. Which day it is others find out. */
final class DateShape {
    private DateShape() {}

    /** Returns the flags DATE and TIME, as bits, of a line. */
    static int of(LineBuffer line) {
        int flags = 0;
        int left = line.digits;
        // nearly all groups of digits stand in words that begin with one, and there are less words than characters
        for (int word = 0; word < line.count && left > 0; word++) {
            int start = line.wordStart[word];
            if (isDigit(line, start)) {
                int end = line.wordLast[word] + 1;
                flags |= between(line, start, end);
                left -= digits(line, start, end);
            }
        }
        return left > 0 ? flags | between(line, 0, line.length) : flags;
    }

    /** Returns the flags of what begins between two places. */
    private static int between(LineBuffer line, int from, int to) {
        int flags = 0;
        int i = from;
        while (i < to) {
            if (!isDigit(line, i)) {
                i++;
                continue;
            }
            int end = group(line, i);
            flags |= at(line, i, end);
            i = end;
        }
        return flags;
    }

    private static int digits(LineBuffer line, int from, int to) {
        int digits = 0;
        for (int i = from; i < to; i++) {
            digits += isDigit(line, i) ? 1 : 0;
        }
        return digits;
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
        boolean yearFirst = first == 4 && second <= 2 && third >= 1 && third <= 2;
        return dayFirst || yearFirst ? LineFlag.DATE.bit() : 0;
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
