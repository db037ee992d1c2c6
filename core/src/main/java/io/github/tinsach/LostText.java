// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says so when a line that was removed outweighs all that was kept: what is lost is not lost silently. */
final class LostText {
    /** Notices, comments and teasers of real pages stay below; an article scraped onto one line does not. */
    private static final int SHORTEST = 1_500;

    private LostText() {}

    /** Returns a warning that names the line, or null where nothing of the kind was removed. */
    static @Nullable String warning(List<LabelledLine> lines) {
        long kept = 0;
        LabelledLine longest = null;
        for (LabelledLine line : lines) {
            if (line.label().isContent()) {
                kept += line.text().length();
            } else if (line.label() != Label.SECOND_STORY
                    && line.label() != Label.BLANK
                    && (longest == null || line.text().length() > longest.text().length())) {
                longest = line;
            }
        }
        if (longest == null
                || longest.text().length() < SHORTEST
                || longest.text().length() <= kept) {
            return null;
        }
        return String.format(
                Locale.ROOT,
                "line %d, of %,d characters, was left out of the article as %s: it is longer than all that was kept",
                longest.number(),
                longest.text().length(),
                longest.label().key());
    }
}
