// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.page.Line;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;

/** Finds the article on a page. */
public final class StoryFinder {
    private StoryFinder() {}

    /** Returns {@code page} with a label and a reason on every line. */
    public static LabelledPage find(SourcePage page) {
        List<LabelledLine> lines = new ArrayList<>();
        boolean first = true;
        for (Line line : page.lines()) {
            Label label = VietnameseText.isBlank(line.text()) ? Label.BLANK : first ? Label.HEADLINE : Label.BODY;
            first &= label == Label.BLANK;
            lines.add(new LabelledLine(line.number(), line.text(), "", label, "none", "none", null));
        }
        return new LabelledPage(page, lines, List.of(), 1);
    }
}
