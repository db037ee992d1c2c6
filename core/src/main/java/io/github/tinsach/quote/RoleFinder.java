// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the post of a speaker: before the name ("Ngoại trưởng Mỹ Antony Blinken") or in apposition after it. */
final class RoleFinder {
    private final QuoteLexicon lexicon = QuoteLexicon.get();

    /** Returns the role as printed at the first of {@code mentions} that prints one; null where none does. */
    @Nullable
    String role(List<Mention> mentions) {
        for (Mention mention : mentions) {
            String role = role(mention);
            if (role != null) {
                return role;
            }
        }
        return null;
    }

    private @Nullable String role(Mention mention) {
        if (!mention.named()) {
            return null;
        }
        Tokens tokens = mention.tokens();
        int from = mention.from();
        PhraseTable.Hit hit = lexicon.titles().at(tokens, from, mention.nameFrom());
        while (hit != null && !hit.type().startsWith("role") && !hit.is("former")) {
            from = hit.end();
            hit = lexicon.titles().at(tokens, from, mention.nameFrom());
        }
        int to = from;
        while (to < mention.nameFrom() && !tokens.is(to, "là") && !tokens.is(to, "tên")) {
            to++;
        }
        String before = from < to ? mention.passage().printed(from, to) : null;
        int at = apposition(tokens, mention.nameTo());
        if (at >= 0 && lexicon.titles().at(tokens, at, tokens.size()) != null) {
            int end = PhraseEnd.of(tokens, at, tokens.size());
            if (end > at && before == null) {
                return mention.passage().printed(at, end);
            }
        }
        return before;
    }

    /** Returns the first token of what stands in apposition after a name, past brackets; -1 where nothing does. */
    static int apposition(Tokens tokens, int nameTo) {
        int i = nameTo;
        if (tokens.is(i, Kind.OPEN_BRACKET)) {
            int limit = Math.min(tokens.size(), i + 40);
            while (i < limit && !tokens.is(i, Kind.CLOSE_BRACKET)) {
                i++;
            }
            i++;
        }
        boolean parted = tokens.is(i, Kind.COMMA) || tokens.is(i, Kind.DASH);
        return parted && tokens.is(i + 1, Kind.WORD) ? i + 1 : -1;
    }
}
