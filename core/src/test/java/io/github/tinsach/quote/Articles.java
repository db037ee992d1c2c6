// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.Line;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.LabelledPage;
import java.util.List;

/** Pages for tests of quotes, in which every line is body. */
public final class Articles {
    private Articles() {}

    public static LabelledPage of(String... paragraphs) {
        return labelled(Label.BODY, paragraphs);
    }

    static LabelledPage labelled(Label label, String... paragraphs) {
        SourcePage page = TextReader.read(String.join("\n", paragraphs), null);
        List<LabelledLine> lines = page.lines().stream()
                .map(line ->
                        new LabelledLine(line.number(), line.text(), "\n", label(line, label), "test", "test", null))
                .toList();
        return new LabelledPage(page, lines, List.of(), 1);
    }

    /** Returns a page in which each paragraph has the label beside it. */
    static LabelledPage labelled(List<Label> labels, String... paragraphs) {
        SourcePage page = TextReader.read(String.join("\n", paragraphs), null);
        List<LabelledLine> lines = page.lines().stream()
                .map(line -> new LabelledLine(
                        line.number(), line.text(), "\n", labels.get(line.number() - 1), "test", "test", null))
                .toList();
        return new LabelledPage(page, lines, List.of(), 1);
    }

    private static Label label(Line line, Label label) {
        return line.text().isBlank() ? Label.BLANK : label;
    }
}
