// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import org.jspecify.annotations.Nullable;

/** Reads who a clause begins with: a person with a name or without, a body, a document; somebody named within a circumstance. */
final class SpeakerReader {
    private static final int LONGEST_DESCRIPTION = 5;

    private static final int LONGEST_BARE_NAME = 4;

    /** A name in marks belongs to what it names: tài khoản "Hoa Nắng". */
    private static final int LONGEST_MARKED_NAME = 8;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final MentionReader mentions = new MentionReader();
    private final NameBook names;

    SpeakerReader(NameBook names) {
        this.names = names;
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
        if (person != null && names.halved(person)) {
            int end = PhraseEnd.of(tokens, person.nameTo(), limit);
            return new Mention(passage, from, end, end, end, person.nameFrom(), person.address(), Mention.Kind.PLAIN);
        }
        if (person != null) {
            if (person.relative()) {
                return person;
            }
            Mention named = person.kind() == Mention.Kind.PLAIN ? described(passage, from, limit) : null;
            return named == null ? person : named;
        }
        if (tokens.is(from, "bị") || tokens.is(from, "được")) {
            return at(passage, from + 1, limit);
        }
        int run = CapitalRun.end(tokens, from, limit);
        boolean numbered = tokens.number(run);
        if (run > from
                && !numbered
                && names.knows(tokens, run - 1)
                && (run - from == 1 || names.knows(tokens, from, run))) {
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
                && !numbered
                && run - from <= LONGEST_BARE_NAME
                && !lexicon.organisation(tokens, from)
                && !lexicon.place(tokens, from, run)
                && (run - from > 1 || run == end && inside);
        if (bareName) {
            return named(passage, from, run);
        }
        int marked = opener != null && opener.is("text") ? markedName(tokens, end) : end;
        return new Mention(passage, from, marked, marked, marked, from, Mention.Address.ANY, Mention.Kind.PLAIN);
    }

    /**
     * Returns the person whom a post or kinship without a name means by the words beside it: "HLV đội khách, ông Nguyễn Văn
     * A", "Mẹ anh Cường, bà Lê Thị B", "Người trẻ nhất là bà Phan Thị C"; null where none stands there.
     */
    @Nullable
    Mention holder(Mention post, int limit) {
        Tokens tokens = post.tokens();
        if (post.kind() != Mention.Kind.PLAIN || !person(post)) {
            return null;
        }
        for (int i = post.from() + 1; i < post.to(); i++) {
            Mention meant = tokens.is(i, "là") ? addressed(post.passage(), i + 1, limit) : null;
            if (meant != null) {
                return meant;
            }
        }
        return tokens.is(post.to(), Kind.COMMA) ? addressed(post.passage(), post.to() + 1, limit) : null;
    }

    /** Returns the name with its form of address that begins at {@code from}; null where none does. */
    private @Nullable Mention addressed(Passage passage, int from, int limit) {
        Mention person = from < limit ? mentions.read(passage, from, limit) : null;
        return person != null && person.named() && person.address() != Mention.Address.ANY ? person : null;
    }

    private static int markedName(Tokens tokens, int at) {
        int limit = Math.min(tokens.size(), at + LONGEST_MARKED_NAME);
        for (int i = at + 1; tokens.is(at, Kind.MARK) && i < limit; i++) {
            if (tokens.is(i, Kind.MARK)) {
                return i + 1;
            }
        }
        return at;
    }

    /** Returns the name behind a description that no list has: "soạn giả Hoàng …", "bà chủ quán tên Hoa". */
    private @Nullable Mention described(Passage passage, int from, int limit) {
        Tokens tokens = passage.tokens();
        int i = from;
        while (i < Math.min(limit, from + LONGEST_DESCRIPTION) && tokens.is(i, Kind.WORD)) {
            boolean other = lexicon.verbs().has(tokens, i)
                    || tokens.is(i, "và")
                    || lexicon.isWord(tokens, i, "with")
                    || lexicon.isWord(tokens, i, "place")
                    || lexicon.isWord(tokens, i, "trait") && !tokens.number(i - 1)
                    || lexicon.adverb(tokens, i) >= 0;
            if (other && i > from) {
                return null;
            }
            int run = CapitalRun.end(tokens, i, limit);
            boolean name = i > from
                    && run - i >= 2
                    && run - i <= LONGEST_BARE_NAME
                    && !lexicon.organisation(tokens, i)
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

    /** Returns whether an age says that one person is meant: "lão nông 71 tuổi". */
    static boolean aged(Mention mention) {
        Tokens tokens = mention.tokens();
        for (int i = mention.from() + 1; i + 1 < mention.to(); i++) {
            if (tokens.number(i) && tokens.is(i + 1, "tuổi")) {
                return true;
            }
        }
        return false;
    }

    private static Mention named(Passage passage, int from, int to) {
        return new Mention(passage, from, to, from, to, from, Mention.Address.ANY, Mention.Kind.NAMED);
    }

    /** Returns the person named within a circumstance: "Tại phiên toà bị cáo Trí khai"; whoever follows a preposition is none. */
    @Nullable
    Mention inside(Passage passage, int from, int to) {
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
                int run = CapitalRun.end(tokens, i, to);
                mention = named(passage, i, run);
            }
            if (mention == null && i > from && speaks(tokens, i, to) && found == null) {
                Mention unnamed = at(passage, i, to);
                return unnamed == null ? null : some(unnamed);
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

    /** Returns "có người" for "người" alone, any other mention as it is. */
    private static Mention some(Mention person) {
        int from = person.from();
        boolean some = person.to() == from + 1
                && person.tokens().is(from, "người")
                && person.tokens().is(from - 1, "có");
        return some
                ? new Mention(
                        person.passage(),
                        from - 1,
                        from + 1,
                        from + 1,
                        from + 1,
                        from - 1,
                        Mention.Address.ANY,
                        Mention.Kind.PLAIN)
                : person;
    }

    private boolean speaks(Tokens tokens, int at, int limit) {
        PhraseTable.Hit hit = lexicon.openers().at(tokens, at, limit);
        return hit != null && (hit.is("person") || (hit.is("text") && hit.end() > at + 1));
    }

    /** Returns whether a phrase of the class begins the clause at a token. */
    boolean opener(Tokens tokens, int at, int limit, String type) {
        PhraseTable.Hit hit = lexicon.openers().at(tokens, at, limit);
        return hit != null && hit.is(type);
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
        return opens || subject.titleTo() > subject.from() || namesBody(subject) || aged(subject);
    }

    /** Returns whether capitals make a body of a mention: where a sentence begins, the first capital tells nothing. */
    private boolean namesBody(Mention subject) {
        Tokens tokens = subject.tokens();
        int from = subject.from();
        if (!tokens.capital(from)) {
            return false;
        }
        boolean inside = from > 0 && !tokens.is(from - 1, Kind.STOP);
        boolean named = inside
                || tokens.acronym(from)
                || lexicon.organisation(tokens, from)
                || lexicon.places().has(tokens, from);
        for (int i = from + 1; i < subject.to() && !named; i++) {
            named = tokens.capital(i);
        }
        return named;
    }

    /** Returns whether a mention without a name is one person and not a body or several people. */
    boolean person(Mention mention) {
        return mention.titleTo() > mention.from()
                || aged(mention)
                || opener(mention.tokens(), mention.from(), mention.tokens().size(), "person");
    }
}
