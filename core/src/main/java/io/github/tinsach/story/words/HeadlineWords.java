// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.words;

import io.github.tinsach.noise.LineFacts;
import java.util.Arrays;

/** The headline's pairs of words, to be found in lines. */
public final class HeadlineWords {
    /** Longer lines are texts, whose words tell nothing here. */
    private static final int LONGEST = 40;

    private final boolean[] found;
    private final PairSet pairs;
    private final long[] filter;

    /** Words of a headline, by {@link io.github.tinsach.text.WordHash}. */
    public HeadlineWords(int[] words) {
        found = new boolean[Math.max(0, words.length - 1)];
        pairs = new PairSet(words.length < 2 ? new int[2] : words);
        filter = PairFilter.of(words);
    }

    /** Returns the share of the headline's pairs of words that stand in a line. */
    public double share(LineFacts line) {
        if (found.length == 0 || line.words() > LONGEST || !mayHold(line.hashes())) {
            return 0;
        }
        Arrays.fill(found, false);
        pairs.mark(line.hashes(), found);
        int hits = 0;
        for (boolean hit : found) {
            hits += hit ? 1 : 0;
        }
        return (double) hits / found.length;
    }

    private boolean mayHold(int[] words) {
        for (int w = 1; w < words.length; w++) {
            if (PairFilter.mayHold(filter, PairFilter.bit(words[w - 1], words[w]))) {
                return true;
            }
        }
        return false;
    }
}
