// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.model.Label;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.MarkupClass;
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

/** The weights of {@link NoiseModel}: what is expected before anything is learnt, and what the library comes with. */
final class NoiseWeights {
    private static final String RESOURCE = "noise.weights";

    /** A phrase that marks a block outweighs the block that it stands in. */
    private static final double PHRASE = 4;

    private NoiseWeights() {}

    /** Returns the weights before anything is learnt: a phrase is what it marks, a block goes on. */
    static double[] expectations(int words) {
        double[] weights = new double[(NoiseFeature.count() + words) * NoiseModel.STATES];
        for (Marker marker : Marker.values()) {
            int state = NoiseModel.LABELS.indexOf(marker.label());
            int m = marker.ordinal();
            for (int place = 0; place < NoiseFeature.Sizes.PLACES; place++) {
                for (int kind = 1; kind <= 2; kind++) {
                    int value = (kind * NoiseFeature.Sizes.PLACES + place) * NoiseFeature.Sizes.MARKERS + m;
                    weights[NoiseFeature.PLACE_PHRASE.index(value) * NoiseModel.STATES + state] = PHRASE;
                }
            }
            for (Shape shape : Shape.values()) {
                boolean item = shape == Shape.TITLE || shape.isText() || shape == Shape.DATE;
                int value = m * NoiseFeature.Sizes.SHAPES + shape.ordinal();
                weights[NoiseFeature.HEADING_SHAPE.index(value) * NoiseModel.STATES + state] = item ? 1 : 0.3;
            }
        }
        for (int s = 0; s < NoiseModel.STATES; s++) {
            for (Shape shape : Shape.values()) {
                int value = s * NoiseFeature.Sizes.SHAPES + shape.ordinal();
                weights[NoiseFeature.PREVIOUS_SHAPE.index(value) * NoiseModel.STATES + s] = 1;
            }
        }
        int dateAbove = NoiseFeature.NEAR_SHAPE.index(Shape.DATE.ordinal());
        weights[dateAbove * NoiseModel.STATES + NoiseModel.BYLINE] = 4;
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
        weights[row * NoiseModel.STATES + NoiseModel.LABELS.indexOf(label)] = 1.5;
    }

    /** Returns the model that comes with the library. */
    static NoiseModel load() {
        Map<String, Integer> rows = new HashMap<>();
        for (int f = 0; f < NoiseFeature.count(); f++) {
            rows.put(NoiseFeature.name(f), f);
        }
        List<String> words = new ArrayList<>();
        List<String[]> lines = new ArrayList<>();
        try (InputStream in = NoiseWeights.class.getResourceAsStream(RESOURCE)) {
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
        double[] weights = expectations(words.size());
        for (String[] parts : lines) {
            Integer row = rows.get(parts[0]);
            if (row == null) {
                throw new IllegalStateException(RESOURCE + ": no feature " + parts[0]);
            }
            for (int p = 1; p < parts.length; p++) {
                int sign = parts[p].indexOf('=');
                int state = NoiseModel.LABELS.indexOf(Label.valueOf(parts[p].substring(0, sign)));
                weights[row * NoiseModel.STATES + state] = Double.parseDouble(parts[p].substring(sign + 1));
            }
        }
        return new NoiseModel(weights, words);
    }
}
