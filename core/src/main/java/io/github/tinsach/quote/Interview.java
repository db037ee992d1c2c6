// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.Span;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.TextSigns;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads interviews, whose speech stands in no marks: turns that open with a name, with "Phóng viên" or with a dash. One
 * such line makes no interview; turns must alternate.
 */
final class Interview {
    private static final int FEWEST_TURNS = 2;

    /** A labelled turn is as sure as a quote with its verb; a dash alone is less. */
    private static final double LABELLED = 0.9;

    private static final double DASHED = 0.7;

    /** More people make a list of entries, not a conversation. */
    private static final int MOST_PEOPLE = 6;

    private final NameBook names;
    private final RoleFinder roles = new RoleFinder();
    private final @Nullable Turn[] turns;
    private final List<Passage> passages;
    private int lastTurn = -1;

    private Interview(List<Passage> passages, NameBook names) {
        this.passages = passages;
        this.names = names;
        this.turns = new @Nullable Turn[passages.size()];
    }

    /** Returns whether some lines look like turns and one of them asks something. */
    static boolean possible(LabelledPage page, LineViews views) {
        int lines = 0;
        int questions = 0;
        for (LabelledLine line : page.lines()) {
            if (line.label() != Label.BODY) {
                continue;
            }
            NfcView view = views.of(line.number(), line.text());
            if (TurnForm.likely(line.text(), view.holds(TextSigns.COLON))) {
                lines++;
                questions += view.holds(TextSigns.QUESTION) ? 1 : 0;
            }
        }
        return lines >= FEWEST_TURNS && questions > 0;
    }

    /** Returns the words said in turns, in order; none where the article is no interview. */
    static List<Quote> read(List<Passage> passages, NameBook names) {
        Interview interview = new Interview(passages, names);
        TurnReader reader = new TurnReader();
        for (Passage passage : passages) {
            Turn turn = reader.read(passage);
            interview.turns[passage.index()] = turn;
            interview.lastTurn = turn == null ? interview.lastTurn : passage.index();
        }
        if (interview.lastTurn < 0) {
            return List.of();
        }
        boolean labels = interview.labelled();
        return labels || interview.dashed() ? interview.quotes(labels) : List.of();
    }

    /** Returns whether a reporter asks and somebody answers, or two people speak in turn, one of them more than once. */
    private boolean labelled() {
        Map<NameWords, Integer> people = new HashMap<>();
        boolean reporter = false;
        boolean answer = false;
        for (Turn turn : turns) {
            if (turn != null && turn.label() != null && !turn.reporter()) {
                people.merge(names.fullest(turn.label()).name(), 1, Integer::sum);
            }
            reporter |= turn != null && turn.reporter();
            answer |= turn != null && !turn.reporter();
        }
        boolean again = people.values().stream().anyMatch(count -> count > 1);
        return (reporter && answer) || (people.size() >= 2 && people.size() <= MOST_PEOPLE && again);
    }

    /** Returns whether questions and answers that open with a dash alternate at least twice. */
    private boolean dashed() {
        int pairs = 0;
        Turn before = null;
        for (Turn turn : turns) {
            pairs += before != null && turn != null && before.asks() && !turn.asks() ? 1 : 0;
            before = turn == null ? before : turn;
        }
        return pairs >= 2;
    }

    private List<Quote> quotes(boolean labels) {
        List<Quote> quotes = new ArrayList<>();
        Mention guest = guest();
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < turns.length; i++) {
            Turn turn = turns[i];
            if (turn == null || taken.contains(i)) {
                continue;
            }
            boolean asked = turn.reporter() || (!turn.labelled() && turn.asks());
            int end = i + 1;
            while (!asked && end < turns.length && continues(end)) {
                taken.add(end++);
            }
            Mention speaker = turn.label() != null ? inSmallLetters(names.fullest(turn.label())) : asked ? null : guest;
            quotes.add(quote(turn, end, speaker, turn.labelled() || (labels && !asked) ? LABELLED : DASHED));
        }
        return quotes;
    }

    /** Returns whether a passage before the last turn goes on with the answer before it: body that opens no turn and holds no marks of its own. */
    private boolean continues(int index) {
        Passage passage = passages.get(index);
        boolean said = passage.label() == Label.BODY
                && turns[index] == null
                && passage.tokens().size() > 0;
        return said && index < lastTurn && !passage.marked();
    }

    /** Returns the person interviewed: the last one named before the first turn. */
    private @Nullable Mention guest() {
        int first = 0;
        while (first < turns.length && turns[first] == null) {
            first++;
        }
        MentionCursor cursor = MentionCursor.before(passages.get(first), names.people());
        Mention guest = cursor.back();
        while (guest != null && (!guest.named() || guest.passage().label() == Label.CAPTION)) {
            guest = cursor.back();
        }
        return guest == null ? null : names.fullest(guest);
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
