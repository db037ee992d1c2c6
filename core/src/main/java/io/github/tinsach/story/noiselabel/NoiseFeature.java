// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.MarkupClass;

/**
 * The facts that the model of noise labels weighs, each with a number of values. A value's index over all features is what
 * the weights go by; its name, {@code END:1}, is what their file goes by.
 */
public enum NoiseFeature {
    BIAS(1, "its place on the page"),
    PLACE_SHAPE(Sizes.PLACES * Sizes.SHAPES, "its form and place"),
    PLACE_PHRASE(3 * Sizes.PLACES * Sizes.MARKERS, "the known phrase in it"),
    HEADING_SHAPE(Sizes.MARKERS * Sizes.SHAPES, "the heading above it"),
    HEADING_DISTANCE(Sizes.MARKERS * 8, "the heading above it"),
    HEADING_PHRASE(Sizes.MARKERS * Sizes.MARKERS, "the heading above it"),
    HEADING_PLACE(Sizes.MARKERS * Sizes.PLACES, "the heading above it"),
    PREVIOUS_SHAPE(Sizes.STATES * Sizes.SHAPES, "the lines above it"),
    PREVIOUS_PHRASE(Sizes.STATES * Sizes.MARKERS, "the lines above it"),
    PREVIOUS_GAP(Sizes.STATES * 3, "the lines above it"),
    PREVIOUS_RUN(Sizes.STATES * 6, "the lines above it"),
    PREVIOUS_PLACE(Sizes.STATES * Sizes.PLACES, "the lines above it"),
    PREVIOUS_PAIR(Sizes.STATES * Sizes.STATES, "the lines above it"),
    PREVIOUS_LENGTH(Sizes.STATES * 8, "the lines above it"),
    HEADING_PREVIOUS(Sizes.MARKERS * Sizes.STATES, "the heading above it"),
    HEADING_LABEL(Sizes.STATES * Sizes.SHAPES, "the heading above it"),
    NEAR_SHAPE(2 * Sizes.SHAPES, "its form beside the article"),
    LENGTH(8 * Sizes.PLACES, "its length"),
    END(LineEnd.values().length, "how it ends"),
    CAPITALS(6, "its capitals"),
    FUNCTION_WORDS(6, "its function words"),
    FLAG(LineFlag.values().length * Sizes.PLACES, "a mark in it"),
    SHORT_RUN(6 * Sizes.PLACES, "a run of short lines, as menus have"),
    SINCE_ARTICLE(10 * Sizes.PLACES, "its distance to the article"),
    FROM_TOP(9, "its distance to the top of the page"),
    FROM_BOTTOM(9, "its distance to the bottom of the page"),
    TO_IMPRINT(9, "an imprint below it"),
    SINCE_IMPRINT(9, "an imprint above it"),
    COPY(Sizes.STATES, "a copy of it further up"),
    COPIES(4, "copies of it"),
    NEXT_SHAPE(Sizes.SHAPES * Sizes.SHAPES, "the line below it"),
    ABOVE_SHAPE(Sizes.SHAPES * Sizes.SHAPES, "the line above it"),
    NEXT_PHRASE(Sizes.MARKERS, "the line below it"),
    HEADLINE_SHARE(5, "the headline's words in it"),
    ROLE(3, "what it does in the article"),
    MARKUP_CHROME(8, "the page part it stands in"),
    MARKUP_CLASS(MarkupClass.values().length, "the class of its block");

    /** Sizes that the features' values are made of. */
    static final class Sizes {
        static final int PLACES = 4;
        static final int SHAPES = Shape.values().length;
        static final int MARKERS = Marker.values().length + 1;
        static final int STATES = NoiseModel.STATES + 1;

        private Sizes() {}
    }

    private static final NoiseFeature[] ALL = values();

    private final int values;
    private final String words;
    private int offset;

    static {
        int next = 0;
        for (NoiseFeature feature : ALL) {
            feature.offset = next;
            next += feature.values;
        }
    }

    NoiseFeature(int values, String words) {
        this.values = values;
        this.words = words;
    }

    /** Returns the number of values of all features together. */
    public static int count() {
        NoiseFeature last = ALL[ALL.length - 1];
        return last.offset + last.values;
    }

    /** Returns the name of an index over all features: {@code END:1}. */
    public static String name(int index) {
        NoiseFeature feature = of(index);
        return feature.name() + ":" + (index - feature.offset);
    }

    /** Returns the feature of an index over all features. */
    static NoiseFeature of(int index) {
        NoiseFeature found = BIAS;
        for (NoiseFeature feature : ALL) {
            if (feature.offset <= index) {
                found = feature;
            }
        }
        return found;
    }

    /** Returns the index over all features of a value. */
    int index(int value) {
        return offset + value;
    }

    /** Returns the feature in words, for reasons. */
    String words() {
        return words;
    }
}
