// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.subject;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.UnnamedSpeaker;
import io.github.tinsach.quote.subject.ClauseParts.Part;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Finds whom a sentence is about. */
final class SentenceTopic {
    /** So far into a sentence its first subject is looked for. */
    private static final int REACH = 80;

    private final SpeakerReader speakers;

    SentenceTopic(SpeakerReader speakers) {
        this.speakers = speakers;
    }

    /** Returns the person whom a sentence is about: the first that stands as a subject; null where none does. */
    @Nullable
    Mention leading(Passage passage, int from, int to, boolean[] covered) {
        Tokens tokens = passage.tokens();
        if (tokens.is(from, "việc")) {
            // "Việc này gây phiền phức, …": it is about no person
            return null;
        }
        for (Part part : ClauseParts.of(tokens, from, Math.min(to, from + REACH), covered)) {
            int start = ClauseLinks.after(tokens, part.from(), part.to());
            if (start < part.to() && !covered[start]) {
                Mention found = speakers.at(passage, start, part.to());
                if (found != null && found.kind() == Mention.Kind.PLAIN && tokens.number(part.endOfWords(tokens) - 1)) {
                    // "Cúp Mùa Thu 2019, Lê A …": an edition of something
                    continue;
                }
                if (found != null) {
                    return found.kind() == Mention.Kind.PLAIN && !UnnamedSpeaker.person(found) ? null : found;
                }
            }
        }
        return null;
    }
}
