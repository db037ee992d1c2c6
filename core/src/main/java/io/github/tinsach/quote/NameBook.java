// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everybody the article names, where and how. Finds the fullest printed form of a short one. Only the passages that hold a
 * word of a name asked for are read.
 */
final class NameBook {
    /** Capitalised words count as a name when they are printed together so often. */
    private static final int REPEATED = 2;

    /** The names that end with a word, and those of them that are names only because they are printed again and again. */
    private record Endings(NameForms forms, Set<Mention> repeated) {}

    private final List<Passage> passages;
    private final PeopleReader reader = new PeopleReader();
    private final MentionList people;
    private final MentionList bareNames;
    private final Map<Long, Endings> byLastWord = new HashMap<>();
    private final Map<Long, NameForms> byFirstWord = new HashMap<>();
    private @Nullable WordPlaces places;

    private NameBook(List<Passage> passages) {
        this.passages = passages;
        people = new MentionList(passages, reader::read);
        bareNames = new MentionList(passages, new BareNameReader()::read);
    }

    /** Returns the book of all passages, headline and captions too. */
    static NameBook of(List<Passage> passages) {
        return new NameBook(passages);
    }

    /** Returns all mentions of people, named or not. */
    MentionList people() {
        return people;
    }

    private WordPlaces places() {
        WordPlaces known = places;
        if (known == null) {
            known = new WordPlaces(passages);
            places = known;
        }
        return known;
    }

    private Endings endings(long word) {
        Endings known = byLastWord.get(word);
        if (known == null) {
            known = new Endings(new NameForms(), Collections.newSetFromMap(new IdentityHashMap<>()));
            byLastWord.put(word, known);
            readEndings(word, known);
        }
        return known;
    }

    private void readEndings(long word, Endings endings) {
        WordPlaces where = places();
        for (int place = where.first(word); place != 0; place = where.next(place)) {
            Mention person = reader.at(passages.get(where.passage(place)), where.token(place), people);
            if (person != null && person.named() && person.nameTo() == where.token(place) + 1) {
                endings.forms().add(person, person.name());
            }
        }
        Map<NameWords, Mention> first = new LinkedHashMap<>();
        Map<NameWords, Integer> count = new HashMap<>();
        for (int place = where.first(word); place != 0; place = where.next(place)) {
            Mention bare = bareNames.at(where.passage(place), where.token(place));
            if (bare != null && bare.to() == where.token(place) + 1) {
                NameWords printed = NameWords.printed(bare.tokens(), bare.from(), bare.to());
                first.putIfAbsent(printed, bare);
                count.merge(printed, 1, Integer::sum);
            }
        }
        first.forEach((printed, bare) -> {
            NameWords words = NameWords.withInitials(bare.tokens(), bare.from(), bare.to());
            if (count.getOrDefault(printed, 0) >= REPEATED && !endings.forms().endWith(words)) {
                endings.forms().add(bare, bare.name());
                endings.repeated().add(bare);
            }
        });
    }

    private NameForms beginnings(long word) {
        NameForms known = byFirstWord.get(word);
        if (known == null) {
            known = new NameForms();
            byFirstWord.put(word, known);
            readBeginnings(word, known);
        }
        return known;
    }

    private void readBeginnings(long word, NameForms forms) {
        WordPlaces where = places();
        for (int place = where.first(word); place != 0; place = where.next(place)) {
            Mention person = reader.at(passages.get(where.passage(place)), where.token(place), people);
            boolean begins = person != null && person.named() && person.nameFrom() == where.token(place);
            if (begins && person.nameTo() - person.nameFrom() > 1) {
                forms.add(person, person.name());
            }
        }
        for (int place = where.first(word); place != 0; place = where.next(place)) {
            Mention bare = bareNames.at(where.passage(place), where.token(place));
            boolean begins = bare != null && bare.from() == where.token(place);
            if (begins && endings(bare.name().last()).repeated().contains(bare)) {
                forms.add(bare, bare.name());
            }
        }
    }

    /** Returns whether somebody's name ends with the token. */
    boolean knows(Tokens tokens, int token) {
        return endings(tokens.bareKey(token)).forms().size() > 0;
    }

    /** Returns whether somebody's name ends with all the tokens of a range. */
    boolean knows(Tokens tokens, int from, int to) {
        return from < to && endings(tokens.bareKey(to - 1)).forms().endWith(NameWords.withInitials(tokens, from, to));
    }

    /**
     * Returns the mention that prints the fullest form of {@code mention}'s name: one that ends with its words, else one
     * that begins with them; of several the longest, then the nearest before it.
     */
    Mention fullest(Mention mention) {
        NameWords words = mention.name();
        if (words.count() == 0) {
            return mention;
        }
        Mention byEnd = endings(words.last()).forms().longest(mention, words, true);
        if (byEnd.name().count() > words.count() || words.count() > 2) {
            return byEnd;
        }
        Mention byStart = beginnings(words.first()).longest(mention, words, false);
        return byStart.name().count() > words.count() ? byStart : byEnd;
    }
}
