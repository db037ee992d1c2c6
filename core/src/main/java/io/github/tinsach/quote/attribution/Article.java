// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.quote.interview.Interview;
import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.mark.Sentences;
import io.github.tinsach.quote.mark.Stretch;
import io.github.tinsach.quote.mark.Stretches;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.Tokenizer;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.LineViews;
import io.github.tinsach.text.TextSigns;
import java.util.ArrayList;
import java.util.List;

/**
 * The article as quotes are read from it.
 *
 * @param passages headline, lead, body, subheads and captions, in order; the last two and the headline only support names
 * @param sentences those of lead and body
 * @param stretches what stands in marks in lead and body
 * @param candidates every stretch with its sentence, in order
 */
public record Article(List<Passage> passages, Sentences sentences, Stretches stretches, List<Candidate> candidates) {

    /** Returns the article's lines as passages; empty where no line can hold a quote. */
    public static List<Passage> passages(LabelledPage page, LineViews views) {
        List<Passage> passages = new ArrayList<>();
        if (!marked(page, views) && !Interview.possible(page, views)) {
            return passages;
        }
        Tokenizer tokenizer = new Tokenizer();
        for (LabelledLine line : page.kept()) {
            if (line.label().isContent() || line.label() == Label.CAPTION) {
                passages.add(new Passage(
                        passages.size(), line.number(), line.label(), views.of(line.number(), line.text()), tokenizer));
            }
        }
        return passages;
    }

    private static boolean marked(LabelledPage page, LineViews views) {
        for (LabelledLine line : page.kept()) {
            boolean quotable = line.label() == Label.LEAD || line.label() == Label.BODY;
            if (quotable && views.of(line.number(), line.text()).holds(TextSigns.QUOTE_MARK)) {
                return true;
            }
        }
        return false;
    }

    /** Returns the article of {@code passages}. */
    public static Article of(List<Passage> passages) {
        Stretches stretches = Stretches.of(passages);
        Sentences sentences = new Sentences(passages, stretches);
        List<Candidate> candidates = new ArrayList<>();
        for (Passage passage : passages) {
            if (!stretches.opening(passage).isEmpty()) {
                for (Frame frame : sentences.of(passage)) {
                    for (Stretch stretch : frame.stretches()) {
                        candidates.add(new Candidate(stretch, frame));
                    }
                }
            }
        }
        return new Article(passages, sentences, stretches, candidates);
    }

    /** Returns for each token of a passage whether a stretch covers it. */
    public boolean[] covered(Passage passage) {
        return stretches.covered(passage);
    }

    /** Returns whether a stretch covers the first word of {@code mention}. */
    public boolean isQuoted(Mention mention) {
        return covered(mention.passage())[mention.from()];
    }

    /** Returns a passage by its place among the others. */
    public Passage passage(int index) {
        return passages.get(index);
    }
}
