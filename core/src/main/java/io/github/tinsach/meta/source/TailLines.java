// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.text.VietnameseText;
import io.github.tinsach.text.WordHash;
import java.util.ArrayList;
import java.util.List;

/** The lines from the article's last one on that may be its credit whatever their label. */
final class TailLines {
    /** Non-blank lines looked at behind the article's last line: share buttons and tags may stand between. */
    private static final int TAIL = 6;
    /** A heading of a list. */
    private static final int LONGEST_HEADING = 60;

    private TailLines() {}

    /** Returns those lines, the article's last one first; the links below the heading of a list and their sources are left out. */
    static List<LabelledLine> of(SourceLines lines) {
        List<LabelledLine> all = lines.page().lines();
        List<LabelledLine> tail = new ArrayList<>(TAIL + 1);
        int seen = 0;
        boolean list = false;
        for (int i = lines.lastContent() - 1; i < all.size() && seen <= TAIL; i++) {
            LabelledLine line = all.get(i);
            if (line.label() == Label.BLANK) {
                continue;
            }
            seen++;
            boolean related = line.label() == Label.RELATED;
            if (!related || !list) {
                tail.add(line);
            }
            list = related && (list || isHeading(line.text()));
        }
        return tail;
    }

    private static boolean isHeading(String text) {
        return text.length() <= LONGEST_HEADING
                && Lexicon.get().whole(WordHash.ofPhrase(VietnameseText.key(text))) != null;
    }
}
