// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.ForeignWord;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import io.github.tinsach.quote.token.WordPlaces;
import java.util.List;

/** Tells the words that follow a post with a capital but are no name: those of a title of which only the first has one. */
final class CutNames {
    /** So many places tell whether a word begins a title; a hostile page has thousands. */
    private static final int MOST_PLACES = 50;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final List<Passage> passages;
    private final NameIndex index;

    CutNames(List<Passage> passages, NameIndex index) {
        this.passages = passages;
        this.index = index;
    }

    /**
     * Returns whether the one word that follows a post as a name is the first of a longer one, in which the others have no
     * capital: "nữ diễn viên Hậu | duệ mặt trời". Wherever it is printed the same word follows it.
     */
    boolean holds(Mention person) {
        Tokens tokens = person.tokens();
        if (country(person)) {
            return true;
        }
        int next = person.nameTo();
        boolean cut = person.named()
                && person.nameTo() - person.nameFrom() == 1
                && person.nameFrom() > person.from()
                && tokens.is(next, Kind.WORD)
                && !tokens.capital(next)
                && !tokens.number(next)
                && !ForeignWord.is(tokens.lower(person.nameFrom()))
                && byPost(person)
                && !leavesName(tokens, next);
        if (!cut) {
            return false;
        }
        WordPlaces places = index.places();
        long word = tokens.bareKey(person.nameFrom());
        int place = places.first(word);
        for (int i = 0; i < MOST_PLACES && place != 0; i++, place = places.next(place)) {
            Tokens there = passages.get(places.passage(place)).tokens();
            int at = places.token(place);
            if (there.capital(at) && (!there.is(at + 1, Kind.WORD) || there.key(at + 1) != tokens.key(next))) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns whether what follows a post as a name is a country, which nobody of the article is named: "nhà ngoại giao Nga",
     * but "ca sĩ Nga" where it prints "chị Nga" too.
     */
    private boolean country(Mention person) {
        Tokens tokens = person.tokens();
        int at = person.nameFrom();
        PhraseTable.Hit place = person.named() && person.nameTo() - at == 1 && at > person.from()
                ? lexicon.places().at(tokens, at, at + 1)
                : null;
        if (place == null || !byPost(person)) {
            return false;
        }
        WordPlaces places = index.places();
        long word = tokens.bareKey(at);
        boolean elsewhere = false;
        int there = places.first(word);
        for (int i = 0; i < MOST_PLACES && there != 0; i++, there = places.next(there)) {
            Tokens other = passages.get(places.passage(there)).tokens();
            int token = places.token(there);
            if (!other.capital(token)) {
                continue;
            }
            PhraseTable.Hit form = lexicon.titles().at(other, token - 1, token);
            boolean address = form != null && (form.is("he") || form.is("she") || form.is("they"));
            boolean given = other.capital(token - 1) && !other.acronym(token - 1);
            if (address || given) {
                return false;
            }
            elsewhere |= form == null;
        }
        return elsewhere;
    }

    /** Returns whether a post and no form of address stands right before a name. */
    private boolean byPost(Mention person) {
        PhraseTable.Hit last = null;
        int i = person.from();
        while (i < person.nameFrom()) {
            PhraseTable.Hit title = lexicon.titles().at(person.tokens(), i, person.nameFrom());
            last = title == null ? last : title;
            i = title == null ? i + 1 : title.end();
        }
        return last != null && (last.type().startsWith("role") || last.is("epithet"));
    }

    private boolean leavesName(Tokens tokens, int at) {
        return lexicon.verbs().has(tokens, at)
                || lexicon.adverb(tokens, at) >= 0
                || lexicon.isWord(tokens, at, "with")
                || lexicon.isWord(tokens, at, "that")
                || tokens.is(at, "và")
                || tokens.is(at, "là");
    }
}
