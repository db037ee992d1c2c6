// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a page's text is exactly the article's: every paragraph in, nothing else, in order. White space, quote marks and
 * dashes do not count, nor where a line is broken; lines that gold lets be kept or dropped are left out of both.
 */
final class ExactText {
    private final GoldPage page;
    private final Map<String, Label> labels = new HashMap<>();
    private final List<String> wanted = new ArrayList<>();
    private final List<String> optional = new ArrayList<>();

    private ExactText(GoldPage page) {
        this.page = page;
        String[] lines = page.text().split("\n", -1);
        for (int n = 1; n <= lines.length; n++) {
            Label label = page.labels().get(n);
            if (label == null || ScoreText.isBlank(lines[n - 1])) {
                continue;
            }
            String line = ScoreText.folded(lines[n - 1]);
            Set<Label> accepted = page.accepted().get(n);
            long text = accepted.stream().filter(FieldScorer.TEXT::contains).count();
            if (text == accepted.size()) {
                wanted.add(line);
                labels.put(line, label);
            } else {
                labels.putIfAbsent(line, label);
                if (text > 0) {
                    optional.add(line);
                }
            }
        }
    }

    /** Returns whether {@code said} has exactly the text of {@code page}; each difference is added to {@code misses}. */
    static boolean matches(GoldPage page, Extraction said, List<String> misses) {
        ExactText gold = new ExactText(page);
        List<String> given = new ArrayList<>();
        if (said.lead() != null) {
            given.add(ScoreText.folded(said.lead()));
        }
        said.body().forEach(line -> given.add(ScoreText.folded(line)));
        gold.optional.forEach(given::remove);
        if (joined(given).equals(joined(gold.wanted))) {
            return true;
        }
        gold.differences(given, misses);
        return false;
    }

    private static String joined(List<String> lines) {
        StringBuilder shown = new StringBuilder();
        String.join("", lines)
                .chars()
                .filter(c -> !VietnameseText.isInvisible((char) c))
                .forEach(c -> shown.append((char) c));
        return shown.toString();
    }

    private void differences(List<String> given, List<String> misses) {
        String name = Scorer.name(page);
        List<String> missed = new ArrayList<>(wanted);
        given.forEach(missed::remove);
        List<String> added = new ArrayList<>(given);
        wanted.forEach(added::remove);
        missed.forEach(line -> misses.add(name + ": text: " + labels.get(line).key() + " missed: " + line));
        added.forEach(line -> misses.add(name + ": text: "
                + (labels.containsKey(line) ? labels.get(line).key() : "line unknown to gold") + " kept: " + line));
        if (missed.isEmpty() && added.isEmpty()) {
            misses.add(name + ": text: another order");
        }
    }
}
