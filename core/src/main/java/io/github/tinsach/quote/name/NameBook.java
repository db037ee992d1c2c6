// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.name.Mention.Address;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.Tokens;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Everybody the article names, where and how. Finds the fullest printed form of a short one. Only the passages that hold a
 * word of a name asked for are read.
 */
public final class NameBook {
    private final MentionList people;
    private final NameIndex index;
    private final CutNames cutNames;

    private NameBook(List<Passage> passages) {
        PeopleReader reader = new PeopleReader();
        people = new MentionList(passages, reader::read);
        index = new NameIndex(passages, reader, people);
        cutNames = new CutNames(passages, index);
    }

    /** Returns the book of all passages, headline and captions too. */
    public static NameBook of(List<Passage> passages) {
        return new NameBook(passages);
    }

    /** Returns all mentions of people, named or not. */
    public MentionList people() {
        return people;
    }

    /** Returns whom the form of address means that a person is printed with here or elsewhere; any where two contradict. */
    public Address address(Mention person) {
        NameWords words = person.name();
        if (person.address() != Address.ANY || words.count() == 0) {
            return person.address();
        }
        NameForms forms = index.endingWith(words.last());
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

    /** Returns where else a person is printed by the same name, in order; at most so many that a hostile page costs no more. */
    public List<Mention> namesakes(Mention person) {
        return person.named() ? index.same(person) : List.of();
    }

    /** Returns whether what follows a post as a name is the first word of a title: see {@link CutNames}. */
    public boolean halved(Mention person) {
        return cutNames.holds(person);
    }

    /** Returns whether somebody's name ends with the token. */
    public boolean knows(Tokens tokens, int token) {
        return index.endingWith(tokens.bareKey(token)).size() > 0;
    }

    /** Returns whether somebody's name ends with all the tokens of a range. */
    public boolean knows(Tokens tokens, int from, int to) {
        return from < to && index.endingWith(tokens.bareKey(to - 1)).endWith(NameWords.withInitials(tokens, from, to));
    }

    /** Returns what may be the full form of a foreign name of one word, printed once in the article; else the name itself. */
    public Mention printedOnce(Mention name) {
        NameWords words = name.name();
        return words.count() == 1 ? index.onceEndingWith(words.last()).longest(name, words, true) : name;
    }

    /** Returns whether a name of one word may be that of several people: "ông Kim" where two of that name are printed. */
    public boolean ambiguous(Mention mention) {
        NameWords words = mention.name();
        if (words.count() != 1) {
            return false;
        }
        Set<NameWords> people = new HashSet<>();
        index.endingWith(words.last()).longer(mention, words, true, people);
        index.beginningWith(words.first()).longer(mention, words, false, people);
        return people.size() > 1;
    }

    /** Returns whether a longer name may be meant by one of one word. */
    public static boolean mayMean(Mention full, Mention mention) {
        NameWords words = mention.name();
        NameWords name = full.name();
        return name.count() > words.count()
                && (name.endsWith(words) || name.startsWith(words))
                && full.address().fits(mention.address());
    }

    /**
     * Returns the mention that prints the fullest form of {@code mention}'s name: one that ends with its words, else one
     * that begins with them; of several the longest, then the nearest before it.
     */
    public Mention fullest(Mention mention) {
        NameWords words = mention.name();
        if (words.count() == 0) {
            return mention;
        }
        Mention byEnd = index.endingWith(words.last()).longest(mention, words, true);
        if (byEnd.name().count() > words.count() || words.count() > 2) {
            return byEnd;
        }
        Mention byStart = index.beginningWith(words.first()).longest(mention, words, false);
        return byStart.name().count() > words.count() ? byStart : byEnd;
    }
}
