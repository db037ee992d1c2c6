// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.text.WordHash;
import java.util.Arrays;
import java.util.List;

/**
 * A maximum-entropy Markov model (McCallum, Freitag and Pereira 2000) of the labels of noise, chosen from the top to the
 * bottom of a page: the label of a line goes by its own form, its place, the heading above it and the labels already
 * chosen. Which lines are noise is decided elsewhere.
 *
 * <p>The weights are a resource, a line a feature value or word, written by the project's trainer.
 */
public final class NoiseModel {
    /** The labels that noise may have; a state of the model is an index into them. */
    public static final List<Label> LABELS = List.of(
            Label.NAVIGATION,
            Label.REPEAT,
            Label.HOT_VIDEO,
            Label.SOCIAL,
            Label.RELATED,
            Label.LISTING,
            Label.SIDEBAR,
            Label.FEEDBACK,
            Label.AD,
            Label.TAGS,
            Label.FOOTER,
            Label.BYLINE);

    /** Number of states. */
    public static final int STATES = 12;

    static final int BYLINE = STATES - 1;

    /** The rows of weights that are not all 0, below a row of zeros for all others; a third of the values have one. */
    private final float[] weights;
    /** Of each feature value, where its row begins. */
    private final int[] rows;
    /** Of each feature value, the mean of its weights. */
    private final float[] means;

    private final int[] wordHashes;
    private final int[] wordRows;

    /**
     * A model.
     *
     * @param weights of feature value f and state s at {@code f * STATES + s}; the words' rows come last
     * @param words the words that have rows, in the order of their rows
     */
    public NoiseModel(double[] weights, List<String> words) {
        int values = weights.length / STATES;
        float[] known = new float[weights.length + STATES];
        rows = new int[values];
        means = new float[values];
        int size = STATES;
        for (int f = 0; f < values; f++) {
            boolean any = false;
            for (int s = 0; s < STATES; s++) {
                float weight = (float) weights[f * STATES + s];
                known[size + s] = weight;
                means[f] += weight / STATES;
                any |= weight != 0;
            }
            if (any) {
                rows[f] = size;
                size += STATES;
            }
        }
        this.weights = Arrays.copyOf(known, size);
        int slots = Integer.highestOneBit(words.size() + 2) * 8;
        wordHashes = new int[slots];
        wordRows = new int[slots];
        for (int w = 0; w < words.size(); w++) {
            int hash = WordHash.ofWord(words.get(w));
            int slot = slot(hash);
            while (wordRows[slot] != 0 && wordHashes[slot] != hash) {
                slot = slot + 1 & slots - 1;
            }
            wordHashes[slot] = hash;
            wordRows[slot] = NoiseFeature.count() + w;
        }
    }

    private int slot(int hash) {
        int h = hash * 0x9E3779B9;
        return (h ^ h >>> 15) & wordHashes.length - 1;
    }

    /** Returns the row of a word; -1 for none. */
    int word(int hash) {
        int slot = slot(hash);
        while (wordRows[slot] != 0) {
            if (wordHashes[slot] == hash) {
                return wordRows[slot];
            }
            slot = slot + 1 & wordHashes.length - 1;
        }
        return -1;
    }

    /** Returns the model that comes with the library. */
    public static NoiseModel standard() {
        return Standard.MODEL;
    }

    /** Loaded at first use: a trainer needs the class, but not the weights that it is about to write. */
    private static final class Standard {
        static final NoiseModel MODEL = NoiseWeights.load();
    }

    /** Chooses the states of all open lines. */
    public void choose(NoiseLines lines) {
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isOpen(i)) {
                choose(lines, i);
            }
        }
    }

    /** Chooses the state of an open line, below lines that have theirs; the line stays filled. */
    void choose(NoiseLines lines, int i) {
        lines.fill(i, this);
        lines.choose(i, best(lines, i));
    }

    /**
     * Returns the best state of the line last filled. The sums stand in variables, for they are what most of the time of
     * labelling menus and lists goes to.
     */
    private int best(NoiseLines lines, int i) {
        int[] known = lines.rows();
        int size = known(lines, known);
        float[] w = weights;
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        float s4 = 0;
        float s5 = 0;
        float s6 = 0;
        float s7 = 0;
        float s8 = 0;
        float s9 = 0;
        float s10 = 0;
        float s11 = 0;
        for (int v = 0; v < size; v++) {
            int row = known[v];
            s0 += w[row];
            s1 += w[row + 1];
            s2 += w[row + 2];
            s3 += w[row + 3];
            s4 += w[row + 4];
            s5 += w[row + 5];
            s6 += w[row + 6];
            s7 += w[row + 7];
            s8 += w[row + 8];
            s9 += w[row + 9];
            s10 += w[row + 10];
            s11 += w[row + 11];
        }
        float[] sums = {s0, s1, s2, s3, s4, s5, s6, s7, s8, s9, s10, s11};
        int end = lines.mayBeByline(i) ? STATES : BYLINE;
        int best = 0;
        for (int s = 1; s < end; s++) {
            best = sums[s] > sums[best] ? s : best;
        }
        return best;
    }

    /** Puts the rows of the line last filled that are not all 0 into {@code known}; returns their number. */
    private int known(NoiseLines lines, int[] known) {
        int size = 0;
        for (int v = 0; v < lines.size(); v++) {
            int row = rows[lines.feature(v)];
            known[size] = row;
            size += row == 0 ? 0 : 1;
        }
        return size;
    }

    /** Returns the weights before anything is learnt: a phrase is what it marks, a block goes on. */
    public static double[] expectations(int words) {
        return NoiseWeights.expectations(words);
    }

    /** Returns whether a state is open to line {@code i}. */
    public static boolean isAllowed(NoiseLines lines, int i, int state) {
        return state != BYLINE || lines.mayBeByline(i);
    }

    /** Returns the feature that speaks most for {@code state} on the line last filled. */
    NoiseFeature strongest(NoiseLines lines, int state) {
        NoiseFeature strongest = NoiseFeature.BIAS;
        float most = 0;
        for (int v = 0; v < lines.size(); v++) {
            int f = lines.feature(v);
            float lead = weights[rows[f] + state] - means[f];
            if (lead > most && f < NoiseFeature.count()) {
                most = lead;
                strongest = NoiseFeature.of(f);
            }
        }
        return strongest;
    }
}
