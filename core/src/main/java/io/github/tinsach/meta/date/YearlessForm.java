// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import org.jspecify.annotations.Nullable;

/** Day and month in digits: {@code 14/11}, {@code 14-11}, {@code 23.9}. A word of time has to stand before it. */
final class YearlessForm implements DateForm {
    private static final String[] WORDS = {
        "ngày",
        "sáng",
        "trưa",
        "chiều",
        "tối",
        "đêm",
        "khuya",
        "hôm",
        "hôm nay",
        "sáng nay",
        "trưa nay",
        "chiều nay",
        "tối nay",
        "hôm qua",
        "sáng qua",
        "trưa qua",
        "chiều qua",
        "tối qua",
        "đêm qua",
        "thứ hai",
        "thứ ba",
        "thứ tư",
        "thứ năm",
        "thứ sáu",
        "thứ bảy",
        "chủ nhật"
    };

    @Override
    public @Nullable DateReading read(String text, int at) {
        int dayEnd = Scan.digits(text, at);
        char mark = Scan.at(text, dayEnd);
        int monthEnd = Scan.digits(text, dayEnd + 1);
        if (dayEnd - at > 2 || (mark != '/' && mark != '-' && mark != '.')) {
            return null;
        }
        int monthDigits = monthEnd - dayEnd - 1;
        int day = Scan.number(text, at, dayEnd);
        int month = Scan.number(text, dayEnd + 1, monthEnd);
        if (monthDigits < 1
                || monthDigits > 2
                || day < 1
                || !PartialDate.isValid(0, month, day)
                || NumericForm.continues(text, monthEnd)
                || !timeBefore(text, at)) {
            return null;
        }
        return new DateReading(new PartialDate(0, month, day), at, monthEnd);
    }

    private static boolean timeBefore(String text, int at) {
        int end = Scan.spacesBack(text, at);
        while (end > 0
                && ("(,-–".indexOf(text.charAt(end - 1)) >= 0 || Scan.at(text, end - 1) == ' ')
                && at - end < 4) {
            end--;
        }
        for (String word : WORDS) {
            if (Scan.wordBefore(text, end, word)) {
                return true;
            }
        }
        return false;
    }
}
