// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.Tokens;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads whom a passage mentions, with a name or without. */
final class PeopleReader {
    private final MentionReader reader = new MentionReader();

    /** A run of words that is longer is read with all its passage, once, lest it be read again for each of its words. */
    private static final int LONGEST_RUN = 64;

    /** Returns the mentions of people in a passage, in order; a name is part of one of them at most. */
    List<Mention> read(Passage passage) {
        return read(passage, 0, passage.tokens().size());
    }

    /**
     * Returns the mention that a token is a part of: the last that does not begin after it, which may end before it; null
     * where none is. Only the words between the token and the sign before it are read: no mention runs over a sign.
     *
     * @param all where the passage is read as a whole
     */
    @Nullable
    Mention at(Passage passage, int token, MentionList all) {
        Tokens tokens = passage.tokens();
        int from = token;
        while (from > 0 && tokens.is(from - 1, Kind.WORD) && token - from < LONGEST_RUN) {
            from--;
        }
        if (token - from == LONGEST_RUN || all.isRead(passage.index())) {
            return all.at(passage.index(), token);
        }
        List<Mention> people = read(passage, from, token + 1);
        return people.isEmpty() ? null : people.get(people.size() - 1);
    }

    private List<Mention> read(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        List<Mention> people = new ArrayList<>();
        int i = tokens.nextMention(from, to);
        while (i < to) {
            Mention mention = reader.read(passage, i, tokens.size());
            int next = i + 1;
            if (mention != null) {
                people.add(mention);
                next = mention.kind() == Mention.Kind.PLAIN ? Math.max(mention.titleTo(), next) : mention.to();
            }
            i = tokens.nextMention(next, to);
        }
        return people;
    }
}
