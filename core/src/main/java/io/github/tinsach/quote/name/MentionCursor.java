// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.Passage;
import org.jspecify.annotations.Nullable;

/** Walks over the mentions of an article from a place in it, backwards or onwards. */
public final class MentionCursor {
    private final MentionList list;
    private int passage;

    /** How many of the passage's mentions stand before the cursor. */
    private int place;

    private MentionCursor(MentionList list, int passage, int place) {
        this.list = list;
        this.passage = passage;
        this.place = place;
    }

    /** Returns a cursor before a mention or whatever stands there. */
    public static MentionCursor before(Mention mention, MentionList list) {
        int passage = mention.passage().index();
        return new MentionCursor(list, passage, list.count(passage, mention.from()));
    }

    /** Returns a cursor at the beginning of a passage. */
    public static MentionCursor before(Passage passage, MentionList list) {
        return new MentionCursor(list, passage.index(), 0);
    }

    /** Returns the mention before the cursor and steps over it; null at the beginning of the article. */
    @Nullable
    public Mention back() {
        if (place == 0) {
            int there = list.before(passage);
            if (there < 0) {
                return null;
            }
            passage = there;
            place = list.of(there).size();
        }
        return list.of(passage).get(--place);
    }

    /** Returns the mention after the cursor and steps over it; null at the end of the article. */
    @Nullable
    public Mention onwards() {
        if (place == list.of(passage).size()) {
            int there = list.after(passage);
            if (there == list.passages()) {
                return null;
            }
            passage = there;
            place = 0;
        }
        return list.of(passage).get(place++);
    }
}
