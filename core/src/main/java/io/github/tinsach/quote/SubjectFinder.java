// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.quote.ClauseParts.Part;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb of speech in the words before it: the clause is cut at commas, and its parts are read from
 * the verb backwards past appositions ("ông A, Giám đốc bệnh viện, cho biết") until one names somebody.
 */
final class SubjectFinder {
    /** So far into a sentence its first subject is looked for. */
    private static final int REACH = 80;

    /** Words from a statement to whose it is: "thông báo | phát đi sáng nay | của". */
    private static final int LONGEST_CITATION = 6;

    /** Tokens of a nickname in marks, with them. */
    private static final int LONGEST_NICKNAME = 8;

    /** Words from "mà" to the verb whose subject stands between them. */
    private static final int LONGEST_RELATIVE = 7;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final SpeakerReader speakers;
    private final CircumstanceReader circumstances;
    private final NameBook names;

    SubjectFinder(NameBook names) {
        this.names = names;
        this.speakers = new SpeakerReader(names);
        this.circumstances = new CircumstanceReader(names, speakers);
    }

    /** Returns the reader of those who can speak. */
    SpeakerReader speakers() {
        return speakers;
    }

    /**
     * Returns who does what the verb at {@code verb} says, looking back to {@code from}; null where no subject is printed.
     *
     * @param covered for each token of the passage, whether a stretch in marks covers it
     */
    @Nullable
    Mention before(Passage passage, int from, int verb, boolean[] covered) {
        Tokens tokens = passage.tokens();
        Mention own = ofRelativeClause(passage, from, verb);
        if (own != null) {
            return own;
        }
        List<Part> parts = ClauseParts.of(tokens, from, verb, covered);
        Mention plain = null;
        Mention vague = null;
        boolean onlyAppositions = true;
        for (int p = parts.size() - 1; p >= 0; p--) {
            Part part = parts.get(p);
            int start = outside(tokens, part, covered);
            if (start >= part.to()) {
                continue;
            }
            Mention bidden = bidden(passage, part);
            if (bidden != null) {
                return bidden;
            }
            Mention found = speakers.at(passage, start, part.to());
            boolean weak = found != null && p > 0 && weak(found, part, parts.get(p - 1));
            if (found != null && found.kind() != Mention.Kind.PLAIN && !weak) {
                boolean host = found.named() && (plain == null || found.to() >= part.endOfWords(tokens));
                return plain == null || host ? found : plain;
            }
            boolean apposition = belongs(tokens, start, part.to())
                    || lexicon.place(tokens, start, part.endOfWords(tokens))
                    || p > 0 && tokens.is(start, "ở") && !tokens.capital(start)
                    || p > 0 && predicate(tokens, start)
                    || found != null && nobody(found) && coordinated(tokens, p, parts);
            if (apposition && !weak) {
                vague = vague == null && found != null && found.titleTo() > found.from() ? found : vague;
                found = null;
            }
            if (found == null && !apposition) {
                Mention inside =
                        plain == null && onlyAppositions ? circumstances.within(passage, start, part.to()) : null;
                return inside != null ? inside : plain != null ? plain : vague;
            }
            if (found != null && !UnnamedSpeaker.plausible(found)) {
                vague = vague == null ? found : vague;
            } else if (found != null
                    && (plain == null || (UnnamedSpeaker.person(found) && !UnnamedSpeaker.person(plain)))) {
                plain = found;
            }
            if (part.clause() && plain != null) {
                return plain;
            }
            onlyAppositions = onlyAppositions && apposition;
        }
        return plain != null ? plain : vague;
    }

    /** Returns the subject between "mà" and the verb: "một việc mà ông cho rằng"; null where none stands there. */
    private @Nullable Mention ofRelativeClause(Passage passage, int from, int verb) {
        Tokens tokens = passage.tokens();
        for (int i = verb - 2; i >= Math.max(from, verb - LONGEST_RELATIVE); i--) {
            if (tokens.is(i, "mà")) {
                Mention subject = speakers.at(passage, i + 1, verb);
                boolean whole = subject != null && subject.kind() != Mention.Kind.PLAIN && subject.to() == verb;
                return whole ? subject : null;
            }
        }
        return null;
    }

    /**
     * Returns where a part begins behind links and behind what stands in marks: words of a quote before are nobody's naming,
     * and a nickname in marks stands before the name. A part that is nothing but marked words begins with them.
     */
    private int outside(Tokens tokens, Part part, boolean[] covered) {
        int start = afterLinks(tokens, part.from(), part.to());
        if (start >= part.to() || !covered[start] || Character.isLowerCase(tokens.first(part.from()))) {
            return start;
        }
        int end = start;
        while (end < part.to() && covered[end]) {
            end++;
        }
        int rest = afterLinks(tokens, end, part.to());
        boolean nickname = end - start <= LONGEST_NICKNAME && !tokens.is(part.from() - 1, Kind.COLON);
        return nickname && !tokens.capital(rest) ? start : rest;
    }

    /** Returns who was made to speak: "ra hiệu cho trợ lý trả lời"; null where the verb has its subject before it. */
    private @Nullable Mention bidden(Passage passage, Part part) {
        Tokens tokens = passage.tokens();
        for (int i = part.from(); i < part.to(); i++) {
            int end = tokens.is(i, "do") && i > part.from() ? i + 1 : lexicon.word(tokens, i, "let");
            end = end >= 0 && tokens.is(end, "chính") ? end + 1 : end;
            Mention other = end < 0 || end >= part.to() ? null : speakers.at(passage, end, part.to());
            int rest = other == null ? 0 : tokens.is(other.to(), "phải") ? other.to() + 1 : other.to();
            boolean speaks = other != null && rest >= part.endOfWords(tokens);
            // "bị mắng khiến cô tuyên bố": the pronoun means the subject itself
            boolean made = tokens.is(i, "khiến") || tokens.is(i, "buộc");
            if (speaks && made && other.kind() == Mention.Kind.BACK) {
                continue;
            }
            if (speaks && UnnamedSpeaker.plausible(other)) {
                return other;
            }
        }
        return null;
    }

    /** Returns whether what belongs to a person named before begins at a token: age, dwelling, post. */
    private boolean belongs(Tokens tokens, int at, int limit) {
        PhraseTable.Hit hit = lexicon.openers().at(tokens, at, limit);
        return hit != null && hit.is("part");
    }

    private boolean nobody(Mention found) {
        return found.kind() == Mention.Kind.PLAIN && !UnnamedSpeaker.person(found);
    }

    /** Returns whether the verb is joined to one before it, whose subject it shares: "rời ghế giám khảo - … và | tuyên bố". */
    private static boolean coordinated(Tokens tokens, int part, List<Part> parts) {
        int last = parts.get(part).endOfWords(tokens) - 1;
        return part > 0 && part == parts.size() - 1 && (tokens.is(last, "và") || tokens.is(last, "rồi"));
    }

    /** Returns whether a part says what somebody named before is: "…, hiện là Phó hiệu trưởng, …". */
    private boolean predicate(Tokens tokens, int start) {
        int i = start;
        while (tokens.is(i, "hiện") || tokens.is(i, "nay") || lexicon.isWord(tokens, i, "adverb")) {
            i++;
        }
        return tokens.is(i, "là") && !tokens.capital(start);
    }

    /** Returns whose words a verb hands on: "dẫn lời ông A", "dẫn thông báo phát đi của Sở Y tế"; null where nobody is printed. */
    @Nullable
    Mention cited(Passage passage, PhraseTable.Hit verb, int limit) {
        Tokens tokens = passage.tokens();
        int from = verb.end();
        if (verb.is("citation")) {
            int to = Math.min(limit, from + LONGEST_CITATION);
            while (from < to && !tokens.is(from, "của") && !tokens.is(from, "từ")) {
                from++;
            }
            if (from >= to) {
                return null;
            }
            from++;
        }
        return from < limit ? speakers.at(passage, from, limit) : null;
    }

    /** Returns the person whom a sentence is about: the first that stands as a subject; null where none does. */
    @Nullable
    Mention leading(Passage passage, int from, int to, boolean[] covered) {
        Tokens tokens = passage.tokens();
        if (tokens.is(from, "việc")) {
            // "Việc này gây phiền phức, …": it is about no person
            return null;
        }
        for (Part part : ClauseParts.of(tokens, from, Math.min(to, from + REACH), covered)) {
            int start = afterLinks(tokens, part.from(), part.to());
            if (start < part.to() && !covered[start]) {
                Mention found = speakers.at(passage, start, part.to());
                if (found != null && found.kind() == Mention.Kind.PLAIN && tokens.number(part.endOfWords(tokens) - 1)) {
                    // "Cúp Mùa Thu 2019, Lê A …": an edition of something
                    continue;
                }
                if (found != null) {
                    return found.kind() == Mention.Kind.PLAIN && !UnnamedSpeaker.person(found) ? null : found;
                }
            }
        }
        return null;
    }

    /** Returns the first token at or after {@code from} that is no word linking clauses. */
    int afterLinks(Tokens tokens, int from, int to) {
        int i = from;
        while (i < to) {
            PhraseTable.Hit hit = lexicon.openers().at(tokens, i, to);
            int adverb = lexicon.adverb(tokens, i);
            if (hit != null && hit.is("link")) {
                i = hit.end();
            } else if (tokens.is(i, "như") && i + 1 < to && lexicon.titles().has(tokens, i + 1)) {
                i++;
            } else if (adverb >= 0 && (hit == null || hit.is("adverb")) && !tokens.capital(i)) {
                i = adverb;
            } else if (!tokens.is(i, Kind.WORD)) {
                i++;
            } else {
                break;
            }
        }
        return Math.min(i, to);
    }

    /** Returns whether more words than a title of the lists lead to a name: "giám đốc bến xe Nước Ngầm". */
    private boolean described(Mention name) {
        PhraseTable.Hit title = lexicon.titles().at(name.tokens(), name.from(), name.titleTo());
        return title != null && title.end() < name.titleTo() && title.type().startsWith("role");
    }

    /** Returns whether a name ends before a token: "Thạc sĩ Nghệ | thuật học" is cut by a capital only. */
    private boolean ends(Tokens tokens, int at) {
        return !tokens.is(at, Kind.WORD)
                || lexicon.verbs().has(tokens, at)
                || lexicon.adverb(tokens, at) >= 0
                || lexicon.isWord(tokens, at, "with");
    }

    /**
     * Returns whether a name may be the place or the body of a person named before: it fills its part and has neither title
     * nor surname nor second mention, or it stands far behind a post that follows a name.
     */
    private boolean weak(Mention name, Part part, Part before) {
        Tokens tokens = name.tokens();
        boolean fills = name.to() >= part.endOfWords(tokens);
        // "Bí thư Đoàn Trường | THPT Đô Lương": the name of a body goes on
        boolean body = name.titleTo() > name.from() && tokens.acronym(name.to());
        boolean halved = body
                || name.nameTo() - name.nameFrom() == 1 && name.titleTo() > name.from() && !ends(tokens, name.to());
        if (!name.named() || !fills && !halved) {
            return false;
        }
        if (halved || name.nameFrom() > name.titleTo() || described(name)) {
            int start = afterLinks(tokens, before.from(), before.to());
            Mention host = speakers.at(name.passage(), start, before.to());
            return host != null && host.named() && host.to() >= before.endOfWords(tokens);
        }
        return name.titleTo() == name.from()
                && !lexicon.surname(tokens, name.from())
                && !names.knows(tokens, name.to() - 1);
    }
}
