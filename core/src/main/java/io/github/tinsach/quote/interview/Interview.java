// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.interview;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.Span;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.NameWords;
import io.github.tinsach.quote.name.RoleFinder;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.TurnForm;
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
 * Reads interviews, whose speech stands in no marks: turns that open with a name, with "Phóng viên" or with a dash, or
 * questions in lines of their own. One such line makes no interview; turns must alternate.
 */
public final class Interview {
    private static final int FEWEST_TURNS = 2;

    /** A labelled turn is as sure as a quote with its verb; a dash alone is less. */
    private static final double LABELLED = 0.9;

    private static final double DASHED = 0.7;

    /** More people make a list of entries, not a conversation. */
    private static final int MOST_PEOPLE = 6;

    private final NameBook names;
    private final RoleFinder roles = new RoleFinder();
    private final List<Passage> passages;
    private final Set<Integer> taken = new HashSet<>();
    private @Nullable Turn[] turns;
    private int end;

    private Interview(List<Passage> passages, NameBook names) {
        this.passages = passages;
        this.names = names;
        this.turns = new @Nullable Turn[passages.size()];
    }

    /**
     * What an interview says.
     *
     * @param quotes its turns, in order
     * @param lines the lines that they stand in
     */
    public record Said(List<Quote> quotes, Set<Integer> lines) {}

    /** Returns whether some lines look like turns and one of them asks something. */
    public static boolean possible(LabelledPage page, LineViews views) {
        int lines = 0;
        int questions = 0;
        int bare = 0;
        for (LabelledLine line : page.kept()) {
            if (line.label() != Label.BODY && line.label() != Label.SUBHEAD) {
                continue;
            }
            bare += QuestionLines.likely(line.text()) ? 1 : 0;
            if (line.label() == Label.SUBHEAD) {
                continue;
            }
            NfcView view = views.of(line.number(), line.text());
            if (TurnForm.likely(line.text(), view.holds(TextSigns.COLON))) {
                lines++;
                questions += view.holds(TextSigns.QUESTION) ? 1 : 0;
            }
        }
        return lines >= FEWEST_TURNS && questions > 0 || bare >= QuestionLines.FEWEST_ANSWERS;
    }

    /** Returns the words said in turns; none where the article is no interview. */
    public static Said read(List<Passage> passages, NameBook names) {
        Interview interview = new Interview(passages, names);
        interview.readTurns();
        boolean labels = interview.labelled();
        boolean turns = labels || interview.dashed();
        if (!turns) {
            @Nullable Turn[] bare = QuestionLines.read(passages);
            if (bare == null) {
                return new Said(List.of(), Set.of());
            }
            interview.turns = bare;
        }
        interview.end = interview.end();
        List<Quote> quotes = interview.quotes(labels);
        return new Said(quotes, interview.taken);
    }

    private void readTurns() {
        TurnReader reader = new TurnReader();
        for (Passage passage : passages) {
            turns[passage.index()] = reader.read(passage);
        }
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
        return quotes;
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
