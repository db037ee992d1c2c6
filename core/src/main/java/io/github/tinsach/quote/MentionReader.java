// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.quote.Mention.Address;
import org.jspecify.annotations.Nullable;

/** Reads a mention that begins at a given token: titles, then a name, or what is led and then a name. */
final class MentionReader {
    /** Longest stretch of words between a post and the name: "Chủ nhiệm Ủy ban Quốc phòng và An ninh Lê Tấn Tới". */
    private static final int LONGEST_COMPLEMENT = 18;

    private static final int LONGEST_NAME = 5;

    /** Surname, middle name, name. */
    private static final int SHORTEST_FULL_NAME = 3;

    /** More capitalised words in a row are a headline in capitals or no text at all. */
    private static final int LONGEST_RUN = 12;

    private final QuoteLexicon lexicon = QuoteLexicon.get();

    /** Returns the mention of a person that begins at {@code from}, or null; it ends before {@code limit}. */
    @Nullable
    Mention read(Passage passage, int from, int limit) {
        Tokens tokens = passage.tokens();
        if (!tokens.mayOpenMention(from)) {
            return null;
        }
        Address address = Address.ANY;
        boolean leads = false;
        int at = from;
        if (!tokens.holds(from, Vocabulary.OPENS_MENTION)) {
            int[] name = name(tokens, from, from, limit, false);
            return name == null
                    ? null
                    : new Mention(passage, from, name[1], name[0], name[1], from, Address.ANY, Mention.Kind.NAMED);
        }
        if (insideName(tokens, from, limit)) {
            return null;
        }
        Mention relative = relative(passage, from, limit);
        if (relative != null) {
            return relative;
        }
        boolean sexed = (tokens.is(at, "nam") || tokens.is(at, "nữ")) && title(tokens, at + 1, limit) != null;
        if (sexed && title(tokens, at, limit) == null) {
            address = tokens.is(at, "nam") ? Address.HE : Address.SHE;
            at++;
        }
        PhraseTable.Hit hit = title(tokens, at, limit);
        if (hit != null && (hit.is("not") || inName(tokens, at, limit, hit))) {
            return null;
        }
        while (hit != null && !hit.is("not")) {
            address = switch (hit.type()) {
                case "he" -> Address.HE;
                case "she" -> Address.SHE;
                default ->
                    lexicon.isWord(tokens, at, "woman")
                            ? Address.SHE
                            : lexicon.isWord(tokens, at, "man") ? Address.HE : address;
            };
            leads = hit.is("role+") || hit.is("epithet");
            at = hit.end();
            hit = title(tokens, at, limit);
        }
        int[] name = name(tokens, from, at, limit, leads);
        if (name != null) {
            return new Mention(passage, from, name[1], name[0], name[1], at, address, Mention.Kind.NAMED);
        }
        return at == from ? null : unnamed(passage, from, at, limit, address);
    }

    /** Returns whoever is named by another person, as printed: "bà xã nhạc sĩ Minh", "mẹ anh Nam"; null where nobody is. */
    private @Nullable Mention relative(Passage passage, int from, int limit) {
        int other = lexicon.word(passage.tokens(), from, "relation");
        PhraseTable.Hit title = other < 0 ? null : title(passage.tokens(), other, limit);
        if (title == null || title.is("role+") || title.is("not")) {
            return null;
        }
        Mention of = read(passage, other, limit);
        return of == null || !of.named()
                ? null
                : new Mention(passage, from, of.to(), of.to(), of.to(), other, Address.ANY, Mention.Kind.PLAIN);
    }

    /** Returns whether a form of address is a word of a name: "ở Lũng Bá", "chùa Vườn Bà". */
    private boolean insideName(Tokens tokens, int at, int limit) {
        PhraseTable.Hit title = tokens.capital(at) && tokens.capital(at - 1) ? title(tokens, at, limit) : null;
        return title != null
                && (title.is("he") || title.is("she") || title.is("they"))
                && !tokens.acronym(at - 1)
                && !tokens.capital(title.end())
                && tokens.word(at - 1) == Vocabulary.UNKNOWN;
    }

    private PhraseTable.@Nullable Hit title(Tokens tokens, int at, int limit) {
        return lexicon.titles().at(tokens, at, limit);
    }

    private int @Nullable [] name(Tokens tokens, int from, int at, int limit, boolean leads) {
        int end = runEnd(tokens, at, limit);
        if (at == from && end == at) {
            return null;
        }
        if (at == from) {
            int length = end - at;
            boolean full = length >= 2 && length <= LONGEST_NAME && lexicon.surname(tokens, at);
            boolean hidden = end > at && tokens.initial(end - 1) && !lexicon.isWord(tokens, end - 1, "place");
            return (full || hidden)
                            && !body(tokens, at, limit)
                            && !lexicon.place(tokens, at, end)
                            && !lexicon.isWord(tokens, at - 1, "place")
                    ? new int[] {at, end}
                    : null;
        }
        if (end > at && !leads) {
            int start = afterOrigin(tokens, at, end);
            return start < end && !(end - start == 1 && tokens.acronym(start)) ? new int[] {start, end} : null;
        }
        return leads ? nameAfterComplement(tokens, at, limit) : null;
    }

    /** Returns the name that follows what a person leads: a surname, a name behind a country, or the name alone. */
    private int @Nullable [] nameAfterComplement(Tokens tokens, int at, int limit) {
        int stop = Math.min(limit, at + LONGEST_COMPLEMENT);
        int i = at;
        while (i < stop && tokens.is(i, Kind.WORD)) {
            if (!tokens.capital(i)) {
                boolean clause =
                        tokens.is(i, "đã") || tokens.is(i, "đang") || tokens.is(i, "sẽ") || tokens.is(i, "vừa");
                if (clause || lexicon.verbs().has(tokens, i) && i > at || tokens.is(i, "của")) {
                    return null;
                }
                i++;
                continue;
            }
            int end = runEnd(tokens, i, stop);
            PhraseTable.Hit wide = lexicon.places().at(tokens, i, stop);
            if (wide != null && wide.end() > end) {
                int after = runEnd(tokens, wide.end(), stop);
                if (after > wide.end() && after - wide.end() <= LONGEST_NAME) {
                    return new int[] {wide.end(), after};
                }
            }
            if (end == i) {
                i++;
                continue;
            }
            int start = afterPlace(tokens, i, end);
            boolean placed = start > i;
            while (start < end && tokens.acronym(start)) {
                start++;
            }
            int length = end - start;
            boolean surname = length >= 2 && length <= LONGEST_NAME && lexicon.surname(tokens, start);
            if (surname && (!place(tokens, start) || led(tokens, start, end))) {
                return new int[] {start, end};
            }
            for (int s = start + 1; s < end - 1; s++) {
                if (end - s < LONGEST_NAME && lexicon.surname(tokens, s)) {
                    return new int[] {s, end};
                }
            }
            boolean direct =
                    i == at && !lexicon.organisation(tokens, i) && (length > 1 || standsAlone(tokens, end, limit));
            if (length >= 1 && length <= LONGEST_NAME && (placed && length >= 1 || direct) && !place(tokens, i)) {
                return new int[] {start, end};
            }
            boolean foreign =
                    i > at && length == 2 && !lexicon.place(tokens, start, end) && ForeignWord.either(tokens, start);
            if (foreign && standsAlone(tokens, end, limit) && !lexicon.ofBody(tokens, at, start)) {
                return new int[] {start, end};
            }
            i = end;
        }
        return null;
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

    private boolean place(Tokens tokens, int token) {
        return lexicon.isWord(tokens, token - 1, "place");
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

    /** Returns whether "nguyên" is a name's first word and no post follows it: "Nguyên Khang", but not "Nguyên Chủ tịch". */
    private boolean inName(Tokens tokens, int at, int limit, PhraseTable.Hit former) {
        int next = former.end();
        return former.is("former") && tokens.capital(at) && tokens.capital(next) && title(tokens, next, limit) == null;
    }

    /** Returns the end of the run of capitalised words that begins at {@code from}; particles of foreign names may stand in it. */
    static int runEnd(Tokens tokens, int from, int end) {
        int limit = Math.min(end, from + LONGEST_RUN);
        int i = from;
        while (i < limit) {
            if (tokens.capital(i) && !(tokens.acronym(i) && i > from && !tokens.dotted(i))) {
                i++;
            } else if (i > from && i + 1 < limit && tokens.capital(i + 1) && particle(tokens.lower(i))) {
                i += 2;
            } else {
                break;
            }
        }
        return i;
    }

    private static boolean particle(String word) {
        return switch (word) {
            case "von", "van", "de", "der", "den", "da", "di", "bin", "al", "el", "le", "la", "dos", "del", "bint" ->
                true;
            default -> false;
        };
    }

    private Mention unnamed(Passage passage, int from, int titleEnd, int limit, Address address) {
        Tokens tokens = passage.tokens();
        boolean points = titleEnd < limit && lexicon.isWord(tokens, titleEnd, "this");
        PhraseTable.Hit last = lexicon.titles().at(tokens, from, limit);
        boolean pronoun =
                last != null && last.end() == titleEnd && !last.type().startsWith("role") && !last.is("epithet");
        if (pronoun && !points && (tokens.is(titleEnd, "tôi") || tokens.is(titleEnd, "tui"))) {
            // "dì tôi": kin of whoever speaks, nobody named before
            return new Mention(
                    passage, from, titleEnd + 1, titleEnd + 1, titleEnd + 1, titleEnd, Address.ANY, Mention.Kind.PLAIN);
        }
        if (points || pronoun) {
            int to = points ? titleEnd + 1 : titleEnd;
            return new Mention(passage, from, to, to, to, titleEnd, address, Mention.Kind.BACK);
        }
        int to = PhraseEnd.of(tokens, titleEnd, limit);
        return new Mention(passage, from, to, to, to, titleEnd, address, Mention.Kind.PLAIN);
    }
}
