// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the subject of a verb of speech in the words before it: the clause is cut at commas, and its parts are read from
 * the verb backwards past appositions ("ông A, Giám đốc bệnh viện, cho biết") until one names somebody.
 */
final class SubjectFinder {
    /** So far into a sentence its first subject is looked for. */
    private static final int REACH = 80;

    private static final int LONGEST_DESCRIPTION = 5;

    private static final int LONGEST_BARE_NAME = 4;

    /** After so many words "khi" begins a clause of its own. */
    private static final int SHORTEST_MAIN_CLAUSE = 4;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final MentionReader mentions = new MentionReader();
    private final NameBook names;

    SubjectFinder(NameBook names) {
        this.names = names;
    }

    /** A part of the sentence; {@code clause} says whether a conjunction makes it a clause of its own. */
    private record Part(int from, int to, boolean clause) {}

    /** Returns who does what the verb at {@code verb} says, looking back to {@code from}; null where no subject is printed. */
    @Nullable
    Mention before(Passage passage, int from, int verb, boolean[] covered) {
        List<Part> parts = parts(passage.tokens(), from, verb, covered);
        Mention plain = null;
        boolean own = true;
        boolean onlyAppositions = true;
        for (int p = parts.size() - 1; p >= 0; p--) {
            Part part = parts.get(p);
            int start = afterLinks(passage.tokens(), part.from(), part.to());
            if (start >= part.to()) {
                own = own && p == parts.size() - 1;
                continue;
            }
            Mention found = at(passage, start, part.to());
            boolean weak = found != null && found.named() && p > 0 && weak(found, part);
            if (found != null && found.kind() != Mention.Kind.PLAIN && !weak) {
                boolean host = found.named() && (plain == null || found.to() >= endOfWords(passage.tokens(), part));
                return plain == null || host ? found : plain;
            }
            boolean apposition = opener(passage.tokens(), start, part.to(), "part")
                    || lexicon.place(passage.tokens(), start, endOfWords(passage.tokens(), part));
            if (apposition && found != null && !weak) {
                found = null;
            }
            if (found == null && !apposition) {
                Mention inside = plain == null && onlyAppositions ? inside(passage, start, part.to()) : null;
                return inside != null ? inside : plain;
            }
            if (found != null && (plain == null || (person(found) && !person(plain)))) {
                plain = found;
            }
            if (part.clause() && plain != null && plausible(plain)) {
                return plain;
            }
            onlyAppositions = onlyAppositions && apposition;
        }
        return plain;
    }

    /** Returns the person whom a sentence is about: the first that stands as a subject; null where none does. */
    @Nullable
    Mention leading(Passage passage, int from, int to, boolean[] covered) {
        Tokens tokens = passage.tokens();
        for (Part part : parts(tokens, from, Math.min(to, from + REACH), covered)) {
            int start = afterLinks(tokens, part.from(), part.to());
            if (start < part.to() && !covered[start]) {
                Mention found = at(passage, start, part.to());
                if (found != null) {
                    return found.kind() == Mention.Kind.PLAIN && !person(found) ? null : found;
                }
            }
        }
        return null;
    }

    /** Returns the speaker that begins at {@code from}, an unnamed one too; null where a circumstance begins there. */
    @Nullable
    Mention at(Passage passage, int from, int limit) {
        Tokens tokens = passage.tokens();
        if (from >= limit || !tokens.is(from, Kind.WORD)) {
            return null;
        }
        PhraseTable.Hit opener = lexicon.openers().at(tokens, from, limit);
        Mention person = mentions.read(passage, from, limit);
        if (person != null) {
            Mention named = person.kind() == Mention.Kind.PLAIN ? described(passage, from, limit) : null;
            return named == null ? person : named;
        }
        if (tokens.is(from, "bị") || tokens.is(from, "được")) {
            return at(passage, from + 1, limit);
        }
        int run = MentionReader.runEnd(tokens, from, limit);
        if (run > from && names.knows(tokens, run - 1) && (run - from == 1 || names.knows(tokens, from, run))) {
            return named(passage, from, run);
        }
        if (opener != null && (opener.is("time") || opener.is("part") || opener.is("adverb"))) {
            return null;
        }
        if (lexicon.isWord(tokens, from, "with") || lexicon.isWord(tokens, from, "adverb")) {
            return null;
        }
        Mention described = described(passage, from, limit);
        if (described != null) {
            return described;
        }
        int end = PhraseEnd.of(tokens, from + 1, limit);
        boolean back = (opener != null && opener.is("person") || tokens.is(from, "vị") || tokens.is(from, "người"))
                && !tokens.is(from, "một")
                && lexicon.isWord(tokens, end - 1, "this");
        if (back) {
            return new Mention(passage, from, end, end, end, from, Mention.Address.ANY, Mention.Kind.BACK);
        }
        boolean inside = from > 0 && !tokens.is(from - 1, Kind.STOP);
        boolean bareName = run > from
                && run - from <= LONGEST_BARE_NAME
                && !lexicon.organisation(tokens, from)
                && !lexicon.place(tokens, from, run)
                && (run - from > 1 || run == end && inside);
        if (bareName) {
            return named(passage, from, run);
        }
        return new Mention(passage, from, end, end, end, from, Mention.Address.ANY, Mention.Kind.PLAIN);
    }

    /** Returns the name behind a description that no list has: "soạn giả Hoàng …", "bà chủ quán tên Hoa". */
    private @Nullable Mention described(Passage passage, int from, int limit) {
        Tokens tokens = passage.tokens();
        int i = from;
        while (i < Math.min(limit, from + LONGEST_DESCRIPTION) && tokens.is(i, Kind.WORD)) {
            boolean other = lexicon.verbs().has(tokens, i)
                    || lexicon.isWord(tokens, i, "with")
                    || lexicon.isWord(tokens, i, "place")
                    || lexicon.adverb(tokens, i) >= 0;
            if (other && i > from) {
                return null;
            }
            int run = MentionReader.runEnd(tokens, i, limit);
            boolean name = i > from
                    && run - i >= 2
                    && run - i <= LONGEST_BARE_NAME
                    && (lexicon.surname(tokens, i) || names.knows(tokens, i, run))
                    && !lexicon.place(tokens, i, run);
            if (name) {
                return new Mention(passage, from, run, i, run, i, Mention.Address.ANY, Mention.Kind.NAMED);
            }
            if (run > i && i > from) {
                return null;
            }
            i = Math.max(run, i + 1);
        }
        return null;
    }

    private static Mention named(Passage passage, int from, int to) {
        return new Mention(passage, from, to, from, to, from, Mention.Address.ANY, Mention.Kind.NAMED);
    }

    /** Returns the person named within a circumstance: "Tại phiên toà bị cáo Trí khai"; whoever follows a preposition is none. */
    private @Nullable Mention inside(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        Mention found = null;
        int i = from;
        while (i < to) {
            if (lexicon.word(tokens, i, "with") >= 0) {
                int next = lexicon.word(tokens, i, "with");
                Mention object = next < to ? mentions.read(passage, next, to) : null;
                i = object == null ? next : Math.max(object.to(), next);
                continue;
            }
            Mention mention = mentions.read(passage, i, to);
            if (mention == null && tokens.capital(i) && names.knows(tokens, i)) {
                int run = MentionReader.runEnd(tokens, i, to);
                mention = named(passage, i, run);
            }
            if (mention == null && i > from && opener(tokens, i, to, "person") && found == null) {
                return at(passage, i, to);
            }
            if (mention != null && mention.kind() != Mention.Kind.PLAIN) {
                found = mention;
            } else if (mention != null && found == null) {
                found = mention;
            }
            i = mention == null ? i + 1 : Math.max(mention.to(), i + 1);
        }
        return found;
    }

    private boolean opener(Tokens tokens, int at, int limit, String type) {
        PhraseTable.Hit hit = lexicon.openers().at(tokens, at, limit);
        return hit != null && hit.is(type);
    }

    /** Returns the first token at or after {@code from} that is no word linking clauses. */
    int afterLinks(Tokens tokens, int from, int to) {
        int i = from;
        while (i < to) {
            PhraseTable.Hit hit = lexicon.openers().at(tokens, i, to);
            int adverb = lexicon.adverb(tokens, i);
            if (hit != null && hit.is("link")) {
                i = hit.end();
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

    /** Returns whether a subject is a speaker and not some words of the clause. */
    boolean plausible(@Nullable Mention subject) {
        if (subject == null || subject.kind() != Mention.Kind.PLAIN) {
            return subject != null;
        }
        Tokens tokens = subject.tokens();
        PhraseTable.Hit opener = lexicon.openers().at(tokens, subject.from(), tokens.size());
        boolean opens = opener != null
                && (opener.is("person") || opener.is("people") || opener.is("text") || opener.is("medium"));
        return opens || subject.titleTo() > subject.from() || tokens.capital(subject.from());
    }

    /** Returns whether a mention without a name is one person and not a body or several people. */
    boolean person(Mention mention) {
        return mention.titleTo() > mention.from()
                || opener(mention.tokens(), mention.from(), mention.tokens().size(), "person");
    }

    /** Returns whether a name without title, surname or second mention fills a part: it may be the place of a person before. */
    private boolean weak(Mention name, Part part) {
        Tokens tokens = name.tokens();
        return name.titleTo() == name.from()
                && name.to() >= endOfWords(tokens, part)
                && !lexicon.surname(tokens, name.from())
                && !names.knows(tokens, name.to() - 1);
    }

    private static int endOfWords(Tokens tokens, Part part) {
        int end = part.to();
        while (end > part.from() && !tokens.is(end - 1, Kind.WORD)) {
            end--;
        }
        return end;
    }

    /** Cuts at commas, dashes, semicolons, colons and at "thì"; what stands in brackets belongs to nobody. */
    private static List<Part> parts(Tokens tokens, int from, int to, boolean[] covered) {
        List<Part> parts = new ArrayList<>();
        int start = from;
        boolean clause = false;
        int i = from;
        while (i < to) {
            boolean cut = !covered[i] && cuts(tokens, start, i);
            if (!covered[i] && tokens.is(i, Kind.OPEN_BRACKET)) {
                int close = i;
                while (close < to && !tokens.is(close, Kind.CLOSE_BRACKET)) {
                    close++;
                }
                parts.add(new Part(start, i, clause));
                clause = false;
                start = Math.min(close + 1, to);
                i = start;
                continue;
            }
            if (cut) {
                parts.add(new Part(start, i, clause));
                clause = tokens.is(i, Kind.WORD);
                start = i + 1;
            }
            i++;
        }
        parts.add(new Part(start, to, clause));
        return parts;
    }

    private static boolean cuts(Tokens tokens, int start, int i) {
        return switch (tokens.kind(i)) {
            case COMMA, DASH, SEMICOLON, COLON, STOP -> true;
            case WORD ->
                tokens.is(i, "thì")
                        || tokens.is(i, "nhưng")
                        || tokens.is(i, "rằng")
                        || (i - start >= SHORTEST_MAIN_CLAUSE
                                && (tokens.is(i, "khi") || tokens.is(i, "do") || tokens.is(i, "vì")));
            default -> false;
        };
    }
}
