// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.VietnameseText;
import java.util.List;

/** The shape of a date line: one date, its time, weekday and zone, and at most a short name or section beside them. */
final class DateLine {
    /** A date line with weekday, time, zone, author and section stays below this; a sentence with a date seldom does. */
    private static final int LONGEST = 90;
    /** Letters that may stand beside the date: weekday, "Cập nhật lúc", zone and a name. */
    private static final int MOST_LETTERS = 44;

    private DateLine() {}

    static boolean isShort(String line) {
        return line.length() <= LONGEST;
    }

    static boolean isDateLine(String line) {
        if (line.length() > 3 * LONGEST) {
            return false;
        }
        String text = VietnameseText.trim(NfcView.of(line).text());
        if (text.length() > LONGEST || text.endsWith(".") || text.endsWith("?") || text.endsWith("…")) {
            return false;
        }
        List<DateReading> readings = DateScanner.scan(text);
        if (readings.isEmpty() || readings.size() > 2 || !readings.get(0).date().isFull()) {
            return false;
        }
        int letters = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i))) {
                letters++;
            }
        }
        return letters <= MOST_LETTERS;
    }
}
