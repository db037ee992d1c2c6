// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Says so when a line that was removed outweighs all that was kept: what is lost is not lost silently. */
final class LostText {
    /** Notices, comments and teasers of real pages stay below; an article scraped onto one line does not. */
    private static final int SHORTEST = 1_500;

    private long kept;
    private @Nullable LabelledLine longest;

    /** Takes a line of the page; each is to be taken once. */
    void add(LabelledLine line) {
        int length = line.text().length();
        Label label = line.label();
        if (label.isContent()) {
            kept += length;
        } else if (label != Label.SECOND_STORY
                && label != Label.BLANK
                && (longest == null || length > longest.text().length())) {
            longest = line;
        }
    }

    /** Returns a warning that names the line, or null where nothing of the kind was removed. */
    @Nullable
    String warning() {
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
