// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.VietnameseText;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The lines below an article that its author, its credit and its date take. */
final class ArticleEnd {
    /** Lines behind the text that these take, blank ones among them. */
    private static final int LONGEST = 6;
    /** Labels of authors and credits. */
    private static final Set<Label> SIGNED = EnumSet.of(Label.BYLINE, Label.CREDIT);

    private static final String STOPS = ".!?…”\"»)/";

    private ArticleEnd() {}

    /**
     * Returns the line behind the author or the credit that the article ends with, or else the one between its last sentence and
     * these; null where it does not end so.
     *
     * @param last number of the article's last line
     */
    static @Nullable LabelledLine besideAuthor(LabelledPage page, int last) {
        boolean signed = false;
        LabelledLine before = null;
        for (int i = last; i < page.lines().size() && i < last + LONGEST; i++) {
            LabelledLine line = page.lines().get(i);
            if (line.label() == Label.BLANK) {
                continue;
            }
            if (SIGNED.contains(line.label())) {
                if (before != null) {
                    return before;
                }
                signed = true;
            } else if (signed) {
                return line;
            } else if (before != null || !endsSentence(page.lines().get(last - 1))) {
                // below a title stands the date of a link
                return null;
            } else {
                before = line;
            }
        }
        return null;
    }

    private static boolean endsSentence(LabelledLine line) {
        String text = VietnameseText.trim(line.text());
        return !text.isEmpty() && STOPS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }
}
