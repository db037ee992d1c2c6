// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import java.util.Optional;

/**
 * The day that an address holds: a folder of the date ({@code /2026/03/07/}, {@code /20150323/}) or the number that a
 * content management system made of the time when the piece was created. Two kinds of number are known, both at the end of
 * the last path segment: {@code yyyyMMddHHmmss} with up to three digits of milliseconds, and a site's two or three digits
 * before {@code yyMMddHHmmss} and the same milliseconds.
 */
public final class UrlDates {
    /** The second kind of number came into use in 2022; earlier years would be chance. */
    private static final int FIRST_SHORT_YEAR = 2020;

    private UrlDates() {}

    /**
     * A date in an address.
     *
     * @param date the day, or the month where the folders go no further
     * @param text the part of the address that says it
     */
    public record UrlDate(PartialDate date, String text) {}

    /** Returns the date that {@code url} holds. */
    public static Optional<UrlDate> find(String url) {
        int host = url.indexOf("://");
        int path = url.indexOf('/', host < 0 ? 0 : host + 3);
        if (path < 0) {
            return Optional.empty();
        }
        int end = path;
        while (end < url.length() && url.charAt(end) > ' ' && url.charAt(end) != '?' && url.charAt(end) != '#') {
            end++;
        }
        return id(url, path, end).or(() -> folder(url.substring(path)));
    }

    private static Optional<UrlDate> id(String url, int path, int end) {
        int slash = url.lastIndexOf('/', end - 1);
        int stop = url.indexOf('.', Math.max(slash, path));
        int last = stop < 0 || stop > end ? end : stop;
        int first = last;
        while (first > path && Scan.isDigit(url.charAt(first - 1))) {
            first--;
        }
        int digits = last - first;
        String id = url.substring(first, last);
        if (digits >= 14 && digits <= 17) {
            Optional<UrlDate> date = time(id, 0, 4, id);
            if (date.isPresent()) {
                return date;
            }
        }
        for (int prefix = 3; prefix >= 2; prefix--) {
            if (digits >= prefix + 12 && digits <= prefix + 15) {
                Optional<UrlDate> date = time(id, prefix, 2, id);
                if (date.isPresent()) {
                    return date;
                }
            }
        }
        return Optional.empty();
    }

    /** Returns the date of a time whose year of {@code yearDigits} digits begins at {@code at}, if it is a possible time. */
    private static Optional<UrlDate> time(String id, int at, int yearDigits, String text) {
        int i = at + yearDigits;
        int year = Scan.number(id, at, i) + (yearDigits == 2 ? 2000 : 0);
        int month = Scan.number(id, i, i + 2);
        int day = Scan.number(id, i + 2, i + 4);
        boolean time = Scan.number(id, i + 4, i + 6) < 24
                && Scan.number(id, i + 6, i + 8) < 60
                && Scan.number(id, i + 8, i + 10) < 60;
        int first = yearDigits == 2 ? FIRST_SHORT_YEAR : 1997;
        return time && year >= first && year < 2050 && day > 0 && PartialDate.isValid(year, month, day)
                ? Optional.of(new UrlDate(new PartialDate(year, month, day), text))
                : Optional.empty();
    }

    /** Returns the date of the first folder {@code /20150323/} or folders {@code /2026/03/07/}, {@code /2026/03/}. */
    private static Optional<UrlDate> folder(String path) {
        for (int slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) {
            int start = slash + 1;
            int end = Scan.digits(path, start);
            if (Scan.at(path, end) != '/') {
                continue;
            }
            if (end - start == 8) {
                int date = Scan.number(path, start, end);
                if (isDay(date / 10000, date / 100 % 100, date % 100)) {
                    PartialDate day = new PartialDate(date / 10000, date / 100 % 100, date % 100);
                    return Optional.of(new UrlDate(day, path.substring(slash, end + 1)));
                }
            } else if (end - start == 4) {
                int monthEnd = Scan.digits(path, end + 1);
                int dayEnd = Scan.digits(path, monthEnd + 1);
                int year = Scan.number(path, start, end);
                int month = Scan.number(path, end + 1, monthEnd);
                int day = Scan.number(path, monthEnd + 1, dayEnd);
                if (Scan.at(path, monthEnd) != '/' || monthEnd - end > 3 || !isDay(year, month, 1)) {
                    continue;
                }
                boolean full = Scan.at(path, dayEnd) == '/' && dayEnd - monthEnd <= 3 && isDay(year, month, day);
                return Optional.of(new UrlDate(
                        new PartialDate(year, month, full ? day : 0),
                        path.substring(slash, (full ? dayEnd : monthEnd) + 1)));
            }
        }
        return Optional.empty();
    }

    private static boolean isDay(int year, int month, int day) {
        return year >= 1997 && year < 2050 && day > 0 && PartialDate.isValid(year, month, day);
    }
}
