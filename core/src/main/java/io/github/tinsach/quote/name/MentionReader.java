// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.name.Mention.Address;
import io.github.tinsach.quote.token.CapitalRun;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseEnd;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import io.github.tinsach.quote.token.Vocabulary;
import org.jspecify.annotations.Nullable;

/** Reads a mention that begins at a given token: titles, then a name, or what is led and then a name. */
public final class MentionReader {
    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final PersonNameReader names = new PersonNameReader();

    /** Returns the mention of a person that begins at {@code from}, or null; it ends before {@code limit}. */
    @Nullable
    public Mention read(Passage passage, int from, int limit) {
        Tokens tokens = passage.tokens();
        if (!tokens.mayOpenMention(from)) {
            return null;
        }
        Address address = Address.ANY;
        boolean leads = false;
        int at = from;
        if (!tokens.holds(from, Vocabulary.OPENS_MENTION)) {
            int[] name = names.alone(tokens, from, limit);
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
        boolean friend = hit != null && hit.is("friend");
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
        int[] name = at == from ? names.alone(tokens, at, limit) : names.behindTitle(tokens, at, limit, leads);
        if (name != null) {
            return new Mention(passage, from, name[1], name[0], name[1], at, address, Mention.Kind.NAMED);
        }
        return at == from || friend ? null : unnamed(passage, from, at, limit, address);
    }

    /** Returns whoever is named by another person, as printed: "bà xã nhạc sĩ Minh", "mẹ anh Nam"; null where nobody is. */
    private @Nullable Mention relative(Passage passage, int from, int limit) {
        Tokens tokens = passage.tokens();
        int relation = lexicon.word(tokens, from, "relation");
        int other = relation >= 0 && tokens.is(relation, "của") ? relation + 1 : relation;
        PhraseTable.Hit title = other < 0 ? null : title(tokens, other, limit);
        if (title == null && other >= 0) {
            Mention known = ofNamed(passage, from, other, limit);
            return known == null ? unknown(passage, from, relation, limit) : known;
        }
        boolean owned = other > relation;
        if (title == null || title.is("role+") && !owned || title.is("not")) {
            return null;
        }
        Mention of = read(passage, other, limit);
        return of == null || !of.named()
                ? null
                : new Mention(passage, from, of.to(), of.to(), of.to(), other, Address.ANY, Mention.Kind.PLAIN);
    }

    /** Returns kin of nobody named, where its first word is a form of address: "chị dâu" is not "chị"; null elsewhere. */
    private @Nullable Mention unknown(Passage passage, int from, int relation, int limit) {
        PhraseTable.Hit address = title(passage.tokens(), from, limit);
        if (address == null
                || address.end() >= relation
                || !(address.is("he") || address.is("she") || address.is("they"))) {
            return null;
        }
        int to = PhraseEnd.of(passage.tokens(), relation, limit);
        return new Mention(passage, from, to, to, to, relation, Address.ANY, Mention.Kind.PLAIN);
    }

    /** The same by a name alone: "ông xã Mary Won", "đại diện Mary Won". What people do for a firm is a post. */
    private @Nullable Mention ofNamed(Passage passage, int from, int other, int limit) {
        Tokens tokens = passage.tokens();
        PhraseTable.Hit post = title(tokens, from, limit);
        int end = CapitalRun.end(tokens, other, limit);
        boolean kin = post == null
                || post.is("he")
                || post.is("she")
                || other == lexicon.word(tokens, from, "relation") && tokens.is(from, "đại");
        boolean name = end - other >= 2
                && lexicon.places().at(tokens, other, end) == null
                && !lexicon.isWord(tokens, other, "office")
                && (post != null
                        || !lexicon.organisation(tokens, other)
                                && lexicon.openers().at(tokens, other, limit) == null);
        return kin && name ? new Mention(passage, from, end, end, end, other, Address.ANY, Mention.Kind.PLAIN) : null;
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

    /** Returns whether "nguyên" is a name's first word and no post follows it: "Nguyên Khang", but not "Nguyên Chủ tịch". */
    private boolean inName(Tokens tokens, int at, int limit, PhraseTable.Hit former) {
        int next = former.end();
        return former.is("former") && tokens.capital(at) && tokens.capital(next) && title(tokens, next, limit) == null;
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
