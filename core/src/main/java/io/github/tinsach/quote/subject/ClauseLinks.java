// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.subject;

import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;

/** Words that link clauses, and adverbs: what stands between a comma and the subject behind it. */
public final class ClauseLinks {
    private ClauseLinks() {}

    /** Returns the first token at or after {@code from} that is no word linking clauses. */
    public static int after(Tokens tokens, int from, int to) {
        QuoteLexicon lexicon = QuoteLexicon.get();
        int i = from;
        while (i < to) {
            PhraseTable.Hit hit = lexicon.openers().at(tokens, i, to);
            int adverb = lexicon.adverb(tokens, i);
            if (hit != null && hit.is("link")) {
                i = hit.end();
            } else if (tokens.is(i, "như") && i + 1 < to && lexicon.titles().has(tokens, i + 1)) {
                i++;
            } else if (adverb >= 0 && (hit == null || hit.is("adverb")) && !tokens.capital(i)) {
                i = adverb;
            } else if (!tokens.is(i, Kind.WORD)) {
                i++;
            } else {
                break;
            }
        }
        return Math.min(i, to);
    }
}
