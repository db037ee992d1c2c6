// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import io.github.tinsach.text.TextSigns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The article as quotes are read from it.
 *
 * @param passages headline, lead, body, subheads and captions, in order; the last two and the headline only support names
 * @param frames the sentences of lead and body, in order
 * @param candidates every stretch in marks of lead and body, in order
 * @param covered for each passage and token, whether a stretch covers it
 */
record Article(List<Passage> passages, List<Frame> frames, List<Candidate> candidates, List<boolean[]> covered) {

    /** Returns the article's lines as passages; empty where no line can hold a quote. */
    static List<Passage> passages(LabelledPage page, LineViews views) {
        List<Passage> passages = new ArrayList<>();
        if (!marked(page, views) && !Interview.possible(page)) {
            return passages;
        }
        for (LabelledLine line : page.lines()) {
            if (line.label().isContent() || line.label() == Label.CAPTION) {
                passages.add(
                        Passage.of(passages.size(), line.number(), line.label(), views.of(line.number(), line.text())));
            }
        }
        return passages;
    }

    private static boolean marked(LabelledPage page, LineViews views) {
        for (LabelledLine line : page.lines()) {
            boolean quotable = line.label() == Label.LEAD || line.label() == Label.BODY;
            if (quotable && views.of(line.number(), line.text()).holds(TextSigns.QUOTE_MARK)) {
                return true;
            }
        }
        return false;
    }

    static Article of(List<Passage> passages) {
        List<Stretch> stretches = MarkPairer.pair(passages);
        List<boolean[]> covered = new ArrayList<>();
        int[] firstOutside = new int[passages.size()];
        List<List<Stretch>> opening = new ArrayList<>();
        for (Passage passage : passages) {
            covered.add(new boolean[passage.tokens().size()]);
            opening.add(new ArrayList<>());
        }
        for (Stretch stretch : stretches) {
            opening.get(stretch.passage()).add(stretch);
            for (int p = stretch.passage(); p <= stretch.lastPassage(); p++) {
                boolean[] cover = covered.get(p);
                int from = p == stretch.passage() ? stretch.open() : 0;
                int to = p == stretch.lastPassage() ? Math.min(stretch.close() + 1, cover.length) : cover.length;
                Arrays.fill(cover, from, to, true);
                if (p > stretch.passage()) {
                    firstOutside[p] = to;
                }
            }
        }
        List<Frame> frames = new ArrayList<>();
        List<Candidate> candidates = new ArrayList<>();
        for (Passage passage : passages) {
            if (!passage.quotable()) {
                continue;
            }
            int first = firstOutside[passage.index()];
            for (Frame frame : Framer.frames(passage, first, opening.get(passage.index()))) {
                for (Stretch stretch : frame.stretches()) {
                    candidates.add(new Candidate(stretch, frame, frames.size()));
                }
                frames.add(frame);
            }
        }
        return new Article(passages, frames, candidates, covered);
    }

    boolean[] covered(Passage passage) {
        return covered.get(passage.index());
    }

    Passage passage(int index) {
        return passages.get(index);
    }
}
