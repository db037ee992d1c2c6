// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.subject;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.MentionReader;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.token.CapitalRun;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads whom a circumstance at the beginning of a clause names, which no comma parts from the subject. */
final class CircumstanceReader {
    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final MentionReader mentions = new MentionReader();
    private final NameBook names;
    private final SpeakerReader speakers;

    CircumstanceReader(NameBook names, SpeakerReader speakers) {
        this.names = names;
        this.speakers = speakers;
    }

    /** Returns the person named within a circumstance: "Tại phiên toà bị cáo Trí khai"; whoever follows a preposition is none. */
    @Nullable
    Mention within(Passage passage, int from, int to) {
        Tokens tokens = passage.tokens();
        Mention found = null;
        PhraseTable.Hit time = lexicon.openers().at(tokens, from, to);
        // the "cùng" of "cuối cùng" is no preposition
        int i = time != null && time.is("time") ? time.end() : from;
        while (i < to) {
            int next = lexicon.word(tokens, i, "with");
            if (next >= 0) {
                Mention object = next < to ? mentions.read(passage, next, to) : null;
                i = object == null ? next : Math.max(object.to(), next);
                continue;
            }
            PhraseTable.Hit place = lexicon.places().at(tokens, i, to);
            if (place != null && place.end() > i + 1) {
                // the "Nam" of "Việt Nam" is no man
                i = place.end();
                continue;
            }
            Mention mention = mentions.read(passage, i, to);
            if (mention != null && names.halved(mention)) {
                i = mention.to();
                continue;
            }
            if (mention == null && tokens.capital(i) && names.knows(tokens, i)) {
                mention = SpeakerReader.named(passage, i, CapitalRun.end(tokens, i, to));
            }
            if (mention == null && i > from && speaks(tokens, i, to) && found == null) {
                Mention unnamed = speakers.at(passage, i, to);
                return unnamed == null ? null : some(unnamed);
            }
            if (mention != null && (found == null || mention.kind() != Mention.Kind.PLAIN)) {
                found = mention;
            }
            i = mention == null ? i + 1 : Math.max(mention.to(), i + 1);
        }
        return found;
    }

    /** Returns "có người" for "người" alone, any other mention as it is. */
    private static Mention some(Mention person) {
        int from = person.from();
        boolean some = person.to() == from + 1
                && person.tokens().is(from, "người")
                && person.tokens().is(from - 1, "có");
        return some
                ? new Mention(
                        person.passage(),
                        from - 1,
                        from + 1,
                        from + 1,
                        from + 1,
                        from - 1,
                        Mention.Address.ANY,
                        Mention.Kind.PLAIN)
                : person;
    }

    private boolean speaks(Tokens tokens, int at, int limit) {
        PhraseTable.Hit hit = lexicon.openers().at(tokens, at, limit);
        return hit != null && (hit.is("person") || (hit.is("text") && hit.end() > at + 1));
    }
}
