// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

/** Names of months, Vietnamese after the word {@code tháng}, English by themselves. */
final class Months {
    private static final String[][] VIETNAMESE = {
        // longer names before their beginnings
        {"mười một", "11"},
        {"mười hai", "12"},
        {"mười", "10"},
        {"một", "1"},
        {"giêng", "1"},
        {"hai", "2"},
        {"ba", "3"},
        {"tư", "4"},
        {"năm", "5"},
        {"sáu", "6"},
        {"bảy", "7"},
        {"bẩy", "7"},
        {"tám", "8"},
        {"chín", "9"},
        {"chạp", "12"}
    };
    private static final String[] ENGLISH = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };

    private static final String[] ORDINALS = {"st", "nd", "rd", "th"};

    private static final String INITIALS = "tjfmasond";

    private Months() {}

    /** Returns whether the name of a month, or the word {@code tháng} before it, may begin with {@code c}. */
    static boolean isInitial(char c) {
        return c < 0x80 && INITIALS.indexOf(c | 0x20) >= 0;
    }

    /**
     * A month name as it stands in a text.
     *
     * @param month 1 to 12
     * @param end index after it
     */
    record Name(int month, int end) {
        static final Name NONE = new Name(0, -1);
    }

    /** Returns the month after {@code tháng} at {@code i}, in digits or as a word; {@link Name#NONE} where none stands. */
    static Name afterThang(String text, int i) {
        int word = Scan.word(text, i, "tháng");
        if (word < 0) {
            // "Th3", "Thg 3": the short names of WordPress and of mobile systems
            word = Scan.word(text, i, "thg") > 0 ? i + 3 : Scan.word(text, i, "th") > 0 ? i + 2 : -1;
            if (word < 0 || !Scan.isDigit(Scan.at(text, Scan.spaces(text, word)))) {
                return Name.NONE;
            }
        }
        int start = Scan.spaces(text, word);
        int end = Scan.digits(text, start);
        if (end > start) {
            int month = end - start > 2 ? 0 : Scan.number(text, start, end);
            return month >= 1 && month <= 12 ? new Name(month, end) : Name.NONE;
        }
        for (String[] name : VIETNAMESE) {
            int after = Scan.word(text, start, name[0]);
            if (after > 0) {
                return new Name(Integer.parseInt(name[1]), after);
            }
        }
        return Name.NONE;
    }

    /** Returns the index after the ending of an English ordinal, {@code 7th}, at {@code i}; {@code i} where none stands. */
    static int afterOrdinal(String text, int i) {
        char c = i < text.length() ? text.charAt(i) : ' ';
        if (c != 's' && c != 'n' && c != 'r' && c != 't') {
            return i;
        }
        for (String ending : ORDINALS) {
            if (Scan.word(text, i, ending) > 0 && !Scan.isDigit(Scan.at(text, i + ending.length()))) {
                return i + ending.length();
            }
        }
        return i;
    }

    /** Returns the English month at {@code i}, in full or its first three letters; {@link Name#NONE} where none stands. */
    static Name english(String text, int i) {
        char initial = Character.toLowerCase(Scan.at(text, i));
        for (int month = 0; month < ENGLISH.length; month++) {
            if (ENGLISH[month].charAt(0) != initial) {
                continue;
            }
            int full = Scan.word(text, i, ENGLISH[month]);
            int end = full > 0 ? full : Scan.word(text, i, ENGLISH[month].substring(0, 3));
            if (end > 0) {
                return new Name(month + 1, Scan.at(text, end) == '.' ? end + 1 : end);
            }
        }
        return Name.NONE;
    }
}
