// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import java.util.List;

/** A page whose article is in another language: nothing of it is kept. */
final class ForeignPage {
    private ForeignPage() {}

    /** Returns {@code page} with the lines of its article as those of another story, its noise as it is. */
    static LabelledPage withoutArticle(LabelledPage page) {
        return new LabelledPage(
                page.page(), page.lines().stream().map(ForeignPage::removed).toList(), List.of(), page.confidence());
    }

    private static LabelledLine removed(LabelledLine line) {
        return line.label().isKept()
                ? new LabelledLine(
                        line.number(),
                        line.text(),
                        line.lineEnd(),
                        Label.SECOND_STORY,
                        "foreign-language",
                        "a story in another language; it would be "
                                + line.label().key(),
                        line.source())
                : line;
    }
}
