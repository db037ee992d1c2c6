// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.interview;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.Span;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.RoleFinder;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts the turns of an interview together as quotes, each with the paragraphs that go on with it. */
final class TurnWriter {
    /** A labelled turn is as sure as a quote with its verb; a dash alone is less. */
    private static final double LABELLED = 0.9;

    private static final double DASHED = 0.7;

    private final List<Passage> passages;
    private final NameBook names;
    private final @Nullable Turn[] turns;
    private final RoleFinder roles = new RoleFinder();
    private final Set<Integer> taken = new HashSet<>();
    private final int end;

    /** A writer of {@code turns}, by passage; null where none opens. */
    TurnWriter(List<Passage> passages, NameBook names, @Nullable Turn[] turns) {
        this.passages = passages;
        this.names = names;
        this.turns = turns;
        end = end();
    }

    /**
     * Returns the passage behind the last turn: the thanks that end an interview, else the one after its first
     * and those in which somebody still speaks of himself.
     */
    private int end() {
        int last = turns.length - 1;
        while (turns[last] == null) {
            last--;
        }
        for (int p = last + 1; p < turns.length; p++) {
            if (QuestionLines.thanks(passages.get(p))) {
                return p;
            }
        }
        int end = last + 1;
        while (end < turns.length && QuestionLines.oneself(passages.get(end).tokens())) {
            end++;
        }
        return end;
    }

    /**
     * Returns the words of the turns.
     *
     * @param labels whether labels and not dashes open the turns
     */
    Interview.Said write(boolean labels) {
        List<Quote> quotes = new ArrayList<>();
        Mention guest = new Guest(passages, names).find(turns);
        for (int i = 0; i < turns.length; i++) {
            Turn turn = turns[i];
            if (turn == null) {
                continue;
            }
            boolean asked = turn.reporter() || (!turn.labelled() && turn.asks());
            taken.add(turn.passage().line());
            int next = i + 1;
            while (!asked && next < turns.length && continues(next)) {
                taken.add(passages.get(next++).line());
            }
            Mention speaker = turn.label() != null ? inSmallLetters(names.fullest(turn.label())) : asked ? null : guest;
            quotes.add(quote(turn, next, speaker, turn.labelled() || (labels && !asked) ? LABELLED : DASHED));
        }
        return new Interview.Said(quotes, taken);
    }

    /** Returns whether a passage before the end goes on with the answer before it: body that opens no turn and no quote. */
    private boolean continues(int index) {
        Passage passage = passages.get(index);
        boolean said = passage.label() == Label.BODY
                && turns[index] == null
                && passage.tokens().size() > 0;
        return said && index < end && !passage.tokens().is(0, Kind.MARK);
    }

    /** Returns where the article prints a name as names are printed, for one that a label sets in capitals. */
    private Mention inSmallLetters(Mention name) {
        if (name.named() && name.tokens().acronym(name.nameFrom())) {
            for (Mention other : names.namesakes(name)) {
                if (!other.tokens().acronym(other.nameFrom())) {
                    return other;
                }
            }
        }
        return name;
    }

    private @Nullable String role(Mention speaker) {
        String here = roles.role(List.of(speaker));
        return here == null ? roles.role(names.namesakes(speaker)) : here;
    }

    private Quote quote(Turn turn, int end, @Nullable Mention speaker, double score) {
        Passage passage = turn.passage();
        StringBuilder text =
                new StringBuilder(passage.printed(turn.words(), passage.tokens().size()));
        for (int p = passage.index() + 1; p < end; p++) {
            Passage next = passages.get(p);
            text.append(' ').append(next.printed(0, next.tokens().size()));
        }
        Span span = passage.span(turn.words(), passage.tokens().size());
        if (speaker == null) {
            return new Quote(text.toString(), null, null, null, passage.line(), span, 0, null, score / 2);
        }
        int from = speaker.named() ? speaker.nameFrom() : speaker.from();
        int to = speaker.named() ? speaker.nameTo() : speaker.to();
        Passage where = speaker.passage();
        return new Quote(
                text.toString(),
                where.printed(from, to),
                role(speaker),
                null,
                passage.line(),
                span,
                where.line(),
                where.span(from, to),
                score);
    }
}
