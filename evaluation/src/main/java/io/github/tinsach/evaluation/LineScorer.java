// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Scores the labels of a page's lines. */
final class LineScorer {
    private LineScorer() {}

    /**
     * Returns the figures of one page by name. A line whose accepted labels lie on both sides of the article's edge
     * counts as right whether kept or dropped. What went wrong is added to {@code misses}.
     */
    static Map<String, Double> score(GoldPage page, Extraction said, List<String> misses) {
        String[] lines = page.text().split("\n", -1);
        int hit = 0;
        int kept = 0;
        int wanted = 0;
        int all = 0;
        int right = 0;
        int wrong = 0;
        for (int n = 1; n <= lines.length; n++) {
            if (ScoreText.isBlank(lines[n - 1])) {
                continue;
            }
            Label gold = page.labels().get(n);
            if (gold == null) {
                throw new IllegalArgumentException(page.folder() + "/" + page.name() + ": line " + n + " has no label");
            }
            Label label = label(said.lines(), n);
            Set<Label> accepted = page.accepted().get(n);
            boolean keepSaid = label != null && label.isContent();
            boolean either = accepted.stream().anyMatch(Label::isContent)
                    && accepted.stream().anyMatch(other -> !other.isContent());
            boolean keepGold = either ? keepSaid : gold.isContent();
            hit += keepGold && keepSaid ? 1 : 0;
            kept += keepSaid ? 1 : 0;
            wanted += keepGold ? 1 : 0;
            all++;
            right += label != null && accepted.contains(label) ? 1 : 0;
            if (keepGold != keepSaid) {
                wrong++;
                misses.add(Scorer.name(page) + ":" + n + ": " + gold.key() + ", said "
                        + (label == null ? "nothing" : label.key()) + ": " + lines[n - 1].strip());
            }
        }
        Precision content = Precision.of(hit, kept, wanted);
        Map<String, Double> figures = new LinkedHashMap<>();
        figures.put("content lines P", content.precision());
        figures.put("content lines R", content.recall());
        figures.put("content lines F1", content.f1());
        figures.put("pages with every line kept or dropped right", wrong == 0 ? 1.0 : 0.0);
        figures.put("label accuracy", all == 0 ? 1.0 : (double) right / all);
        return figures;
    }

    private static @Nullable Label label(List<LabelledLine> lines, int number) {
        return number <= lines.size() ? lines.get(number - 1).label() : null;
    }
}
