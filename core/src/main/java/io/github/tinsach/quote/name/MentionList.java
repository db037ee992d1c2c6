// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.name;

import io.github.tinsach.quote.token.Passage;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What stands in the passages of an article, in order; a passage is read when it is asked for, and once. */
public final class MentionList {
    private final List<Passage> passages;
    private final Function<Passage, List<Mention>> reader;
    private final @Nullable List<Mention>[] read;

    /** For a passage in which nothing stands, the next before it that may hold something; lets a walk leap over a gap seen before. */
    private final int[] before;

    private final int[] after;

    @SuppressWarnings("unchecked")
    MentionList(List<Passage> passages, Function<Passage, List<Mention>> reader) {
        this.passages = passages;
        this.reader = reader;
        read = (List<Mention>[]) new List<?>[passages.size()];
        before = new int[passages.size()];
        after = new int[passages.size()];
        for (int p = 0; p < before.length; p++) {
            before[p] = p - 1;
            after[p] = p + 1;
        }
    }

    /** Returns the number of passages. */
    int passages() {
        return read.length;
    }

    /** Returns what stands in a passage. */
    public List<Mention> of(int passage) {
        List<Mention> here = read[passage];
        if (here == null) {
            here = reader.apply(passages.get(passage));
            read[passage] = here;
        }
        return here;
    }

    /** Returns whether a passage is read already. */
    boolean isRead(int passage) {
        return read[passage] != null;
    }

    /** Returns how much of what stands in a passage begins before a token. */
    int count(int passage, int token) {
        List<Mention> here = of(passage);
        int low = 0;
        int high = here.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (here.get(middle).from() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** Returns what stands at a token: the last that does not begin after it; null where none does. */
    @Nullable
    Mention at(int passage, int token) {
        int count = count(passage, token + 1);
        return count == 0 ? null : of(passage).get(count - 1);
    }

    /** Returns the nearest passage before {@code passage} in which something stands, -1 where none is. */
    int before(int passage) {
        return next(passage, before);
    }

    /** Returns the nearest passage after {@code passage} in which something stands; their number where none is. */
    int after(int passage) {
        return next(passage, after);
    }

    private int next(int passage, int[] leaps) {
        int found = leaps[passage];
        while (found >= 0 && found < leaps.length && of(found).isEmpty()) {
            found = leaps[found];
        }
        int p = leaps[passage];
        while (p != found) {
            int leap = leaps[p];
            leaps[p] = found;
            p = leap;
        }
        return found;
    }
}
