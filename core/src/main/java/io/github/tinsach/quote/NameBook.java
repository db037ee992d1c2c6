// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.quote.Mention.Address;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
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

    /** So many places tell whether a word begins a title; a hostile page has thousands. */
    private static final int PLACES_OF_TITLE = 50;

    /** Words of a place's name at most. */
    private static final int LONGEST_GROUND = 4;

    /** The names that end with a word, and those of them that are names only because they are printed again and again. */
    private record Endings(NameForms forms, Set<Mention> repeated) {}

    private final QuoteLexicon lexicon = QuoteLexicon.get();
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
        Set<NameWords> grounds = grounds(word);
        for (int place = where.first(word); place != 0; place = where.next(place)) {
            Mention person = reader.at(passages.get(where.passage(place)), where.token(place), people);
            boolean ground = person != null && person.titleTo() == person.from() && grounds.contains(person.name());
            if (person != null && !ground && person.named() && person.nameTo() == where.token(place) + 1) {
                endings.forms().add(person, person.name());
            }
        }
        Map<NameWords, Mention> first = new LinkedHashMap<>();
        Map<NameWords, Integer> count = new HashMap<>();
        for (int place = where.first(word); place != 0; place = where.next(place)) {
            Mention bare = bareNames.at(where.passage(place), where.token(place));
            if (bare != null && bare.to() == where.token(place) + 1 && !grounds.contains(bare.name())) {
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

    /** Returns the names ending with a word that the article gives to a place: "phường Ninh Hải". */
    private Set<NameWords> grounds(long word) {
        Set<NameWords> found = new HashSet<>();
        WordPlaces where = places();
        for (int place = where.first(word); place != 0; place = where.next(place)) {
            Tokens tokens = passages.get(where.passage(place)).tokens();
            int end = where.token(place) + 1;
            int from = end - 1;
            while (from > 0 && tokens.capital(from - 1) && end - from < LONGEST_GROUND) {
                from--;
            }
            if (from < end - 1 && !tokens.capital(end) && lexicon.isWord(tokens, from - 1, "place")) {
                found.add(NameWords.of(tokens, from, end));
            }
        }
        return found;
    }

    /** Returns whom the form of address means that a person is printed with here or elsewhere; any where two contradict. */
    Address address(Mention person) {
        NameWords words = person.name();
        if (person.address() != Address.ANY || words.count() == 0) {
            return person.address();
        }
        NameForms forms = endings(words.last()).forms();
        Address known = Address.ANY;
        for (int i = 0; i < forms.size(); i++) {
            Address other = forms.mention(i).address();
            if (other != Address.ANY && forms.name(i).endsWith(words)) {
                if (!known.fits(other)) {
                    return Address.ANY;
                }
                known = other;
            }
        }
        return known;
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

    /**
     * Returns whether the one word that follows a post as a name is the first of a longer one, in which the others have no
     * capital: "nữ diễn viên Hậu | duệ mặt trời". Wherever it is printed the same word follows it.
     */
    boolean halved(Mention person) {
        Tokens tokens = person.tokens();
        int next = person.nameTo();
        boolean cut = person.named()
                && person.nameTo() - person.nameFrom() == 1
                && person.nameFrom() > person.from()
                && tokens.is(next, Kind.WORD)
                && !tokens.capital(next)
                && !tokens.number(next)
                && byPost(person)
                && !leavesName(tokens, next);
        if (!cut) {
            return false;
        }
        WordPlaces where = places();
        long word = tokens.bareKey(person.nameFrom());
        int place = where.first(word);
        for (int i = 0; i < PLACES_OF_TITLE && place != 0; i++, place = where.next(place)) {
            Tokens there = passages.get(where.passage(place)).tokens();
            int at = where.token(place);
            if (there.capital(at) && (!there.is(at + 1, Kind.WORD) || there.key(at + 1) != tokens.key(next))) {
                return false;
            }
        }
        return true;
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
