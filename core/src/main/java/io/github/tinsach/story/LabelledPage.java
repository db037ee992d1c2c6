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
import java.util.function.DoubleSupplier;

/** A page with a label and a reason on every line: what everything above this floor works on. */
public final class LabelledPage {
    private final SourcePage page;
    private final List<LabelledLine> lines;
    private final List<LabelledLine> kept;
    private final List<SecondStory> secondStories;
    private final DoubleSupplier confidence;

    /**
     * Returns the labelled page.
     *
     * @param page the page as read
     * @param lines one for each line of the page, in order
     * @param secondStories other stories on the page
     * @param confidence from 0 to 1, how sure the split is
     * @throws IllegalArgumentException where {@code lines} are more or fewer than the page's
     */
    public LabelledPage(SourcePage page, List<LabelledLine> lines, List<SecondStory> secondStories, double confidence) {
        this(page, lines, secondStories, () -> confidence);
    }

    /** The same with a confidence that is worked out when it is asked for, each time. */
    LabelledPage(
            SourcePage page, List<LabelledLine> lines, List<SecondStory> secondStories, DoubleSupplier confidence) {
        this.page = Objects.requireNonNull(page, "page");
        this.lines = List.copyOf(lines);
        this.secondStories = List.copyOf(secondStories);
        this.confidence = confidence;
        if (lines.size() != page.lines().size()) {
            throw new IllegalArgumentException(
                    lines.size() + " labels for " + page.lines().size() + " lines");
        }
        List<LabelledLine> found = new ArrayList<>();
        for (LabelledLine line : this.lines) {
            if (line.label().isKept()) {
                found.add(line);
            }
        }
        kept = Collections.unmodifiableList(found);
    }

    /** Returns the page as read. */
    public SourcePage page() {
        return page;
    }

    /** Returns all lines of the page, in order. */
    public List<LabelledLine> lines() {
        return lines;
    }

    /**
     * Returns the lines that stay with the article, in order: headline, lead, body, subheads, captions, bylines and credits.
     * Most readers of a page ask for nothing else, and they are a quarter of its lines.
     */
    public List<LabelledLine> kept() {
        return kept;
    }

    /** Returns the other stories on the page. */
    public List<SecondStory> secondStories() {
        return secondStories;
    }

    /** Returns from 0 to 1 how sure the split is. */
    public double confidence() {
        return confidence.getAsDouble();
    }

    /** Returns whether the page holds an article, with its headline or without. */
    public boolean isArticle() {
        for (LabelledLine line : kept) {
            if (line.label().isContent()) {
                return true;
            }
        }
        return false;
    }

    /** Returns the headline line; empty where the page holds no article or does not print the article's headline. */
    public Optional<LabelledLine> headline() {
        for (LabelledLine line : kept) {
            if (line.label() == Label.HEADLINE) {
                return Optional.of(line);
            }
        }
        return Optional.empty();
    }

    /** Returns the lines of one label, in order. */
    public List<LabelledLine> with(Label label) {
        List<LabelledLine> found = new ArrayList<>();
        for (LabelledLine line : label.isKept() ? kept : lines) {
            if (line.label() == label) {
                found.add(line);
            }
        }
        return Collections.unmodifiableList(found);
    }
}
