// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.words;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.PageFacts;
import java.util.Arrays;

/**
 * How much of one line's words stand in others. It keeps what it found out of a page's lines, so each page and thread has
 * its own.
 */
public final class Overlap {
    /** Two lines of more pairs than these multiplied are compared by hashing, which is linear whatever they hold. */
    private static final int MOST_COMPARISONS = 1 << 14;

    /** Paragraphs that take up a title's words stand within this many lines. */
    private static final int REACH = 60;

    private static final int UNKNOWN = -1;

    private final PageFacts page;
    private final long[][] filters;
    /** Pairs that a line has in common with the line below it, and the most that it can have by the filters. */
    private final int[] withNext;

    private final int[] mostWithNext;

    /** Compares the lines of {@code page}; what is asked once is kept. */
    public Overlap(PageFacts page) {
        this.page = page;
        filters = new long[page.size()][];
        withNext = new int[page.size()];
        mostWithNext = new int[page.size()];
        Arrays.fill(withNext, UNKNOWN);
        Arrays.fill(mostWithNext, UNKNOWN);
    }

    private Overlap(PageFacts page, Overlap whole) {
        this.page = page;
        filters = whole.filters;
        withNext = whole.withNext;
        mostWithNext = whole.mostWithNext;
    }

    /** Returns the same for {@code above}, the first lines of this page: what is found out of either is known to both. */
    public Overlap of(PageFacts above) {
        return new Overlap(above, this);
    }

    /** Returns the share of line {@code a}'s pairs of words that stand in line {@code b}; of single words where it has no pair. */
    public double share(int a, int b) {
        int[] words = page.line(a).hashes();
        int[] others = page.line(b).hashes();
        if (words.length < 2 || others.length < 2) {
            return words.length == 1 && others.length > 0 && holds(others, words[0]) ? 1 : 0;
        }
        return (double) common(a, b) / (words.length - 1);
    }

    /** Returns whether {@link #share} is greater than {@code least}; mostly the filters tell. */
    public boolean exceeds(int a, int b, double least) {
        int pairs = page.line(a).words() - 1;
        int others = page.line(b).words() - 1;
        if (pairs >= 1 && others >= 1) {
            if ((double) Math.min(pairs, others) / pairs <= least || (double) mostCommon(a, b) / pairs <= least) {
                return false;
            }
        }
        return share(a, b) > least;
    }

    /** Returns the share of line {@code i}'s pairs of words that stand in the next {@code paragraphs} paragraphs, 0 to 1. */
    public double pairsIn(int i, int paragraphs) {
        int[] words = page.line(i).hashes();
        if (words.length < 2) {
            return 0;
        }
        boolean[] found = new boolean[words.length - 1];
        int seen = 0;
        int end = Math.min(page.size(), i + 1 + REACH);
        for (int j = page.nextText(i); j < end && seen < paragraphs; j = page.nextText(j)) {
            LineFacts line = page.line(j);
            if (line.stem() == page.line(i).stem()) {
                continue;
            }
            seen++;
            int[] others = line.hashes();
            if ((long) words.length * others.length > MOST_COMPARISONS) {
                new PairSet(words).mark(others, found);
            } else {
                mark(words, others, filter(j), found);
            }
        }
        return (double) count(found) / found.length;
    }

    private static void mark(int[] words, int[] others, long[] filter, boolean[] found) {
        for (int w = 1; w < words.length; w++) {
            if (PairFilter.mayHold(filter, PairFilter.bit(words[w - 1], words[w]))
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

    private long[] filter(int line) {
        long[] filter = filters[line];
        if (filter == null) {
            filter = PairFilter.of(page.line(line).hashes());
            filters[line] = filter;
        }
        return filter;
    }

    /** Returns the most pairs that two lines can have in common; neighbours are asked for by both. */
    private int mostCommon(int a, int b) {
        int first = Math.min(a, b);
        if (Math.abs(a - b) != 1) {
            return PairFilter.mostCommon(filter(a), filter(b));
        }
        if (mostWithNext[first] == UNKNOWN) {
            mostWithNext[first] = PairFilter.mostCommon(filter(a), filter(b));
        }
        return mostWithNext[first];
    }

    /** Returns how many different pairs two lines of two words or more have in common. */
    private int common(int a, int b) {
        int first = Math.min(a, b);
        if (Math.abs(a - b) != 1) {
            return compare(a, b);
        }
        if (withNext[first] == UNKNOWN) {
            withNext[first] = compare(a, b);
        }
        return withNext[first];
    }

    private int compare(int a, int b) {
        if (mostCommon(a, b) == 0) {
            return 0;
        }
        long[] filter = filter(b);
        int[] words = page.line(a).hashes();
        int[] others = page.line(b).hashes();
        if ((long) words.length * others.length > MOST_COMPARISONS) {
            boolean[] found = new boolean[words.length - 1];
            new PairSet(words).mark(others, found);
            return count(found);
        }
        return words.length <= others.length ? compared(words, others, filter) : compared(others, words, filter(a));
    }

    /** Most pairs do not get through the filter; what does is looked up. */
    private static int compared(int[] a, int[] b, long[] filter) {
        int hits = 0;
        int at = b.length;
        long[] met = null;
        // from the end, so that of equal pairs the last is met first: the others are not counted
        for (int w = a.length - 1; w > 0; w--) {
            int bit = PairFilter.bit(a[w - 1], a[w]);
            if (!PairFilter.mayHold(filter, bit)) {
                continue;
            }
            // lines that are alike have their pairs in the same order
            boolean next = at > 1 && b[at - 1] == a[w] && b[at - 2] == a[w - 1];
            int found = next ? at - 1 : indexOf(b, 1, a[w - 1], a[w]);
            if (found < 0) {
                continue;
            }
            at = found;
            met = met == null ? new long[PairFilter.SIZE] : met;
            if (!PairFilter.mayHold(met, bit) || indexOf(a, w + 1, a[w - 1], a[w]) < 0) {
                met[bit >>> 6] |= 1L << bit;
                hits++;
            }
        }
        return hits;
    }

    private static boolean holds(int[] words, int word) {
        for (int other : words) {
            if (other == word) {
                return true;
            }
        }
        return false;
    }

    private static int indexOf(int[] words, int from, int first, int second) {
        for (int w = from; w < words.length; w++) {
            if (words[w] == second && words[w - 1] == first) {
                return w;
            }
        }
        return -1;
    }
}
