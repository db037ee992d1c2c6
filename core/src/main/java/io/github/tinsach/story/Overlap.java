// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;

/** How much of one line's words stand in others. */
final class Overlap {
    private Overlap() {}

    /** Returns the share of line {@code i}'s pairs of words that stand in the next {@code paragraphs} paragraphs, 0 to 1. */
    static double pairsIn(PageFacts page, int i, int from, int paragraphs) {
        int[] words = page.line(i).hashes();
        if (words.length < 2) {
            return 0;
        }
        PairSet pairs = new PairSet(words);
        boolean[] found = new boolean[words.length - 1];
        int seen = 0;
        for (int j = from; j < page.size() && seen < paragraphs && j < from + 60; j++) {
            LineFacts line = page.line(j);
            if (line.shape() == Shape.PROSE && line.stem() != page.line(i).stem()) {
                seen++;
                pairs.mark(line.hashes(), found);
            }
        }
        int hits = 0;
        for (boolean hit : found) {
            hits += hit ? 1 : 0;
        }
        return (double) hits / found.length;
    }

    /** Returns the share of {@code a}'s pairs of words that stand in {@code b}; of single words where it has no pair. */
    static double share(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        if (a.length == 1) {
            for (int word : b) {
                if (word == a[0]) {
                    return 1;
                }
            }
            return 0;
        }
        boolean[] found = new boolean[a.length - 1];
        new PairSet(a).mark(b, found);
        int hits = 0;
        for (boolean hit : found) {
            hits += hit ? 1 : 0;
        }
        return (double) hits / found.length;
    }
}
