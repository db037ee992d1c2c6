// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.interview;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Quote;
import io.github.tinsach.quote.name.NameBook;
import io.github.tinsach.quote.name.NameWords;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.TurnForm;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.TextSigns;
import java.util.HashMap;
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

    /** More people make a list of entries, not a conversation. */
    private static final int MOST_PEOPLE = 6;

    private final NameBook names;
    private final List<Passage> passages;
    private @Nullable Turn[] turns;

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
        return new TurnWriter(passages, names, interview.turns).write(labels);
    }

    private void readTurns() {
        TurnReader reader = new TurnReader();
        for (Passage passage : passages) {
            turns[passage.index()] = reader.read(passage);
        }
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
}
