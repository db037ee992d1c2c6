// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.mark;

import io.github.tinsach.quote.token.Passage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The stretches in marks of an article by the passages that they open in and run over. */
public final class Stretches {
    private final @Nullable List<Stretch>[] opening;
    private final boolean @Nullable [][] covered;
    private final int[] firstOutside;

    @SuppressWarnings("unchecked")
    private Stretches(int passages) {
        opening = (List<Stretch>[]) new List<?>[passages];
        covered = new boolean[passages][];
        firstOutside = new int[passages];
    }

    /** Returns the stretches of an article. */
    public static Stretches of(List<Passage> passages) {
        Stretches found = new Stretches(passages.size());
        for (Stretch stretch : MarkPairer.pair(passages)) {
            found.add(stretch, passages);
        }
        return found;
    }

    private void add(Stretch stretch, List<Passage> passages) {
        List<Stretch> here = opening[stretch.passage()];
        if (here == null) {
            here = new ArrayList<>();
            opening[stretch.passage()] = here;
        }
        here.add(stretch);
        for (int p = stretch.passage(); p <= stretch.lastPassage(); p++) {
            boolean[] cover = covered(passages.get(p));
            int from = p == stretch.passage() ? stretch.open() : 0;
            int to = p == stretch.lastPassage() ? Math.min(stretch.close() + 1, cover.length) : cover.length;
            Arrays.fill(cover, from, to, true);
            if (p > stretch.passage()) {
                firstOutside[p] = to;
            }
        }
    }

    /** Returns the stretches that open in a passage, in order. */
    public List<Stretch> opening(Passage passage) {
        List<Stretch> here = opening[passage.index()];
        return here == null ? List.of() : here;
    }

    /** Returns for each token of a passage whether a stretch covers it. */
    public boolean[] covered(Passage passage) {
        boolean[] cover = covered[passage.index()];
        if (cover == null) {
            cover = new boolean[passage.tokens().size()];
            covered[passage.index()] = cover;
        }
        return cover;
    }

    /** Returns the first token of a passage that no stretch from an earlier one covers. */
    int firstOutside(Passage passage) {
        return firstOutside[passage.index()];
    }
}
