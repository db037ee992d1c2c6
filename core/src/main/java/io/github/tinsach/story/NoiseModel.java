// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.model.Label;
import io.github.tinsach.noise.Shape;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

    private static final int BYLINE = STATES - 1;
    private static final String RESOURCE = "noise.weights";

    private final float[] weights;
    private final int[] wordHashes;
    private final int[] wordRows;

    /**
     * A model.
     *
     * @param weights of feature value f and state s at {@code f * STATES + s}; the words' rows come last
     * @param words the words that have rows, in the order of their rows
     */
    public NoiseModel(double[] weights, List<String> words) {
        this.weights = new float[weights.length];
        for (int w = 0; w < weights.length; w++) {
            this.weights[w] = (float) weights[w];
        }
        int slots = Integer.highestOneBit(words.size() + 2) * 8;
        wordHashes = new int[slots];
        wordRows = new int[slots];
        for (int w = 0; w < words.size(); w++) {
            int hash = io.github.tinsach.text.WordHash.ofWord(words.get(w));
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
        static final NoiseModel MODEL = load();
    }

    /** Returns the weights before anything is learnt: a phrase is what it marks, a block goes on. */
    public static double[] expectations(int words) {
        double[] weights = new double[(NoiseFeature.count() + words) * STATES];
        for (Marker marker : Marker.values()) {
            int state = LABELS.indexOf(marker.label());
            int m = marker.ordinal();
            for (int place = 0; place < NoiseFeature.Sizes.PLACES; place++) {
                for (int kind = 1; kind <= 2; kind++) {
                    int value = (kind * NoiseFeature.Sizes.PLACES + place) * NoiseFeature.Sizes.MARKERS + m;
                    weights[NoiseFeature.PLACE_PHRASE.index(value) * STATES + state] = 2;
                }
            }
            for (Shape shape : Shape.values()) {
                boolean item = shape == Shape.TITLE || shape.isText() || shape == Shape.DATE;
                int value = m * NoiseFeature.Sizes.SHAPES + shape.ordinal();
                weights[NoiseFeature.HEADING_SHAPE.index(value) * STATES + state] = item ? 1 : 0.3;
            }
        }
        for (int s = 0; s < STATES; s++) {
            for (Shape shape : Shape.values()) {
                int value = s * NoiseFeature.Sizes.SHAPES + shape.ordinal();
                weights[NoiseFeature.PREVIOUS_SHAPE.index(value) * STATES + s] = 1;
            }
        }
        int dateAbove = NoiseFeature.NEAR_SHAPE.index(Shape.DATE.ordinal());
        weights[dateAbove * STATES + BYLINE] = 4;
        markup(weights, NoiseFeature.MARKUP_CHROME.index(1), Label.NAVIGATION);
        markup(weights, NoiseFeature.MARKUP_CHROME.index(3), Label.FOOTER);
        markup(weights, NoiseFeature.MARKUP_CHROME.index(4), Label.NAVIGATION);
        markup(weights, NoiseFeature.MARKUP_CLASS.index(MarkupClass.RELATED.ordinal()), Label.RELATED);
        markup(weights, NoiseFeature.MARKUP_CLASS.index(MarkupClass.TAGS.ordinal()), Label.TAGS);
        markup(weights, NoiseFeature.MARKUP_CLASS.index(MarkupClass.SOCIAL.ordinal()), Label.SOCIAL);
        markup(weights, NoiseFeature.MARKUP_CLASS.index(MarkupClass.COMMENT.ordinal()), Label.FEEDBACK);
        markup(weights, NoiseFeature.MARKUP_CLASS.index(MarkupClass.AD.ordinal()), Label.AD);
        return weights;
    }

    private static void markup(double[] weights, int row, Label label) {
        weights[row * STATES + LABELS.indexOf(label)] = 1.5;
    }

    private static NoiseModel load() {
        Map<String, Integer> rows = new HashMap<>();
        for (int f = 0; f < NoiseFeature.count(); f++) {
            rows.put(NoiseFeature.name(f), f);
        }
        List<String> words = new ArrayList<>();
        List<String[]> lines = new ArrayList<>();
        try (InputStream in = NoiseModel.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            BufferedReader reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    String[] parts = line.split(" ");
                    lines.add(parts);
                    if (parts[0].startsWith("=")) {
                        rows.put(parts[0], NoiseFeature.count() + words.size());
                        words.add(parts[0].substring(1));
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        double[] weights = new double[(NoiseFeature.count() + words.size()) * STATES];
        for (String[] parts : lines) {
            Integer row = rows.get(parts[0]);
            if (row == null) {
                throw new IllegalStateException(RESOURCE + ": no feature " + parts[0]);
            }
            for (int p = 1; p < parts.length; p++) {
                int sign = parts[p].indexOf('=');
                int state = LABELS.indexOf(Label.valueOf(parts[p].substring(0, sign)));
                weights[row * STATES + state] = Double.parseDouble(parts[p].substring(sign + 1));
            }
        }
        return new NoiseModel(weights, words);
    }

    /** Chooses the states of all open lines. */
    public void choose(NoiseLines lines) {
        float[] sum = new float[STATES];
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isOpen(i)) {
                lines.fill(i, this);
                lines.choose(i, best(lines, i, sum));
            }
        }
    }

    private int best(NoiseLines lines, int i, float[] sum) {
        java.util.Arrays.fill(sum, 0);
        for (int v = 0; v < lines.size(); v++) {
            int row = lines.feature(v) * STATES;
            for (int s = 0; s < STATES; s++) {
                sum[s] += weights[row + s];
            }
        }
        int best = 0;
        int end = lines.mayBeByline(i) ? STATES : BYLINE;
        for (int s = 1; s < end; s++) {
            best = sum[s] > sum[best] ? s : best;
        }
        return best;
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
            float mean = 0;
            for (int s = 0; s < STATES; s++) {
                mean += weights[f * STATES + s] / STATES;
            }
            float lead = weights[f * STATES + state] - mean;
            if (lead > most && f < NoiseFeature.count()) {
                most = lead;
                strongest = NoiseFeature.of(f);
            }
        }
        return strongest;
    }
}
