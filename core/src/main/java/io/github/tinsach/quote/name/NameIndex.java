// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.ForeignWord;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import io.github.tinsach.quote.token.WordPlaces;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names of the article by their last word and by their first; those with a word are read when it is asked for. */
final class NameIndex {
    /** Capitalised words count as a name when they are printed together so often. */
    private static final int REPEATED = 2;

    /** So many places of a name are read for what is said of its bearer. */
    private static final int MOST_PRINTED = 40;

    /** Words of a place's name at most. */
    private static final int LONGEST_GROUND = 4;

    /** What may be a name, and how often it is printed. */
    private static final class BareName {
        final Mention first;
        int count;

        BareName(Mention first) {
            this.first = first;
        }
    }

    /** Of the words that no name has; nothing is added to them. */
    private static final NameEndings NO_ENDINGS = new NameEndings();

    private static final NameForms NO_BEGINNINGS = new NameForms();

    /** Reads the name that a token is part of; null where none is. */
    private interface Reading {
        @Nullable
        Mention at(int passage, int token);
    }

    /** Takes a name and the token that it was looked for at. */
    private interface Taker {
        void take(Mention name, int token);
    }

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final List<Passage> passages;
    private final Reading people;
    private final Reading bareNames;
    private @Nullable WordPlaces places;

    /** What is read already, by the first place of a word. */
    private @Nullable NameEndings[] byLastWord = {};

    private @Nullable NameForms[] byFirstWord = {};

    /**
     * Makes an index of which nothing is read yet.
     *
     * @param people all mentions of people
     */
    NameIndex(List<Passage> passages, PeopleReader reader, MentionList people) {
        this.passages = passages;
        this.people = (passage, token) -> reader.at(passages.get(passage), token, people);
        this.bareNames = new MentionList(passages, new BareNameReader()::read)::at;
    }

    /** Returns where the words of names are printed. */
    WordPlaces places() {
        WordPlaces known = places;
        if (known == null) {
            known = new WordPlaces(passages);
            places = known;
            byLastWord = new @Nullable NameEndings[known.size() + 1];
            byFirstWord = new @Nullable NameForms[known.size() + 1];
        }
        return known;
    }

    /** Returns the names that end with a word. */
    NameForms endingWith(long word) {
        return endings(word).forms;
    }

    /** Returns what is printed once and may be a foreign name that ends with a word. */
    NameForms onceEndingWith(long word) {
        return endings(word).once;
    }

    /** Returns the names of two words or more that begin with a word. */
    NameForms beginningWith(long word) {
        int place = places().first(word);
        if (place == 0) {
            return NO_BEGINNINGS;
        }
        NameForms known = byFirstWord[place];
        if (known == null) {
            known = new NameForms();
            byFirstWord[place] = known;
            readBeginnings(word, known);
        }
        return known;
    }

    private NameEndings endings(long word) {
        int place = places().first(word);
        if (place == 0) {
            return NO_ENDINGS;
        }
        NameEndings known = byLastWord[place];
        if (known == null) {
            known = new NameEndings();
            byLastWord[place] = known;
            readEndings(word, known);
        }
        return known;
    }

    private void readEndings(long word, NameEndings endings) {
        Set<NameWords> grounds = grounds(word);
        NameForms forms = endings.forms;
        forEach(word, people, (person, token) -> {
            boolean ground = person.titleTo() == person.from() && grounds.contains(person.name());
            if (person.nameTo() == token + 1 && !ground && !plays(person)) {
                forms.add(person, person.name());
            }
        });
        Map<NameWords, BareName> printed = new LinkedHashMap<>(0);
        forEach(word, bareNames, (bare, token) -> {
            if (bare.to() == token + 1 && !grounds.contains(bare.name())) {
                NameWords words = NameWords.printed(bare.tokens(), bare.from(), bare.to());
                printed.computeIfAbsent(words, unseen -> new BareName(bare)).count++;
            }
        });
        for (BareName name : printed.values()) {
            Mention bare = name.first;
            NameWords words = NameWords.withInitials(bare.tokens(), bare.from(), bare.to());
            if (name.count >= REPEATED && !forms.endWith(words)) {
                endings.addRepeated(bare);
            } else if (ForeignWord.is(bare.tokens().lower(bare.to() - 1))) {
                endings.once.add(bare, bare.name());
            }
        }
    }

    /** Returns whether brackets behind a name tell who plays the part: "ông Lực (NSND Hoàng Tùng)". */
    private static boolean plays(Mention person) {
        Tokens tokens = person.tokens();
        return tokens.is(person.from() - 1, Kind.OPEN_BRACKET)
                && tokens.is(person.to(), Kind.CLOSE_BRACKET)
                && tokens.capital(person.from() - 2);
    }

    private void readBeginnings(long word, NameForms forms) {
        forEach(word, people, (person, token) -> {
            if (person.nameFrom() == token && person.nameTo() - person.nameFrom() > 1) {
                forms.add(person, person.name());
            }
        });
        forEach(word, bareNames, (bare, token) -> {
            if (bare.from() == token && endings(bare.name().last()).isRepeated(bare)) {
                forms.add(bare, bare.name());
            }
        });
    }

    /** Hands on what is named at each place of a word, in order. */
    private void forEach(long word, Reading reading, Taker taker) {
        WordPlaces where = places();
        for (int place = where.first(word); place != 0; place = where.next(place)) {
            Mention name = reading.at(where.passage(place), where.token(place));
            if (name != null && name.named()) {
                taker.take(name, where.token(place));
            }
        }
    }

    /** Returns the mentions that print the name of a person, in order. */
    List<Mention> same(Mention person) {
        List<Mention> found = new ArrayList<>();
        NameWords words = person.name();
        WordPlaces where = places();
        int place = where.first(words.last());
        for (int i = 0; i < MOST_PRINTED && place != 0; i++, place = where.next(place)) {
            Mention name = people.at(where.passage(place), where.token(place));
            if (name != null && name.named() && name.name().equals(words)) {
                found.add(name);
            }
        }
        return found;
    }

    /** Returns the names ending with a word that the article gives to a place: "phường Ninh Hải". */
    private Set<NameWords> grounds(long word) {
        Set<NameWords> found = Set.of();
        WordPlaces where = places();
        for (int place = where.first(word); place != 0; place = where.next(place)) {
            Tokens tokens = passages.get(where.passage(place)).tokens();
            int end = where.token(place) + 1;
            int from = end - 1;
            while (from > 0 && tokens.capital(from - 1) && end - from < LONGEST_GROUND) {
                from--;
            }
            if (from < end - 1 && !tokens.capital(end) && lexicon.placeBefore(tokens, from)) {
                found = found.isEmpty() ? new HashSet<>() : found;
                found.add(NameWords.of(tokens, from, end));
            }
        }
        return found;
    }
}
