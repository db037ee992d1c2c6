// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.story.second.SecondStory;
import java.util.ArrayList;
import java.util.Collections;
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

    /** Returns whether the page holds an article, with its headline or without. */
    public boolean isArticle() {
        for (LabelledLine line : lines) {
            if (line.label().isContent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the headline line; empty where the page holds no article or does not print the article's headline. */
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
        List<LabelledLine> found = new ArrayList<>();
        for (LabelledLine line : lines) {
            if (line.label() == label) {
                found.add(line);
            }
        }
        return Collections.unmodifiableList(found);
    }
}
