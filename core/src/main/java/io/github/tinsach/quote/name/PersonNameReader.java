// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.CapitalRun;
import io.github.tinsach.quote.token.ForeignWord;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the name of a person by itself or behind a title, and tells it from that of a place or a body between them. */
final class PersonNameReader {
    /** Longest stretch of words between a post and the name: "Chủ nhiệm Ủy ban Quốc phòng và An ninh Lê Tấn Tới". */
    private static final int LONGEST_COMPLEMENT = 18;

    private static final int LONGEST_NAME = 5;

    /** Surname, middle name, name. */
    private static final int SHORTEST_FULL_NAME = 3;

    private final QuoteLexicon lexicon = QuoteLexicon.get();

    /** Returns where the name begins and ends that stands at {@code at} without a title; null where none does. */
    int @Nullable [] alone(Tokens tokens, int at, int limit) {
        int end = CapitalRun.end(tokens, at, limit);
        int length = end - at;
        boolean full = length >= 2 && length <= LONGEST_NAME && lexicon.surname(tokens, at);
        boolean hidden = length > 0 && tokens.initial(end - 1) && !lexicon.isWord(tokens, end - 1, "place");
        return (full || hidden) && !body(tokens, at, limit) && !lexicon.place(tokens, at, end) && !placed(tokens, at)
                ? new int[] {at, end}
                : null;
    }

    /**
     * Returns where the name begins and ends that follows a title, which ends before {@code at}; null where none does.
     *
     * @param leads whether what somebody leads may stand between them
     */
    int @Nullable [] behindTitle(Tokens tokens, int at, int limit, boolean leads) {
        if (leads) {
            return behindComplement(tokens, at, limit);
        }
        int end = CapitalRun.end(tokens, at, limit);
        int start = afterOrigin(tokens, afterField(tokens, afterAcronym(tokens, at, end), end), end);
        return start < end && !(end - start == 1 && tokens.acronym(start)) ? new int[] {start, end} : null;
    }

    /** Returns the name that follows what a person leads: a surname, a name behind a country, or the name alone. */
    private int @Nullable [] behindComplement(Tokens tokens, int at, int limit) {
        int stop = Math.min(limit, at + LONGEST_COMPLEMENT);
        int i = at;
        while (i < stop && tokens.is(i, Kind.WORD)) {
            if (!tokens.capital(i)) {
                if (endsComplement(tokens, i, at)) {
                    return null;
                }
                i++;
                continue;
            }
            int end = CapitalRun.end(tokens, i, stop);
            PhraseTable.Hit wide = lexicon.places().at(tokens, i, stop);
            if (wide != null && wide.end() > end) {
                int after = CapitalRun.end(tokens, wide.end(), stop);
                if (after > wide.end() && after - wide.end() <= LONGEST_NAME) {
                    return new int[] {wide.end(), after};
                }
            }
            if (end == i) {
                i++;
                continue;
            }
            int start = afterPlace(tokens, i, end);
            boolean located = start > i;
            while (start < end && tokens.acronym(start)) {
                start++;
            }
            int length = end - start;
            boolean surname = length >= 2 && length <= LONGEST_NAME && lexicon.surname(tokens, start);
            if (surname && (!placed(tokens, start) || led(tokens, start, end))) {
                return new int[] {start, end};
            }
            for (int s = start + 1; s < end - 1; s++) {
                if (end - s < LONGEST_NAME && lexicon.surname(tokens, s)) {
                    return new int[] {s, end};
                }
            }
            int foreignFrom = afterBody(tokens, start, end);
            if (foreignFrom > start && standsAlone(tokens, end, limit)) {
                return new int[] {foreignFrom, end};
            }
            boolean direct =
                    i == at && !lexicon.organisation(tokens, i) && (length > 1 || standsAlone(tokens, end, limit));
            if (length >= 1 && length <= LONGEST_NAME && (located || direct) && !placed(tokens, i)) {
                return new int[] {start, end};
            }
            boolean foreign = (i > at || start > i)
                    && (length == 2
                            || length == 3
                                    && (ForeignWord.is(tokens.lower(end - 1)) || ForeignWord.is(tokens.lower(start))))
                    && !lexicon.place(tokens, start, end)
                    && ForeignWord.either(tokens, start);
            if (foreign && standsAlone(tokens, end, limit) && !lexicon.ofBody(tokens, at, start)) {
                return new int[] {start, end};
            }
            i = end;
        }
        return null;
    }

    /** Returns where a foreign name begins behind the name of a body in one run: "Nhà Trắng | Anthony Ruiz"; else the start. */
    private static int afterBody(Tokens tokens, int start, int end) {
        int from = end;
        while (from > start && ForeignWord.is(tokens.lower(from - 1))) {
            from--;
        }
        int length = end - from;
        return from - start >= 2 && length >= 2 && length < LONGEST_NAME ? from : start;
    }

    /** Returns whether a word tells that a clause or an owner follows and not the rest of what is led. */
    private boolean endsComplement(Tokens tokens, int i, int at) {
        boolean tense = tokens.is(i, "đã") || tokens.is(i, "đang") || tokens.is(i, "sẽ") || tokens.is(i, "vừa");
        return tense
                || i > at && lexicon.verbs().has(tokens, i)
                || lexicon.isWord(tokens, i, "act")
                || tokens.is(i, "của");
    }

    /**
     * Returns whether a full name behind a place's rank is that of its head: "Phó chủ tịch thành phố Mạc Thị Thơ". Cities,
     * provinces and districts are not named after people, Hồ Chí Minh City apart; wards and streets are.
     */
    private boolean led(Tokens tokens, int start, int end) {
        boolean high = tokens.is(start - 1, "tỉnh")
                || tokens.is(start - 1, "huyện")
                || tokens.is(start - 1, "quận")
                || tokens.is(start - 1, "tp")
                || tokens.is(start - 1, "phố") && tokens.is(start - 2, "thành")
                || tokens.is(start - 1, "xã") && tokens.is(start - 2, "thị");
        return high && end - start >= SHORTEST_FULL_NAME && lexicon.places().at(tokens, start, end) == null;
    }

    /** Returns whether no word that belongs to the last one follows: "Bộ trưởng Tài | chính" is cut by a capital only. */
    private boolean standsAlone(Tokens tokens, int at, int limit) {
        return at >= limit
                || !tokens.is(at, Kind.WORD)
                || lexicon.verbs().has(tokens, at)
                || lexicon.adverb(tokens, at) >= 0
                || lexicon.isWord(tokens, at, "with");
    }

    /** Returns whether the name of a body begins here, whose first word is a surname too: "Đoàn Luật sư". */
    private boolean body(Tokens tokens, int at, int limit) {
        PhraseTable.Hit opener = lexicon.openers().at(tokens, at, limit);
        return opener != null && opener.end() > at + 1 && (opener.is("part") || opener.is("text"));
    }

    /** Returns whether the noun of a place stands before a token: the name that begins there is no person. */
    private boolean placed(Tokens tokens, int at) {
        return lexicon.placeBefore(tokens, at);
    }

    /** Returns the token after what tells a profession more closely, before a full name: "võ sĩ MMA Lý Văn A". */
    private int afterAcronym(Tokens tokens, int from, int end) {
        boolean full = end - from > SHORTEST_FULL_NAME && lexicon.surname(tokens, from + 1);
        return full && tokens.acronym(from) && !tokens.dotted(from) && !tokens.acronym(from + 1) ? from + 1 : from;
    }

    /** The same after foreign words: "họa sĩ Body Painting Lý Lực". */
    private int afterField(Tokens tokens, int from, int end) {
        int start = from;
        while (start < end && ForeignWord.is(tokens.lower(start))) {
            start++;
        }
        return start > from + 1 && end - start >= 2 && lexicon.surname(tokens, start) ? start : from;
    }

    private int afterPlace(Tokens tokens, int from, int end) {
        PhraseTable.Hit place = lexicon.places().at(tokens, from, end);
        return place == null ? from : place.end();
    }

    /**
     * The same behind a profession, where a country of one syllable is more often a given name, as in "ca sĩ Mỹ Linh": it is
     * a country before a foreign word or a full name.
     */
    private int afterOrigin(Tokens tokens, int from, int end) {
        int start = afterPlace(tokens, from, end);
        boolean syllable = start == from + 1 && !tokens.acronym(from) && !ForeignWord.is(tokens.lower(from));
        boolean name = end - start >= SHORTEST_FULL_NAME && lexicon.surname(tokens, start);
        for (int i = start; i < end && syllable && !name; i++) {
            name = ForeignWord.is(tokens.lower(i));
        }
        return syllable && !name ? from : start;
    }
}
