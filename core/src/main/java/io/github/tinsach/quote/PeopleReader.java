// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.ArrayList;
import java.util.List;

/** Reads whom a passage mentions, with a name or without. */
final class PeopleReader {
    private final MentionReader reader = new MentionReader();

    /** Returns the mentions of people in a passage, in order; a name is part of one of them at most. */
    List<Mention> read(Passage passage) {
        Tokens tokens = passage.tokens();
        List<Mention> people = new ArrayList<>();
        int i = tokens.nextMention(0);
        while (i < tokens.size()) {
            Mention mention = reader.read(passage, i, tokens.size());
            int next = i + 1;
            if (mention != null) {
                people.add(mention);
                next = mention.kind() == Mention.Kind.PLAIN ? Math.max(mention.titleTo(), next) : mention.to();
            }
            i = tokens.nextMention(next);
        }
        return people;
    }
}
