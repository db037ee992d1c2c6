// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tinsach.quote.RandomStories;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.Tokens;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A book that reads only what it is asked for says what one says that has read everything. */
class NameBookTest {
    @Test
    void findsTheFullestFormOfEveryName() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 1_000; round++) {
            List<Passage> passages = RandomStories.passages(random);
            NameForms all = everything(passages);
            List<Mention> asked = new ArrayList<>(people(passages));
            while (!asked.isEmpty()) {
                Mention mention = asked.remove(random.nextInt(asked.size()));
                if (mention.named()) {
                    assertThat(NameBook.of(passages).fullest(mention)).isEqualTo(fullest(mention, all));
                }
            }
        }
    }

    @Test
    void knowsEveryNameInWhateverOrderItIsAsked() {
        SplittableRandom random = new SplittableRandom(11);
        for (int round = 0; round < 1_000; round++) {
            List<Passage> passages = RandomStories.passages(random);
            if (passages.isEmpty()) {
                continue;
            }
            NameForms all = everything(passages);
            NameBook book = NameBook.of(passages);
            for (int question = 0; question < 20; question++) {
                Tokens tokens = passages.get(random.nextInt(passages.size())).tokens();
                int to = tokens.size() == 0 ? 0 : 1 + random.nextInt(tokens.size());
                int from = Math.max(0, to - 1 - random.nextInt(3));
                if (tokens.is(to - 1, Kind.WORD) && tokens.capital(to - 1)) {
                    assertThat(book.knows(tokens, from, to))
                            .isEqualTo(all.endWith(NameWords.withInitials(tokens, from, to)));
                    assertThat(book.knows(tokens, to - 1)).isEqualTo(all.endWith(NameWords.of(tokens, to - 1, to)));
                }
            }
        }
    }

    @Test
    void walksOverAllMentionsWhicheverPassageWasReadFirst() {
        SplittableRandom random = new SplittableRandom(13);
        for (int round = 0; round < 500; round++) {
            List<Passage> passages = RandomStories.passages(random);
            List<Mention> all = people(passages);
            MentionList people = NameBook.of(passages).people();
            for (int walk = 0; walk < 5 && !all.isEmpty(); walk++) {
                int at = random.nextInt(all.size());
                assertThat(walk(MentionCursor.before(all.get(at), people), false))
                        .isEqualTo(all.subList(at, all.size()));
                List<Mention> back = walk(MentionCursor.before(all.get(at), people), true);
                Collections.reverse(back);
                assertThat(back).isEqualTo(all.subList(0, at));
            }
        }
    }

    private static List<Mention> walk(MentionCursor cursor, boolean back) {
        List<Mention> seen = new ArrayList<>();
        Mention next = back ? cursor.back() : cursor.onwards();
        while (next != null) {
            seen.add(next);
            next = back ? cursor.back() : cursor.onwards();
        }
        return seen;
    }

    private static List<Mention> people(List<Passage> passages) {
        PeopleReader reader = new PeopleReader();
        List<Mention> all = new ArrayList<>();
        passages.forEach(passage -> all.addAll(reader.read(passage)));
        return all;
    }

    /** Returns all names: those of people, then those that are printed at least twice and known from no other. */
    private static NameForms everything(List<Passage> passages) {
        NameForms all = new NameForms();
        people(passages).stream().filter(Mention::named).forEach(person -> all.add(person, person.name()));
        BareNameReader reader = new BareNameReader();
        Map<NameWords, List<Mention>> bare = new LinkedHashMap<>();
        for (Passage passage : passages) {
            for (Mention name : reader.read(passage)) {
                bare.computeIfAbsent(
                                NameWords.printed(name.tokens(), name.from(), name.to()), words -> new ArrayList<>())
                        .add(name);
            }
        }
        for (List<Mention> places : bare.values()) {
            Mention name = places.get(0);
            boolean known = all.endWith(NameWords.withInitials(name.tokens(), name.from(), name.to()));
            if (places.size() > 1 && !known) {
                all.add(name, name.name());
            }
        }
        return all;
    }

    private static Mention fullest(Mention mention, NameForms all) {
        NameWords words = mention.name();
        Mention byEnd = all.longest(mention, words, true);
        if (byEnd.name().count() > words.count() || words.count() > 2) {
            return byEnd;
        }
        Mention byStart = all.longest(mention, words, false);
        return byStart.name().count() > words.count() ? byStart : byEnd;
    }
}
