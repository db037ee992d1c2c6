// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.byline;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page that may tell author, section and tags, found in one walk over the page.
 *
 * @param page the page
 * @param headline its headline; null where it holds no article
 * @param people bylines and credit lines, in order
 * @param last the last paragraph; null where there is none
 * @param tags the lines labelled as tags below the headline, in order
 */
public record BylineLines(
        LabelledPage page,
        @Nullable LabelledLine headline,
        List<LabelledLine> people,
        @Nullable LabelledLine last,
        List<LabelledLine> tags) {
    /** Returns the lines of {@code page}. */
    public static BylineLines of(LabelledPage page) {
        LabelledLine headline = null;
        LabelledLine last = null;
        List<LabelledLine> people = new ArrayList<>(4);
        List<LabelledLine> tags = new ArrayList<>(0);
        for (LabelledLine line : page.lines()) {
            Label label = line.label();
            if (label == Label.BYLINE || label == Label.CREDIT) {
                people.add(line);
            } else if (label == Label.BODY) {
                last = line;
            } else if (label == Label.TAGS && headline != null) {
                tags.add(line);
            } else if (label == Label.HEADLINE && headline == null) {
                headline = line;
            }
        }
        return new BylineLines(page, headline, people, last, tags);
    }
}
