// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.interview;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.Mention.Address;
import io.github.tinsach.quote.name.MentionReader;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.NameWords;
import io.github.tinsach.quote.subject.SpeakerReader;
import io.github.tinsach.quote.token.CapitalRun;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds who is interviewed where no label tells it: whoever is greeted, or named in the headline or before the first question. */
final class Guest {
    private static final int LONGEST_NAME = 4;

    /** So many tokens of a headline are read. */
    private static final int LONGEST_HEADLINE = 60;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final MentionReader mentions = new MentionReader();
    private final List<Passage> passages;
    private final NameBook names;

    Guest(List<Passage> passages, NameBook names) {
        this.passages = passages;
        this.names = names;
    }

    /** Returns the person interviewed; null where several may be. */
    @Nullable
    Mention find(@Nullable Turn[] turns) {
        int first = 0;
        while (first < turns.length && turns[first] == null) {
            first++;
        }
        Mention greeted = greeted(turns, first);
        if (greeted != null) {
            return names.fullest(greeted);
        }
        Address asked = asked(turns);
        Map<NameWords, Mention> people = named(0, first, asked);
        Map<NameWords, Mention> last = named(Math.max(0, first - 1), first, asked);
        Mention subject = subject(first);
        if (subject != null) {
            Mention full = names.fullest(subject);
            return names.address(full).fits(asked) ? full : null;
        }
        Mention inHeadline = inHeadline(people);
        if (inHeadline != null) {
            return inHeadline;
        }
        if (people.size() == 1) {
            return people.values().iterator().next();
        }
        return last.size() == 1 ? last.values().iterator().next() : null;
    }

    /** Returns the token after the words of a greeting that opens a line; -1 where none does. */
    static int greeting(Tokens tokens) {
        int at = tokens.is(0, Kind.DASH) || tokens.is(0, "xin") ? 1 : 0;
        return tokens.is(at, "chào") || tokens.is(at, "thưa") ? at + 1 : -1;
    }

    /** "Chào Hoài An, …", "Thưa ông Lê Văn B, …": in the first question or the line before it. */
    private @Nullable Mention greeted(@Nullable Turn[] turns, int first) {
        for (int p = Math.max(0, first - 1); p <= Math.min(first, turns.length - 1); p++) {
            Passage passage = passages.get(p);
            Tokens tokens = passage.tokens();
            int at = passage.label() == Label.CAPTION ? -1 : greeting(tokens);
            if (at < 0) {
                continue;
            }
            Mention person = mentions.read(passage, at, tokens.size());
            if (person != null) {
                return person.named() ? person : null;
            }
            int end = CapitalRun.end(tokens, at, tokens.size());
            return end > at && names.knows(tokens, at, end) ? SpeakerReader.named(passage, at, end) : null;
        }
        return null;
    }

    /** Returns whom the forms of address in the questions mean. */
    private Address asked(@Nullable Turn[] turns) {
        Address asked = Address.ANY;
        for (Turn turn : turns) {
            if (turn == null || !turn.asks()) {
                continue;
            }
            Tokens tokens = turn.passage().tokens();
            for (int i = 0; i < tokens.size(); i++) {
                PhraseTable.Hit title = lexicon.titles().at(tokens, i, tokens.size());
                boolean form = title != null && title.end() == i + 1 && (title.is("he") || title.is("she"));
                if (!form || tokens.capital(i + 1)) {
                    continue;
                }
                Address here = title.is("he") ? Address.HE : Address.SHE;
                if (!asked.fits(here)) {
                    return Address.ANY;
                }
                asked = here;
            }
        }
        return asked;
    }

    private Map<NameWords, Mention> named(int from, int to, Address asked) {
        Map<NameWords, Mention> people = new LinkedHashMap<>();
        for (int p = from; p < to; p++) {
            if (passages.get(p).label() == Label.CAPTION) {
                continue;
            }
            for (Mention mention : names.people().of(p)) {
                if (mention.named() && !names.halved(mention)) {
                    Mention full = names.fullest(mention);
                    if (names.address(full).fits(asked)
                            && names.address(mention).fits(asked)) {
                        people.putIfAbsent(full.name(), full);
                    }
                }
            }
        }
        return people;
    }

    /** Returns where the lines below print the name that the headline sets before a colon or a verb; null where they do not. */
    private @Nullable Mention subject(int first) {
        Tokens tokens = passages.get(0).tokens();
        if (passages.get(0).label() != Label.HEADLINE) {
            return null;
        }
        int from = 0;
        for (int i = 0; i < Math.min(tokens.size(), LONGEST_HEADLINE) && !tokens.is(i, Kind.MARK); i++) {
            PhraseTable.Hit title = lexicon.titles().at(tokens, i, tokens.size());
            boolean opens = i == 0 || tokens.is(i - 1, Kind.COLON) || i == from;
            if (title != null && opens) {
                from = title.end();
                continue;
            }
            int end = opens ? CapitalRun.end(tokens, i, tokens.size()) : i;
            boolean name = end - i >= 2
                    && end - i <= LONGEST_NAME
                    && (tokens.is(end, Kind.COLON) || lexicon.verbs().has(tokens, end))
                    && !lexicon.organisation(tokens, i)
                    && !lexicon.place(tokens, i, end);
            Mention below = name ? below(NameWords.of(tokens, i, end), end - i, first) : null;
            if (below != null) {
                return below;
            }
        }
        return null;
    }

    private @Nullable Mention below(NameWords name, int words, int to) {
        for (int p = 1; p < to; p++) {
            Tokens tokens = passages.get(p).tokens();
            for (int i = 0; i + words <= tokens.size(); i++) {
                if (tokens.capital(i) && NameWords.of(tokens, i, i + words).equals(name)) {
                    return SpeakerReader.named(passages.get(p), i, i + words);
                }
            }
        }
        return null;
    }

    /** Returns the only one of several whom the headline names, or the one whom it begins with; null where it names none. */
    private @Nullable Mention inHeadline(Map<NameWords, Mention> people) {
        Passage headline = passages.get(0);
        if (headline.label() != Label.HEADLINE) {
            return null;
        }
        Mention only = null;
        Mention opening = null;
        int found = 0;
        for (Mention person : people.values()) {
            int at = place(headline.tokens(), person);
            if (at < 0 || lexicon.isWord(headline.tokens(), at - 1, "with")) {
                continue;
            }
            found++;
            only = person;
            PhraseTable.Hit title =
                    lexicon.titles().at(headline.tokens(), 0, headline.tokens().size());
            if (at == 0 || title != null && title.end() == at) {
                opening = person;
            }
        }
        return found == 1 ? only : opening;
    }

    /** Returns where a line prints somebody's name, or its last two words; -1 where it does not. */
    private static int place(Tokens tokens, Mention person) {
        int words = person.nameTo() - person.nameFrom();
        for (int length = words; length >= Math.min(2, words); length--) {
            NameWords name = NameWords.of(person.tokens(), person.nameTo() - length, person.nameTo());
            for (int i = 0; i + length <= Math.min(tokens.size(), LONGEST_HEADLINE); i++) {
                if (tokens.capital(i) && NameWords.of(tokens, i, i + length).equals(name)) {
                    return i;
                }
            }
        }
        return -1;
    }
}
