// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** The sentences worth trying in sets, and the sets of them. */
public final class Candidates {
    /** Twice as many gain less than 0.1 ROUGE on held-back articles and cost eight times the time. */
    public static final int MOST = 9;

    /** A set of several sentences with more syllables is never tried. */
    public static final int LONGEST = 120;

    /** Takes a set of candidates {@code i < j < k}, -1 for those that a smaller set lacks. */
    public interface Visitor {
        /** Takes one set. */
        void visit(int i, int j, int k);
    }

    private Candidates() {}

    /**
     * Returns the most promising sentences of those that {@code allowed} lets be chosen, in the article's order. It is
     * asked of those alone that are promising enough.
     */
    public static int[] of(SentenceFeatures sentences, IntPredicate allowed) {
        float[] density = sentences.density;
        int[] best = new int[MOST];
        int size = 0;
        for (int s = 0; s < density.length; s++) {
            if (size == MOST && density[s] <= density[best[MOST - 1]] || !allowed.test(s)) {
                continue;
            }
            int at = size;
            while (at > 0 && density[best[at - 1]] < density[s]) {
                at--;
            }
            System.arraycopy(best, at, best, at + 1, Math.min(size, MOST - 1) - at);
            best[at] = s;
            size = Math.min(size + 1, MOST);
        }
        int[] chosen = Arrays.copyOf(best, size);
        Arrays.sort(chosen);
        return chosen;
    }

    /**
     * Shows every set of one to three candidates to {@code visitor}: pairs of at most {@code longestPair} syllables, and
     * those of three of at most {@code longestTriple}.
     */
    public static void sets(int[] candidates, Terms terms, int longestPair, int longestTriple, Visitor visitor) {
        int n = candidates.length;
        for (int i = 0; i < n; i++) {
            int first = terms.length(candidates[i]);
            visitor.visit(i, -1, -1);
            for (int j = i + 1; j < n; j++) {
                int second = first + terms.length(candidates[j]);
                if (second > longestPair) {
                    continue;
                }
                visitor.visit(i, j, -1);
                for (int k = j + 1; second < longestTriple && k < n; k++) {
                    if (second + terms.length(candidates[k]) <= longestTriple) {
                        visitor.visit(i, j, k);
                    }
                }
            }
        }
    }
}
