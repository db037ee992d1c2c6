// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.interview;

import io.github.tinsach.model.Label;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.MentionReader;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import io.github.tinsach.quote.token.TurnForm;
import org.jspecify.annotations.Nullable;

/** Tells the lines that open a turn of an interview by their form. */
public final class TurnReader {
    /** The colon of "Ông Nguyễn Văn A, Giám đốc Sở Y tế:" stands within so many tokens. */
    private static final int LONGEST_LABEL = 16;

    /** Fewer words after a name and a colon are an entry of a list. */
    private static final int FEWEST_WORDS = 5;

    private static final int LONGEST_NAME = 5;

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final MentionReader mentions = new MentionReader();

    /** Returns the turn that the passage opens, or null. */
    @Nullable
    Turn read(Passage passage) {
        if (passage.label() == Label.SUBHEAD && passage.mayOpenTurn()) {
            // short questions look like subheads
            Turn question = cut(passage);
            return question != null && question.asks() ? question : null;
        }
        return passage.label() == Label.BODY && passage.mayOpenTurn() ? cut(passage) : null;
    }

    /** The same for a line of the body, without the first look at its characters. */
    @Nullable
    public Turn cut(Passage passage) {
        Tokens tokens = passage.tokens();
        if (tokens.size() < 2) {
            return null;
        }
        boolean dash = tokens.is(0, Kind.DASH);
        boolean star = tokens.first(0) == TurnForm.STAR;
        int from = dash || star ? 1 : 0;
        boolean asks = tokens.is(tokens.size() - 1, Kind.STOP) && tokens.first(tokens.size() - 1) == '?';
        int colon = colon(tokens, from);
        if (colon > 0 && !tokens.is(colon + 1, Kind.MARK) && tokens.size() - colon > FEWEST_WORDS) {
            int reporter = lexicon.word(tokens, from, "reporter");
            if (reporter >= 0 && reporter <= colon) {
                Mention label =
                        new Mention(passage, from, colon, colon, colon, from, Mention.Address.ANY, Mention.Kind.PLAIN);
                return new Turn(passage, colon + 1, label, true, asks);
            }
            Mention inCapitals = inCapitals(passage, from, colon);
            if (inCapitals != null) {
                return new Turn(passage, colon + 1, inCapitals, false, asks);
            }
            Mention person = mentions.read(passage, from, colon);
            if (person != null && person.named() && belongs(tokens, person.to(), colon)) {
                return new Turn(passage, colon + 1, person, false, asks);
            }
        }
        boolean opens = dash || star && asks;
        return opens && tokens.is(1, Kind.WORD) ? new Turn(passage, 1, null, false, asks) : null;
    }

    /** Returns the person of a label that is set in capitals: "HLV NGUYỄN VĂN A:"; null where the label is none. */
    private @Nullable Mention inCapitals(Passage passage, int from, int colon) {
        Tokens tokens = passage.tokens();
        for (int i = from; i < colon; i++) {
            if (!tokens.acronym(i)) {
                return null;
            }
        }
        PhraseTable.Hit title = lexicon.titles().at(tokens, from, colon);
        int name = title == null ? from : title.end();
        boolean person = colon - name >= 2 && colon - name <= LONGEST_NAME && lexicon.surname(tokens, name);
        return person
                ? new Mention(passage, from, colon, name, colon, name, Mention.Address.ANY, Mention.Kind.NAMED)
                : null;
    }

    /** Returns whether nothing but a post in apposition or a bracket stands between name and colon. */
    private static boolean belongs(Tokens tokens, int from, int colon) {
        return from == colon
                || tokens.is(from, Kind.COMMA)
                || tokens.is(from, Kind.DASH)
                || tokens.is(from, Kind.OPEN_BRACKET);
    }

    private static int colon(Tokens tokens, int from) {
        int limit = Math.min(tokens.size(), from + LONGEST_LABEL);
        for (int i = from; i < limit && !tokens.is(i, Kind.STOP) && !tokens.is(i, Kind.MARK); i++) {
            if (tokens.is(i, Kind.COLON)) {
                return i;
            }
        }
        return -1;
    }
}
