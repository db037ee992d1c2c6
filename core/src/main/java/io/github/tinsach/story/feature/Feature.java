// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.MarkupClass;
import io.github.tinsach.story.reading.PictureHabit;
import io.github.tinsach.story.reading.Reading;

/**
 * The facts that the sequence model weighs. Each has a number of values, of which a line has one, or none. A value's index
 * over all features is what the model's weights go by; its name, {@code END:1}, is what their file goes by.
 */
public enum Feature {
    /** Always there. */
    BIAS(1, ""),
    READING(Reading.values().length, "what it reads like"),
    READING_ABOVE(Reading.values().length + 1, "what the line above reads like"),
    READING_BELOW(Reading.values().length + 1, "what the line below reads like"),
    READING_PLACE(Reading.values().length * 3, "what it reads like, and where the text ends"),
    READING_SHARE(Reading.values().length * 6, "what it reads like, and its words in the paragraph below"),
    CLOSED(8, "the closing lines above"),
    PICTURE_HABIT(PictureHabit.VALUES, "what stands under this page's pictures"),
    END(LineEnd.values().length, "how it ends"),
    FIRST(6, "its first character"),
    CAPITALS(6, "its share of capitals"),
    FUNCTION_WORDS(6, "its share of function words"),
    SHAPE(Shape.values().length, "its shape"),
    TEXT_LENGTH(20, "its length as text"),
    MARKER(Marker.values().length, "a known phrase"),
    FLAG(LineFlag.values().length, "a mark in it"),
    ALL_CAPITALS(2, "capitals only"),
    GAP_BEFORE(3, "the gap above"),
    GAP_AFTER(3, "the gap below"),
    PREVIOUS_MARKER(Marker.values().length, "a known phrase above"),
    NEXT_MARKER(Marker.values().length, "a known phrase below"),
    COPY(20, "a copy of its words"),
    HEADLINE_SHARE(15, "words of the headline in it"),
    NEXT_SHARE(6, "its words in the paragraph below"),
    PREVIOUS_SHARE(6, "its words in the paragraph above"),
    PARAGRAPHS_BEFORE(6, "the paragraphs above it"),
    SINCE_HEADLINE(7, "its distance to the headline"),
    SINCE_TEXT(7, "its distance to the text above"),
    TO_TEXT(8, "its distance to the text below"),
    MASS_AHEAD(10, "the text still to come"),
    MASS_SHARE(8, "its place in the text"),
    TITLE_RUN(10, "the titles around it"),
    HEADING_ABOVE(Marker.values().length * 3, "the heading above"),
    UNDER_PICTURE(8, "the picture beside it"),
    PLACE(Shape.values().length * 3, "where the text ends"),
    FIRST_TEXT(6, "being the first text"),
    LIST_RHYTHM(4, "the rhythm of a list"),
    MARKUP_HEADING(7, "a heading in the markup"),
    MARKUP_LINK(5, "the links in it"),
    MARKUP(8, "its place in the markup"),
    MARKUP_CHROME(8, "the page part it stands in"),
    MARKUP_CLASS(MarkupClass.values().length, "the class of its block"),
    CLAUSE_WORD(2 * ClauseWords.COUNT, "a frequent word in it"),
    TEASER_RUN(12, "the titles with teasers around it"),
    IS_HTML(2, ""),
    MARKUP_BLOCK(BlockPlace.VALUES, "its place beside the paragraphs' block");

    private final int values;
    private final String words;
    private int offset;

    static {
        int next = 0;
        for (Feature feature : values()) {
            feature.offset = next;
            next += feature.values;
        }
    }

    Feature(int values, String words) {
        this.values = values;
        this.words = words;
    }

    /** Returns the number of values of all features together. */
    public static int count() {
        Feature last = values()[values().length - 1];
        return last.offset + last.values;
    }

    /** Returns the feature of an index over all features. */
    public static Feature of(int index) {
        Feature found = BIAS;
        for (Feature feature : values()) {
            if (feature.offset <= index) {
                found = feature;
            }
        }
        return found;
    }

    /** Returns the name of an index over all features: {@code END:1}. */
    public static String name(int index) {
        Feature feature = of(index);
        return feature.name() + ":" + (index - feature.offset);
    }

    /** Returns the index over all features of a value; the last value where it is too great. */
    public int index(int value) {
        return offset + Math.max(0, Math.min(values - 1, value));
    }

    /** Returns the feature in words, for reasons. */
    public String words() {
        return words;
    }
}
