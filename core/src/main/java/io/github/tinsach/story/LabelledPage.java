// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.SourcePage;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A page with a label and a reason on every line: what everything above this floor works on.
 *
 * @param page the page as read
 * @param lines one for each line of the page, in order
 * @param secondStories other stories on the page
 * @param confidence from 0 to 1, how sure the split is
 */
public record LabelledPage(
        SourcePage page, List<LabelledLine> lines, List<SecondStory> secondStories, double confidence) {
    public LabelledPage {
        Objects.requireNonNull(page, "page");
        lines = List.copyOf(lines);
        secondStories = List.copyOf(secondStories);
        if (lines.size() != page.lines().size()) {
            throw new IllegalArgumentException(
                    lines.size() + " labels for " + page.lines().size() + " lines");
        }
    }

    /** Returns the headline line; empty where the page holds no article. */
    public Optional<LabelledLine> headline() {
        for (LabelledLine line : lines) {
            if (line.label() == Label.HEADLINE) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Returns the lines of one label, in order. */
    public List<LabelledLine> with(Label label) {
        return lines.stream().filter(line -> line.label() == label).toList();
    }
}
