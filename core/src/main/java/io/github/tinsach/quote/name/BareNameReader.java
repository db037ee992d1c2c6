// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.CapitalRun;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Reads what may be a name without title or Vietnamese surname: some capitalised words in a row. */
final class BareNameReader {
    private static final int SHORTEST = 2;

    /** Two words of which the first begins the name of a body are the body. */
    private static final int SHORTEST_OF_BODY = 3;

    private static final int LONGEST = 4;

    private final QuoteLexicon lexicon = QuoteLexicon.get();

    /** Returns what may be such a name in a passage, in order. */
    List<Mention> read(Passage passage) {
        Tokens tokens = passage.tokens();
        List<Mention> names = new ArrayList<>();
        int i = tokens.nextCapital(0);
        while (i < tokens.size()) {
            if (!tokens.capital(i + 1)) {
                i = tokens.nextCapital(i + 1);
                continue;
            }
            int end = CapitalRun.end(tokens, i, tokens.size());
            PhraseTable.Hit place = lexicon.places().at(tokens, i, end);
            int from = place == null || place.end() == end ? i : place.end();
            int focus = lexicon.word(tokens, from, "focus");
            from = focus >= 0 && focus < end ? focus : from;
            // "Việc Quang Hải im lặng": the first word of a sentence has its capital for that
            from += end - from > SHORTEST && lexicon.startsSentence(tokens, from) ? 1 : 0;
            if (name(tokens, from, end)) {
                names.add(new Mention(passage, from, end, from, end, from, Mention.Address.ANY, Mention.Kind.NAMED));
            }
            i = tokens.nextCapital(Math.max(end, from + 1));
        }
        return names;
    }

    private boolean name(Tokens tokens, int from, int end) {
        int length = end - from;
        return length >= SHORTEST
                && length <= LONGEST
                && (length >= SHORTEST_OF_BODY || !lexicon.organisation(tokens, from))
                && !lexicon.place(tokens, from, end)
                && lexicon.titles().at(tokens, from, end) == null
                && lexicon.openers().at(tokens, from, tokens.size()) == null;
    }
}
