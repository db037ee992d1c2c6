// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.subject;

import io.github.tinsach.quote.token.BodyName;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts a sentence into the parts between commas, dashes and conjunctions. */
final class ClauseParts {
    /** After so many words "khi" begins a clause of its own. */
    private static final int SHORTEST_MAIN_CLAUSE = 4;

    private ClauseParts() {}

    /** A part of the sentence; {@code clause} says whether a conjunction makes it a clause of its own. */
    record Part(int from, int to, boolean clause) {
        /** Returns the token after the last word of the part. */
        int endOfWords(Tokens tokens) {
            int end = to;
            while (end > from && !tokens.is(end - 1, Kind.WORD)) {
                end--;
            }
            return end;
        }
    }

    /** Cuts at commas, dashes, semicolons, colons and at "thì"; what stands in brackets belongs to nobody. */
    static List<Part> of(Tokens tokens, int from, int to, boolean[] covered) {
        List<Part> parts = new ArrayList<>();
        int start = from;
        boolean clause = false;
        int i = from;
        while (i < to) {
            boolean cut = !covered[i] && cuts(tokens, start, i);
            if (!covered[i] && tokens.is(i, Kind.OPEN_BRACKET)) {
                int close = i;
                while (close < to && !tokens.is(close, Kind.CLOSE_BRACKET)) {
                    close++;
                }
                parts.add(new Part(start, i, clause));
                clause = false;
                start = Math.min(close + 1, to);
                i = start;
                continue;
            }
            PhraseTable.Hit verb =
                    cut || covered[i] ? null : QuoteLexicon.get().verbs().at(tokens, i, to);
            if (verb != null && (verb.is("cite") || verb.is("citation"))) {
                parts.add(new Part(start, i, clause));
                clause = true;
                start = verb.end();
                i = start;
                continue;
            }
            if (cut) {
                parts.add(new Part(start, i, clause));
                clause = tokens.is(i, Kind.WORD);
                start = i + 1;
            }
            i++;
        }
        parts.add(new Part(start, to, clause));
        return parts;
    }

    private static boolean cuts(Tokens tokens, int start, int i) {
        return switch (tokens.kind(i)) {
            case DASH -> !BodyName.goesOn(tokens, i);
            case COMMA, SEMICOLON, COLON, STOP -> true;
            case WORD ->
                tokens.is(i, "thì")
                        || tokens.is(i, "nhưng") && !tokens.is(i - 1, "thế")
                        || tokens.is(i, "rằng")
                        || (i - start >= SHORTEST_MAIN_CLAUSE
                                && (tokens.is(i, "khi") || tokens.is(i, "do") || tokens.is(i, "vì")));
            default -> false;
        };
    }
}
