// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Span;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.page.Line;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.story.zone.Verdict;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts verdicts on lines. */
final class LineLabels {
    private static final Verdict BLANK = new Verdict(Label.BLANK, "blank", "nothing to see");

    private final SourcePage page;
    private final List<Line> lines;

    private LineLabels(SourcePage page) {
        this.page = page;
        lines = page.lines();
    }

    /** Returns all lines of the page, those without a verdict as blank ones. */
    static List<LabelledLine> of(PageFacts facts, @Nullable Verdict[] verdicts) {
        return new LineLabels(facts.page()).label(facts, verdicts);
    }

    private List<LabelledLine> label(PageFacts facts, @Nullable Verdict[] verdicts) {
        LabelledLine[] labelled = new LabelledLine[lines.size()];
        int next = 0;
        for (int i = 0; i < labelled.length; i++) {
            Line line = lines.get(i);
            Verdict verdict = null;
            // a line that stands in for a headline that the page does not print
            if (next < facts.size() && facts.line(next).line().number() == 0) {
                next++;
            }
            if (next < facts.size() && facts.line(next).line() == line) {
                verdict = verdicts[next++];
            }
            Verdict said = verdict == null ? BLANK : verdict;
            String end = page.html() ? "" : end(i, line);
            Span source = page.html() ? new Span(line.start(), line.end()) : null;
            labelled[i] =
                    new LabelledLine(line.number(), line.text(), end, said.label(), said.rule(), said.reason(), source);
        }
        return List.of(labelled);
    }

    /** Returns the end of line {@code i} of a text page. */
    private String end(int i, Line line) {
        int following =
                i + 1 < lines.size() ? lines.get(i + 1).start() : page.source().length();
        return switch (following - line.end()) {
            case 0 -> "";
            case 1 -> page.source().charAt(line.end()) == '\n' ? "\n" : "\r";
            default -> page.source().substring(line.end(), following);
        };
    }
}
