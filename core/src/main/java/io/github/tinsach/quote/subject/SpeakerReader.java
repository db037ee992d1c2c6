// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.subject;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.MentionReader;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.UnnamedSpeaker;
import io.github.tinsach.quote.token.CapitalRun;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseEnd;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads who a clause begins with: a person with a name or without, a body, a document. */
public final class SpeakerReader {
    private static final int LONGEST_BARE_NAME = 4;

    /** A name in marks belongs to what it names: tài khoản "Hoa Nắng". */
    private static final int LONGEST_MARKED_NAME = 8;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final MentionReader mentions = new MentionReader();
    private final NameBook names;
    private final Descriptions descriptions;

    SpeakerReader(NameBook names) {
        this.names = names;
        descriptions = new Descriptions(names);
    }

    /** Returns the speaker that begins at {@code from}, an unnamed one too; null where a circumstance begins there. */
    @Nullable
    public Mention at(Passage passage, int from, int limit) {
        Tokens tokens = passage.tokens();
        if (from >= limit || !tokens.is(from, Kind.WORD)) {
            return null;
        }
        int focus = lexicon.word(tokens, from, "focus");
        if (focus >= 0 && focus < limit && tokens.capital(focus)) {
            return at(passage, focus, limit);
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
            Mention named = person.kind() == Mention.Kind.PLAIN ? descriptions.named(passage, from, limit) : null;
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
        if (opener == null && bareVerb(tokens, from, limit)) {
            return null;
        }
        if (lexicon.isWord(tokens, from, "with") || lexicon.isWord(tokens, from, "adverb") || tokens.is(from, "như")) {
            return null;
        }
        Mention called = opener != null && opener.is("person") ? Descriptions.called(passage, from, limit) : null;
        Mention described = called == null ? descriptions.named(passage, from, limit) : called;
        if (described != null) {
            return described;
        }
        // "bài viết": the noun holds what reads like a verb
        int noun = opener != null && opener.is("text") ? opener.end() : from + 1;
        int end = PhraseEnd.of(tokens, noun, limit);
        boolean back = (opener != null && opener.is("person") || tokens.is(from, "vị") || tokens.is(from, "người"))
                && !tokens.is(from, "một")
                && !tokens.is(from + 1, "ta")
                && lexicon.isWord(tokens, end - 1, "this")
                && !tokens.is(end - 1, "nọ");
        if (back) {
            return new Mention(passage, from, end, end, end, from, address(tokens, from), Mention.Kind.BACK);
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

    /** Returns whether nothing but a verb stands between a sentence's beginning and a comma: "Đáp lại, nước láng giềng cảnh báo". */
    private boolean bareVerb(Tokens tokens, int from, int limit) {
        PhraseTable.Hit verb = lexicon.verbs().at(tokens, from, limit);
        return verb != null && tokens.is(verb.end(), Kind.COMMA);
    }

    /**
     * Returns the person whom a post or kinship without a name means by the words beside it: "HLV đội khách, ông Nguyễn Văn
     * A", "Mẹ anh Cường, bà Lê Thị B", "Người trẻ nhất là bà Phan Thị C"; null where none stands there.
     */
    @Nullable
    public Mention holder(Mention post, int limit) {
        Tokens tokens = post.tokens();
        if (post.kind() != Mention.Kind.PLAIN || !UnnamedSpeaker.person(post)) {
            return null;
        }
        for (int i = post.from() + 1; i < post.to(); i++) {
            Mention meant = tokens.is(i, "là") ? addressed(post.passage(), i + 1, limit) : null;
            if (meant != null) {
                return meant;
            }
        }
        boolean parted = tokens.is(post.to(), Kind.COMMA) || post.relative() && tokens.is(post.to(), Kind.DASH);
        return parted ? addressed(post.passage(), post.to() + 1, limit) : null;
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

    /** Returns whom "người đàn ông", "người phụ nữ" mean. */
    private Mention.Address address(Tokens tokens, int at) {
        return lexicon.isWord(tokens, at, "woman")
                ? Mention.Address.SHE
                : lexicon.isWord(tokens, at, "man") ? Mention.Address.HE : Mention.Address.ANY;
    }

    /** Returns a name that stands by itself. */
    public static Mention named(Passage passage, int from, int to) {
        return new Mention(passage, from, to, from, to, from, Mention.Address.ANY, Mention.Kind.NAMED);
    }
}
