// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;

/** Finds the feature values of noise lines, one line at a time. */
final class NoiseFiller {
    private static final int MOST_WORDS = 12;
    private static final LineFlag[] FLAGS = LineFlag.values();
    private static final int SHAPES = NoiseFeature.Sizes.SHAPES;
    private static final int MARKERS = NoiseFeature.Sizes.MARKERS;
    private static final int PLACES = NoiseFeature.Sizes.PLACES;
    private static final int STATES = NoiseFeature.Sizes.STATES;

    private final NoiseLines lines;
    private final PageFacts page;
    private final int headline;
    private final int articleEnd;
    private final HeadlineWords headlineWords;

    private final int[] features = new int[96];
    private final int[] rows = new int[features.length];
    private int size;

    NoiseFiller(NoiseLines lines) {
        this.lines = lines;
        page = lines.page();
        headline = lines.headline();
        articleEnd = lines.articleEnd();
        headlineWords = new HeadlineWords(
                headline < 0 ? new int[0] : page.line(headline).hashes());
    }

    /** Returns the number of feature values of the line last filled. */
    int size() {
        return size;
    }

    /** Returns a feature value's index. */
    int get(int v) {
        return features[v];
    }

    /** Returns a buffer as long as a line may have feature values. */
    int[] rows() {
        return rows;
    }

    /** Finds the feature values of line {@code i}, whose lines above are decided. */
    void fill(int i, NoiseModel model) {
        size = 0;
        LineFacts line = page.line(i);
        int at = lines.place(i);
        int shape = line.shape().ordinal();
        Marker whole = lines.phrase(i);
        int phrase = whole == null ? MARKERS - 1 : whole.ordinal();
        add(NoiseFeature.BIAS, 0);
        add(NoiseFeature.PLACE_SHAPE, at * SHAPES + shape);
        int kind = whole == null ? 0 : line.is(LineFlag.MARKER_BEGINNING) ? 1 : 2;
        add(NoiseFeature.PLACE_PHRASE, (kind * PLACES + at) * MARKERS + phrase);
        heading(i, shape, phrase, at);
        above(i, line, shape, phrase, at);
        own(line, at);
        place(i, at);
        copies(i, line);
        int next = i + 1 < lines.count() ? page.line(i + 1).shape().ordinal() : Shape.NUMBER.ordinal();
        add(NoiseFeature.NEXT_SHAPE, shape * SHAPES + next);
        int previous = i > 0 ? page.line(i - 1).shape().ordinal() : Shape.NUMBER.ordinal();
        add(NoiseFeature.ABOVE_SHAPE, shape * SHAPES + previous);
        Marker below = i + 1 < lines.count() ? lines.phrase(i + 1) : null;
        add(NoiseFeature.NEXT_PHRASE, below == null ? MARKERS - 1 : below.ordinal());
        markup(line);
        words(line, model);
    }

    private void add(NoiseFeature feature, int value) {
        features[size++] = feature.index(value);
    }

    private void heading(int i, int shape, int phrase, int at) {
        int above = lines.heading(i);
        Marker marker = above < 0 ? null : page.line(above).marker();
        int kind = marker == null ? MARKERS - 1 : marker.ordinal();
        add(NoiseFeature.HEADING_SHAPE, kind * SHAPES + shape);
        add(NoiseFeature.HEADING_PHRASE, kind * MARKERS + phrase);
        add(NoiseFeature.HEADING_PLACE, kind * PLACES + at);
        if (above >= 0) {
            add(NoiseFeature.HEADING_DISTANCE, kind * 8 + Math.min(7, log(i - above)));
        }
    }

    private void above(int i, LineFacts line, int shape, int phrase, int at) {
        int before = i > 0 ? lines.state(i - 1) : NoiseLines.OTHER;
        int beforeThat = i > 1 ? lines.state(i - 2) : NoiseLines.OTHER;
        add(NoiseFeature.PREVIOUS_SHAPE, before * SHAPES + shape);
        add(NoiseFeature.PREVIOUS_PHRASE, before * MARKERS + phrase);
        add(NoiseFeature.PREVIOUS_GAP, before * 3 + Math.min(2, line.blanksBefore()));
        add(NoiseFeature.PREVIOUS_RUN, before * 6 + Math.min(5, log(lines.shortRun(i))));
        add(NoiseFeature.PREVIOUS_PLACE, before * PLACES + at);
        add(NoiseFeature.PREVIOUS_PAIR, before * STATES + beforeThat);
        int above = lines.heading(i);
        Marker marker = above < 0 ? null : page.line(above).marker();
        add(NoiseFeature.HEADING_PREVIOUS, (marker == null ? MARKERS - 1 : marker.ordinal()) * STATES + before);
        add(NoiseFeature.HEADING_LABEL, (above < 0 ? NoiseLines.OTHER : lines.state(above)) * SHAPES + shape);
        if (at == NoiseLines.ABOVE && headline - i <= 3) {
            add(NoiseFeature.NEAR_SHAPE, shape);
        } else if (at == NoiseLines.BELOW && i - articleEnd < 3) {
            add(NoiseFeature.NEAR_SHAPE, SHAPES + shape);
        }
        add(NoiseFeature.PREVIOUS_LENGTH, before * 8 + length(line));
    }

    private void own(LineFacts line, int at) {
        add(NoiseFeature.LENGTH, length(line) * PLACES + at);
        add(NoiseFeature.END, line.end().ordinal());
        add(NoiseFeature.CAPITALS, line.isAllCaps() ? 5 : (int) (line.capitalShare() * 4.999));
        add(NoiseFeature.FUNCTION_WORDS, Math.min(5, (int) (line.functionShare() * 12)));
        for (int bits = line.flags(); bits != 0; bits &= bits - 1) {
            int flag = Integer.numberOfTrailingZeros(bits);
            if (flag < FLAGS.length) {
                add(NoiseFeature.FLAG, flag * PLACES + at);
            }
        }
    }

    private void place(int i, int at) {
        add(NoiseFeature.SHORT_RUN, Math.min(5, log(lines.shortRun(i))) * PLACES + at);
        int since = at == NoiseLines.ABOVE ? headline - i : at == NoiseLines.BELOW ? i - articleEnd + 1 : i - headline;
        add(NoiseFeature.SINCE_ARTICLE, Math.min(9, log(since)) * PLACES + at);
        add(NoiseFeature.FROM_TOP, Math.min(8, log(i + 1)));
        add(NoiseFeature.FROM_BOTTOM, Math.min(8, log(lines.count() - i)));
        add(
                NoiseFeature.TO_IMPRINT,
                lines.imprint(i) == NoiseLines.FAR ? 8 : Math.min(7, log(lines.imprint(i) - i + 1)));
        int above = lines.heading(i);
        boolean imprintAbove = above >= 0 && page.line(above).marker() == Marker.FOOTER;
        add(NoiseFeature.SINCE_IMPRINT, imprintAbove ? Math.min(7, log(i - above)) : 8);
    }

    private void copies(int i, LineFacts line) {
        int first = page.firstCopy(i);
        if (first < i) {
            add(NoiseFeature.COPY, lines.state(first));
        }
        add(NoiseFeature.COPIES, Math.min(3, page.copies(i) - 1));
        if (headline >= 0 && line.words() >= 4) {
            boolean same = line.stem() == page.line(headline).stem();
            add(NoiseFeature.HEADLINE_SHARE, same ? 4 : (int) (headlineWords.share(line) * 3.999));
        }
    }

    private void markup(LineFacts line) {
        Markup markup = line.line().markup();
        if (markup == null) {
            return;
        }
        int chrome = switch (markup.chrome()) {
            case "nav" -> 1;
            case "aside" -> 2;
            case "footer" -> 3;
            case "header" -> 4;
            case "form" -> 5;
            case "dialog" -> 6;
            case "button" -> 7;
            default -> 0;
        };
        add(NoiseFeature.MARKUP_CHROME, chrome);
        for (int bits = MarkupClass.in(markup.names()); bits != 0; bits &= bits - 1) {
            add(NoiseFeature.MARKUP_CLASS, Integer.numberOfTrailingZeros(bits));
        }
    }

    private void words(LineFacts line, NoiseModel model) {
        int[] hashes = line.hashes();
        if (hashes.length > MOST_WORDS && !line.is(LineFlag.COPYRIGHT)) {
            return;
        }
        for (int w = 0; w < Math.min(MOST_WORDS, hashes.length); w++) {
            int row = model.word(hashes[w]);
            if (row >= 0) {
                features[size++] = row;
            }
        }
    }

    private static int length(LineFacts line) {
        int length = line.length();
        return length <= 8
                ? 0
                : length <= 16
                        ? 1
                        : length <= 28
                                ? 2
                                : length <= 44 ? 3 : length <= 70 ? 4 : length <= 110 ? 5 : length <= 180 ? 6 : 7;
    }

    /** Returns the number of binary digits of {@code n}: 0, 1, 2 for 2 and 3, 3 for 4 to 7. */
    private static int log(int n) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(0, n));
    }
}
