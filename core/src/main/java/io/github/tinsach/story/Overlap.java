// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import org.jspecify.annotations.Nullable;

/** How much of one line's words stand in others. */
final class Overlap {
    /** Two lines of more pairs than these multiplied are compared by hashing, which is linear whatever they hold. */
    private static final int MOST_COMPARISONS = 1 << 14;

    /** Words of 64 bits in the filter: with the 25 pairs of a usual paragraph, one in twenty of other pairs gets through. */
    private static final int FILTER = 8;

    private Overlap() {}

    /** Returns the share of line {@code i}'s pairs of words that stand in the next {@code paragraphs} paragraphs, 0 to 1. */
    static double pairsIn(PageFacts page, int i, int from, int paragraphs) {
        return pairsIn(page, i, from, paragraphs, null);
    }

    /** The same, for many lines of a page: {@code filters}, by line, is filled with what one needs of a paragraph. */
    static double pairsIn(PageFacts page, int i, int from, int paragraphs, long @Nullable [] @Nullable [] filters) {
        int[] words = page.line(i).hashes();
        if (words.length < 2) {
            return 0;
        }
        boolean[] found = new boolean[words.length - 1];
        int seen = 0;
        for (int j = from; j < page.size() && seen < paragraphs && j < from + 60; j++) {
            LineFacts line = page.line(j);
            if (line.shape() != Shape.PROSE || line.stem() == page.line(i).stem()) {
                continue;
            }
            seen++;
            int[] others = line.hashes();
            if ((long) words.length * others.length > MOST_COMPARISONS) {
                new PairSet(words).mark(others, found);
                continue;
            }
            long[] filter = filters == null ? null : filters[j];
            if (filter == null) {
                filter = filter(others, FILTER);
                if (filters != null) {
                    filters[j] = filter;
                }
            }
            mark(words, others, filter, found);
        }
        return (double) count(found) / found.length;
    }

    private static void mark(int[] words, int[] others, long[] filter, boolean[] found) {
        for (int w = 1; w < words.length; w++) {
            int bit = bit(words[w - 1], words[w]);
            if ((filter[bit >>> 6] & 1L << bit) != 0
                    && !found[w - 1]
                    && indexOf(others, 1, words[w - 1], words[w]) >= 0
                    // of equal pairs the last only
                    && indexOf(words, w + 1, words[w - 1], words[w]) < 0) {
                found[w - 1] = true;
            }
        }
    }

    private static int count(boolean[] found) {
        int hits = 0;
        for (boolean hit : found) {
            hits += hit ? 1 : 0;
        }
        return hits;
    }

    /** Returns the share of {@code a}'s pairs of words that stand in {@code b}; of single words where it has no pair. */
    static double share(int[] a, int[] b) {
        if (a.length == 0 || b.length == 0) {
            return 0;
        }
        if (a.length == 1) {
            return indexOf(b, a[0]) < 0 ? 0 : 1;
        }
        if (b.length == 1) {
            return 0;
        }
        int hits = (long) a.length * b.length > MOST_COMPARISONS ? hashed(a, b) : compared(a, b);
        return (double) hits / (a.length - 1);
    }

    private static int indexOf(int[] words, int word) {
        for (int i = 0; i < words.length; i++) {
            if (words[i] == word) {
                return i;
            }
        }
        return -1;
    }

    private static int hashed(int[] a, int[] b) {
        boolean[] found = new boolean[a.length - 1];
        new PairSet(a).mark(b, found);
        return count(found);
    }

    /** Most lines have no pair in common: a filter of a few bits a pair finds that out; what gets through is looked up. */
    private static int compared(int[] a, int[] b) {
        long[] filter = filter(b, 2 * FILTER);
        int hits = 0;
        int at = b.length;
        // from the end, so that of equal pairs the last is met first: the others are not counted
        for (int w = a.length - 1; w > 0; w--) {
            int bit = bit(a[w - 1], a[w]);
            if ((filter[bit >>> 6] & 1L << bit) == 0) {
                continue;
            }
            // lines that are alike have their pairs in the same order
            boolean next = at > 1 && b[at - 1] == a[w] && b[at - 2] == a[w - 1];
            int found = next ? at - 1 : indexOf(b, 1, a[w - 1], a[w]);
            if (found < 0) {
                continue;
            }
            at = found;
            int met = FILTER + (bit >>> 6);
            if ((filter[met] & 1L << bit) == 0 || indexOf(a, w + 1, a[w - 1], a[w]) < 0) {
                filter[met] |= 1L << bit;
                hits++;
            }
        }
        return hits;
    }

    private static int indexOf(int[] words, int from, int first, int second) {
        for (int w = from; w < words.length; w++) {
            if (words[w] == second && words[w - 1] == first) {
                return w;
            }
        }
        return -1;
    }

    /** Returns the pairs of {@code words} as bits, in an array of {@code length} of which the first part is used. */
    private static long[] filter(int[] words, int length) {
        long[] filter = new long[length];
        for (int w = 1; w < words.length; w++) {
            int bit = bit(words[w - 1], words[w]);
            filter[bit >>> 6] |= 1L << bit;
        }
        return filter;
    }

    private static int bit(int first, int second) {
        return (first * 31 + second) * 0x9E3779B9 >>> 32 - 9;
    }
}
