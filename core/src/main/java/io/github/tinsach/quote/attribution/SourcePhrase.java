// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.subject.ClauseLinks;
import io.github.tinsach.quote.subject.SubjectFinder;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the source that a sentence names without a verb of speech: "Theo ông A, …", "theo lời khai của bị cáo". */
final class SourcePhrase {
    private final SubjectFinder subjects;

    SourcePhrase(SubjectFinder subjects) {
        this.subjects = subjects;
    }

    /**
     * Returns the attribution to the source that "theo" names at a token; null where it names none.
     *
     * @param end the token after the last word before the mark
     * @param colon whether a colon stands before the mark
     */
    @Nullable
    Attribution at(Passage passage, int from, int at, int end, boolean colon) {
        Tokens tokens = passage.tokens();
        boolean opens = tokens.is(at, "theo")
                && (at == from
                        || !tokens.is(at - 1, Kind.WORD)
                        || tokens.capital(at)
                        || ClauseLinks.after(tokens, from, at) >= at);
        if (!opens) {
            return null;
        }
        int next = afterNouns(tokens, at + 1);
        int limit = next;
        while (limit < end && tokens.is(limit, Kind.WORD)) {
            limit++;
        }
        if (tokens.is(next, "đó") || next >= limit) {
            return null;
        }
        Mention source = subjects.speakers().at(passage, next, limit);
        if (source == null) {
            return null;
        }
        String kind = source.kind() == Mention.Kind.PLAIN ? "plain" : "person";
        return new Attribution(
                colon && limit + 1 >= end ? Place.COLON : Place.THEO, source, passage, at, at + 1, kind, end - at);
    }

    /** Returns the first token that is no word for what the source gives: the source stands behind "lời khai của". */
    private static int afterNouns(Tokens tokens, int from) {
        int next = from;
        while (QuoteLexicon.get().sourceNouns().has(tokens, next)) {
            next++;
        }
        return next;
    }
}
