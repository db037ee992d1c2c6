// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import io.github.tinsach.model.Label;
import io.github.tinsach.story.weight.WeightRows;
import io.github.tinsach.story.weight.WordRows;
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

    /** Of feature value f and state s at {@code f * STATES + s}. */
    private final float[] weights;
    /** Of each feature value, the mean of its weights. */
    private final float[] means;
    /** The weights as {@link WeightRows}. */
    private final long[] rows;

    private final WordRows words;

    /**
     * A model.
     *
     * @param weights of feature value f and state s at {@code f * STATES + s}; the words' rows come last
     * @param words the words that have rows, in the order of their rows
     */
    public NoiseModel(double[] weights, List<String> words) {
        this.weights = new float[weights.length];
        means = new float[weights.length / STATES];
        for (int w = 0; w < weights.length; w++) {
            this.weights[w] = (float) weights[w];
            means[w / STATES] += this.weights[w] / STATES;
        }
        rows = WeightRows.of(weights, STATES);
        this.words = new WordRows(words, NoiseFeature.count());
    }

    /** Returns the weights as {@link WeightRows}. */
    long[] rows() {
        return rows;
    }

    /** Returns the row of a word; 0 for none. */
    int word(int hash) {
        return words.of(hash);
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
        NoiseChoice choice = new NoiseChoice(this, lines);
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isOpen(i)) {
                choice.choose(i);
            }
        }
    }

    /** Returns the best state of the line last filled, by sums of its feature values in their order. */
    int best(NoiseLines lines, int states) {
        float[] sums = new float[STATES];
        for (int v = 0; v < lines.size(); v++) {
            int row = lines.feature(v) * STATES;
            for (int s = 0; s < STATES; s++) {
                sums[s] += weights[row + s];
            }
        }
        int best = 0;
        for (int s = 1; s < states; s++) {
            best = sums[s] > sums[best] ? s : best;
        }
        return best;
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
            float lead = weights[f * STATES + state] - means[f];
            if (lead > most && f < NoiseFeature.count()) {
                most = lead;
                strongest = NoiseFeature.of(f);
            }
        }
        return strongest;
    }
}
