// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.TextSigns;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The day that the text itself tells first: {@code Sáng 18/6, …}, {@code Theo thông báo ngày 14/11 …}. Only the lead and the
 * first paragraphs are looked at, and mostly days without a year: news texts leave the year out of what is new and print
 * it with what is old.
 */
public final class Datelines {
    /** Paragraphs looked at, the lead included: what comes later is background. */
    private static final int PARAGRAPHS = 3;
    /** Characters of a paragraph looked at: a dateline opens it. */
    private static final int REACH = 1200;
    /** A day with its year is new only where the text opens with it, behind a prefix or a place at most. */
    private static final int OPENS = 32;
    /** A prefix and a place have few words in small letters: "Tin từ Công an Hà Nội, ngày …". */
    private static final int MOST_SMALL_WORDS = 3;
    /** Words of the same clause that put the day into the future. */
    private static final String[] FUTURE = {"sẽ ", "dự kiến", "lên lịch", "sắp ", "kế hoạch", "hạn chót", "thời hạn"};
    /** What the words that introduce the day are made of: "sáng ngày", "hôm nay", "rạng sáng". */
    private static final Set<String> TIME_WORDS =
            Set.of("ngày", "sáng", "trưa", "chiều", "tối", "đêm", "khuya", "hôm", "nay", "rạng");
    /** Words of the same clause that tell of a case file or of what was before. */
    private static final String[] BACKGROUND = {
        "trước đó", "cáo trạng", "hồ sơ vụ", "bản án", "kết luận điều tra", "cách đây", "lần gần nhất", "theo điều tra"
    };
    /** Words right before the day (and its "ngày") that make it a limit, a feast or background. */
    private static final String[] NOT_BEFORE = {
        "từ",
        "đến",
        "tới",
        "trước",
        "sau",
        "dịp",
        "lễ",
        "tết",
        "hết",
        "tròn",
        "trước đó",
        "và",
        "hội",
        "hằng năm",
        "hôm qua",
        "sáng qua",
        "trưa qua",
        "chiều qua",
        "tối qua",
        "đêm qua",
        "mùng",
        "mồng",
        "rằm",
        "nghỉ"
    };
    /** Words right after the day that make it another day than the one the text was written on. */
    private static final String[] NOT_AFTER = {
        "tới",
        "sắp tới",
        "tới đây",
        "vừa qua",
        "vừa rồi",
        "năm ngoái",
        "năm trước",
        "năm sau",
        "năm tới",
        "hằng năm",
        "hàng năm",
        "âm lịch",
        "(âm lịch",
        "al"
    };

    private Datelines() {}

    /**
     * Returns the day that the opening of the article tells. It has a year only where it opens the first paragraph with its
     * year printed and the article names no day without a year and no newer year: else it is an old day.
     */
    public static Optional<DateClaim> find(Neighbourhood neighbourhood) {
        boolean first = true;
        for (LabelledLine line : opening(neighbourhood)) {
            if (!neighbourhood.view(line).holds(TextSigns.DIGIT)) {
                first = false;
                continue;
            }
            NfcView view = line.text().length() <= 2 * REACH
                    ? neighbourhood.view(line)
                    : NfcView.of(line.text().substring(0, 2 * REACH));
            String text = view.text();
            for (DateReading reading : DateScanner.numbers(text)) {
                boolean full = first && reading.date().isFull();
                if (reading.start() > REACH || !full && reading.date().year() != 0) {
                    continue;
                }
                int trigger = trigger(text, reading.start());
                boolean opens = full
                        && trigger <= OPENS
                        && trigger < reading.start()
                        && DateWords.smallWords(text.substring(0, trigger)) <= MOST_SMALL_WORDS;
                if ((opens || reading.date().year() == 0)
                        && isDateline(text, reading, trigger)
                        && (!opens || TextYear.isNewest(reading.date(), neighbourhood))) {
                    String words = view.source(trigger, reading.end());
                    String where = line.label() == Label.LEAD ? "dateline in the lead" : "dateline in the text";
                    return Optional.of(new DateClaim(reading.date(), line.number(), words, where));
                }
            }
            first = false;
        }
        return Optional.empty();
    }

    private static List<LabelledLine> opening(Neighbourhood neighbourhood) {
        List<LabelledLine> lines = new ArrayList<>();
        for (LabelledLine line : neighbourhood.page().kept()) {
            if (line.label() == Label.LEAD || line.label() == Label.BODY) {
                lines.add(line);
                if (lines.size() == PARAGRAPHS) {
                    break;
                }
            }
        }
        return lines;
    }

    private static boolean isDateline(String text, DateReading reading, int trigger) {
        int after = Scan.spaces(text, reading.end());
        for (String word : NOT_AFTER) {
            if (Scan.word(text, after, word) > 0) {
                return false;
            }
        }
        int beforeDay = Scan.spacesBack(text, reading.start());
        int before = Scan.spacesBack(text, trigger);
        if (before > 0 && text.charAt(before - 1) == '(') {
            before = Scan.spacesBack(text, before - 1);
        }
        for (String word : NOT_BEFORE) {
            if (Scan.wordBefore(text, before, word) || Scan.wordBefore(text, beforeDay, word)) {
                return false;
            }
        }
        int clause = before;
        while (clause > 0 && clause > before - 160 && ".;!?“\"".indexOf(text.charAt(clause - 1)) < 0) {
            clause--;
        }
        String clauseBefore = text.substring(clause, before).toLowerCase(Locale.ROOT);
        return !containsAny(clauseBefore, FUTURE)
                && !containsAny(clauseBefore, BACKGROUND)
                && !openQuote(text, reading.start());
    }

    private static boolean containsAny(String text, String[] words) {
        for (String word : words) {
            if (text.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Returns where the word of time before the day begins: of "ngày", "sáng ngày", "hôm nay (". */
    private static int trigger(String text, int dayStart) {
        int i = dayStart;
        for (int words = 0; words < 2; words++) {
            int end = i;
            while (end > 0 && (Scan.at(text, end - 1) == ' ' || text.charAt(end - 1) == '(')) {
                end--;
            }
            int start = end;
            while (start > 0 && Character.isLetter(text.charAt(start - 1))) {
                start--;
            }
            String word = text.substring(start, end).toLowerCase(Locale.ROOT);
            if (!TIME_WORDS.contains(word)) {
                break;
            }
            i = start;
        }
        return i;
    }

    private static boolean openQuote(String text, int at) {
        return text.lastIndexOf('“', at) > text.lastIndexOf('”', at);
    }
}
