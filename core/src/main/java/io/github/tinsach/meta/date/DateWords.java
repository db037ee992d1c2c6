// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.PhraseList;
import io.github.tinsach.text.VietnameseText;
import java.util.List;

/**
 * What the words around a printed date say that it is. The phrases are lists of the lexicon: those of a whole line stand before
 * the date, the beginnings right behind it.
 */
final class DateWords {
    /** An update: {@code Cập nhật lúc …}. */
    private static final WordPhrases UPDATES = WordPhrases.of(Lexicon.list("printed-updates.lex"));
    /** Another day than that of publication: {@code Sinh ngày …}, {@code … âm lịch}. */
    private static final WordPhrases OTHERS = WordPhrases.of(Lexicon.list("other-days.lex"));
    /** Words right before a date: the limit of a time. */
    private static final List<String> LIMITS = Lexicon.list("day-limits.lex").whole();
    /** The beginning of a line that tells the date of publication: {@code Đăng bởi …}. */
    private static final PhraseList OPENINGS = Lexicon.list("date-openings.lex");

    /** What follows those words on a date line, if no colon does: a weekday, a month, "lúc", "bởi". */
    private static final List<String> FOLLOWERS =
            List.of("lúc", "ngày", "vào", "bởi", "thứ", "chủ", "on", "by", "tháng", "at", "lần");

    /** Small words of the shortest title; "Theo phóng viên thường trú VOV tại Tokyo" has fewer. */
    private static final int TITLE = 6;

    private DateWords() {}

    /** Returns whether {@code reading} is an update's; {@code from} is where the words that go with it begin. */
    static boolean isUpdate(String text, int from, DateReading reading) {
        return says(UPDATES, text, from, reading);
    }

    /** Returns whether {@code reading} is the limit of a time: {@code Từ 05/03/2026 đến ngày 09/03/2026}. */
    static boolean isLimit(String text, DateReading reading) {
        int end = Scan.spacesBack(text, reading.start());
        int before = Scan.wordBefore(text, end, "ngày") ? Scan.spacesBack(text, end - "ngày".length()) : end;
        for (String word : LIMITS) {
            if (Scan.wordBefore(text, before, word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code reading} is the day of something else than the publication. */
    static boolean isOther(String text, int from, DateReading reading) {
        // what a bar parts off is another matter: "Giấy phép | 07/03/2026"
        return says(OTHERS, text, Scan.cellStart(text, from, reading.start()), reading);
    }

    private static boolean says(WordPhrases list, String text, int from, DateReading reading) {
        return list.standsIn(text, from, reading.start())
                || list.follows(text, Scan.separators(text, reading.end(), ",-–"));
    }

    /** Returns whether {@code line} begins with words that say when it was published, and no verb makes them another word. */
    static boolean opens(String line) {
        int end = begins(OPENINGS.beginnings(), line);
        if (end < 0) {
            return false;
        }
        int next = Scan.separators(line, end, ":-–|");
        return next > Scan.spaces(line, end)
                || Scan.isDigit(Scan.at(line, next))
                || FOLLOWERS.stream().anyMatch(word -> Scan.word(line, next, word) > 0);
    }

    private static int begins(List<String> phrases, String line) {
        int start = Scan.spaces(line, 0);
        int best = -1;
        for (String phrase : phrases) {
            best = Math.max(best, Scan.word(line, start, phrase));
        }
        return best;
    }

    private static boolean isLetter(String text, int i) {
        return i >= 0 && i < text.length() && Character.isLetter(text.charAt(i));
    }

    /** Returns how many words begin with a small letter and belong to no date: a title has several, names and sections few. */
    static int smallWords(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && !isLetter(text, i - 1)) {
                int end = i;
                while (isLetter(text, end)) {
                    end++;
                }
                words += Character.isLowerCase(text.charAt(i)) && !DateLine.isDateWord(text.substring(i, end)) ? 1 : 0;
            }
        }
        return words;
    }

    /** Returns whether {@code line} has the form of a title: small words, and no end of a sentence. */
    static boolean isTitle(String line) {
        if (line.length() < 2 * TITLE) {
            return false;
        }
        String text = VietnameseText.trim(line);
        return smallWords(text) >= TITLE && !text.endsWith(".");
    }
}
