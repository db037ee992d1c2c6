// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.attribution.Attribution;
import io.github.tinsach.quote.attribution.BeforeFinder;
import io.github.tinsach.quote.attribution.Candidate;
import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.subject.SubjectFinder;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the verbs of speech of a sentence attribute, read once for each sentence. */
final class Reports {
    /** Most verbs of speech that are read in one sentence. */
    private static final int MOST_VERBS = 4;

    private final Map<Frame, List<Attribution>> bySentence = new IdentityHashMap<>();
    private final Article article;
    private final BeforeFinder before;

    Reports(Article article, SubjectFinder subjects) {
        this.article = article;
        this.before = new BeforeFinder(subjects);
    }

    /** Returns the attributions of a sentence, that of its last verb first. */
    List<Attribution> of(Frame frame) {
        List<Attribution> known = bySentence.get(frame);
        if (known == null) {
            known = read(frame);
            bySentence.put(frame, known);
        }
        return known;
    }

    private List<Attribution> read(Frame frame) {
        List<Attribution> found = new ArrayList<>();
        int to = frame.to();
        while (found.size() < MOST_VERBS && to > frame.from()) {
            Attribution said = before.find(frame.passage(), frame.from(), to, article.covered(frame.passage()));
            if (said.verb() < 0) {
                break;
            }
            found.add(ofQuote(frame, said));
            to = said.verb();
        }
        return found;
    }

    /** Returns what attributes a quote of the sentence by the same verb, which knows more of what stands behind the quote. */
    private Attribution ofQuote(Frame frame, Attribution said) {
        for (Candidate candidate : article.candidates()) {
            Attribution known = candidate.attribution();
            boolean same = candidate.frame() == frame
                    && known.place() == Attribution.Place.AFTER
                    && known.passage() == frame.passage()
                    && known.verb() == said.verb()
                    && known.speaker() != null;
            if (same) {
                return known;
            }
        }
        return said;
    }
}
