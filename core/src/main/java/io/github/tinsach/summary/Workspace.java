// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.text.SentenceSplitter;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * The arrays that an article is counted and weighed in. The summaries of many articles use the same ones again: 70 kB of new
 * memory for each would take a good part of the time of a summary. The n-th array that an article asks for is the n-th that
 * the article before it asked for, so each finds its size soon. Arrays may be longer than was asked for. A workspace serves
 * one article at a time; what is computed in it is void once it is given back.
 */
final class Workspace {
    /** Given back, a workspace of more numbers is dropped: an article of usual size needs 20,000. */
    private static final int MOST_KEPT = 1 << 18;

    private static final AtomicReferenceArray<Workspace> IDLE = new AtomicReferenceArray<>(
            Integer.highestOneBit(Math.max(1, Runtime.getRuntime().availableProcessors())) * 4);

    private int[][] ints = new int[32][0];
    private float[][] floats = new float[32][0];
    private int usedInts;
    private int usedFloats;
    /** Whether other articles follow, which may be longer. */
    private final boolean reused;
    /** The sentences of a paragraph of the article, its syllables, and the indexes of its syllables and bigrams. */
    final SentenceSplitter splitter;

    final SyllableHasher hasher;

    final IntIndex syllables;
    final PairIndex bigrams;

    private Workspace() {
        splitter = new SentenceSplitter();
        hasher = new SyllableHasher();
        syllables = new IntIndex();
        bigrams = new PairIndex();
        reused = true;
    }

    private Workspace(Workspace tools) {
        splitter = tools.splitter;
        hasher = tools.hasher;
        syllables = tools.syllables;
        bigrams = tools.bigrams;
        reused = false;
    }

    /** Returns a workspace whose arrays stay as they are; only what reads the article is borrowed from {@code tools}. */
    static Workspace lasting(Workspace tools) {
        return new Workspace(tools);
    }

    /** Returns an idle workspace, or a new one. */
    static Workspace take() {
        Workspace idle = IDLE.getAndSet(slot(), null);
        return idle == null ? new Workspace() : idle.cleared();
    }

    /** Takes {@code space} back. */
    static void giveBack(Workspace space) {
        if (space.size() <= MOST_KEPT) {
            IDLE.set(slot(), space);
        }
    }

    private static int slot() {
        return (int) Thread.currentThread().getId() & IDLE.length() - 1;
    }

    private Workspace cleared() {
        usedInts = 0;
        usedFloats = 0;
        hasher.size = 0;
        return this;
    }

    private long size() {
        long size = splitter.capacity() + hasher.capacity() + syllables.capacity() + bigrams.capacity();
        for (int i = 0; i < usedInts; i++) {
            size += ints[i].length;
        }
        for (int i = 0; i < usedFloats; i++) {
            size += floats[i].length;
        }
        return size;
    }

    /** Returns an array of at least {@code n} numbers of any value. */
    int[] anyInts(int n) {
        if (usedInts == ints.length) {
            ints = Arrays.copyOf(ints, 2 * usedInts);
            Arrays.fill(ints, usedInts, ints.length, new int[0]);
        }
        int[] found = ints[usedInts];
        if (found.length < n) {
            found = new int[reused ? n + n / 2 : n];
            ints[usedInts] = found;
        }
        usedInts++;
        return found;
    }

    /** Returns an array of at least {@code n} numbers, of which the first {@code n} are 0. */
    int[] ints(int n) {
        int[] found = anyInts(n);
        Arrays.fill(found, 0, n, 0);
        return found;
    }

    /** Returns an array of at least {@code n} numbers, of which the first {@code n} are 0. */
    float[] floats(int n) {
        if (usedFloats == floats.length) {
            floats = Arrays.copyOf(floats, 2 * usedFloats);
            Arrays.fill(floats, usedFloats, floats.length, new float[0]);
        }
        float[] found = floats[usedFloats];
        if (found.length < n) {
            found = new float[reused ? n + n / 2 : n];
            floats[usedFloats] = found;
        }
        usedFloats++;
        Arrays.fill(found, 0, n, 0);
        return found;
    }
}
