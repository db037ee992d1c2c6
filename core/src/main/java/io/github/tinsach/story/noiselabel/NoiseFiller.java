// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.page.Markup;
import io.github.tinsach.story.form.MarkupClass;
import io.github.tinsach.story.words.HeadlineWords;

/**
 * Finds the feature values of noise lines, one line at a time. The values fall into three parts: a line's surroundings are
 * the same as those of some line above for most lines of menus and lists, its place is nearly that of the line above, and
 * only what it has of its own is always new. The first two have keys in {@link NoiseView}, by which {@link NoiseSums} knows
 * them again.
 */
final class NoiseFiller {
    private static final int MOST_WORDS = 12;
    private static final LineFlag[] FLAGS = LineFlag.values();
    private static final int SHAPES = NoiseFeature.Sizes.SHAPES;
    private static final int MARKERS = NoiseFeature.Sizes.MARKERS;
    private static final int PLACES = NoiseFeature.Sizes.PLACES;
    private static final int STATES = NoiseFeature.Sizes.STATES;
    private static final int IMPRINT = Marker.FOOTER.ordinal();

    private final NoiseLines lines;
    private final PageFacts page;
    private final int headline;
    private final HeadlineWords headlineWords;
    private final NoiseView seen;

    private final int[] features = new int[96];
    private int size;

    NoiseFiller(NoiseLines lines) {
        this.lines = lines;
        page = lines.page();
        headline = lines.headline();
        seen = new NoiseView(lines);
        headlineWords = new HeadlineWords(
                headline < 0 ? new int[0] : page.line(headline).hashes());
    }

    /** Returns the line in view. */
    NoiseView view() {
        return seen;
    }

    /** Returns the number of feature values found. */
    int size() {
        return size;
    }

    /** Returns a feature value's index. */
    int get(int v) {
        return features[v];
    }

    /** Finds all feature values of line {@code i}, whose lines above are decided. */
    void fill(int i, NoiseModel model) {
        seen.look(i);
        LineFacts line = page.line(i);
        size = 0;
        formAndHeading();
        headingDistance();
        above();
        lengthAbove();
        own(line);
        place();
        copies(line);
        beside();
        markup(line);
        words(line, model);
    }

    /** Finds the values of the surroundings of the line in view. */
    void fillSurroundings() {
        size = 0;
        formAndHeading();
        above();
        beside();
    }

    /** Finds the values of the place of the line in view. */
    void fillPlace() {
        size = 0;
        headingDistance();
        place();
    }

    /** Finds all other values of the line in view. */
    void fillOwn(NoiseModel model) {
        LineFacts line = page.line(seen.index);
        size = 0;
        lengthAbove();
        own(line);
        copies(line);
        markup(line);
        words(line, model);
    }

    private void add(NoiseFeature feature, int value) {
        features[size++] = feature.index(value);
    }

    private void formAndHeading() {
        add(NoiseFeature.BIAS, 0);
        add(NoiseFeature.PLACE_SHAPE, seen.at * SHAPES + seen.shape);
        add(NoiseFeature.PLACE_PHRASE, (seen.phraseKind * PLACES + seen.at) * MARKERS + seen.phrase);
        add(NoiseFeature.HEADING_SHAPE, seen.heading * SHAPES + seen.shape);
        add(NoiseFeature.HEADING_PHRASE, seen.heading * MARKERS + seen.phrase);
        add(NoiseFeature.HEADING_PLACE, seen.heading * PLACES + seen.at);
    }

    private void headingDistance() {
        if (seen.sinceHeading > 0) {
            add(NoiseFeature.HEADING_DISTANCE, seen.heading * 8 + seen.sinceHeading);
        }
    }

    private void above() {
        add(NoiseFeature.PREVIOUS_SHAPE, seen.before * SHAPES + seen.shape);
        add(NoiseFeature.PREVIOUS_PHRASE, seen.before * MARKERS + seen.phrase);
        add(NoiseFeature.PREVIOUS_GAP, seen.before * 3 + seen.gap);
        add(NoiseFeature.PREVIOUS_RUN, seen.before * 6 + seen.run);
        add(NoiseFeature.PREVIOUS_PLACE, seen.before * PLACES + seen.at);
        add(NoiseFeature.PREVIOUS_PAIR, seen.before * STATES + seen.beforeThat);
        add(NoiseFeature.HEADING_PREVIOUS, seen.heading * STATES + seen.before);
        add(NoiseFeature.HEADING_LABEL, seen.headingState * SHAPES + seen.shape);
        if (seen.near > 0) {
            add(NoiseFeature.NEAR_SHAPE, (seen.near - 1) * SHAPES + seen.shape);
        }
    }

    private void lengthAbove() {
        add(NoiseFeature.PREVIOUS_LENGTH, seen.before * 8 + seen.length);
    }

    private void own(LineFacts line) {
        add(NoiseFeature.LENGTH, seen.length * PLACES + seen.at);
        add(NoiseFeature.END, line.end().ordinal());
        add(NoiseFeature.CAPITALS, line.isAllCaps() ? 5 : (int) (line.capitalShare() * 4.999));
        add(NoiseFeature.FUNCTION_WORDS, Math.min(5, (int) (line.functionShare() * 12)));
        for (int bits = line.flags(); bits != 0; bits &= bits - 1) {
            int flag = Integer.numberOfTrailingZeros(bits);
            if (flag < FLAGS.length) {
                add(NoiseFeature.FLAG, flag * PLACES + seen.at);
            }
        }
    }

    private void place() {
        add(NoiseFeature.SHORT_RUN, seen.run * PLACES + seen.at);
        add(NoiseFeature.SINCE_ARTICLE, seen.sinceArticle * PLACES + seen.at);
        add(NoiseFeature.FROM_TOP, seen.fromTop);
        add(NoiseFeature.FROM_BOTTOM, seen.fromBottom);
        add(NoiseFeature.TO_IMPRINT, seen.toImprint);
        add(NoiseFeature.SINCE_IMPRINT, seen.heading == IMPRINT ? seen.sinceHeading : 8);
    }

    private void copies(LineFacts line) {
        int first = page.firstCopy(seen.index);
        if (first < seen.index) {
            add(NoiseFeature.COPY, lines.state(first));
        }
        add(NoiseFeature.COPIES, Math.min(3, page.copies(seen.index) - 1));
        if (headline >= 0 && line.words() >= 4) {
            boolean same = line.stem() == page.line(headline).stem();
            add(NoiseFeature.HEADLINE_SHARE, same ? 4 : (int) (headlineWords.share(line) * 3.999));
        }
    }

    private void beside() {
        add(NoiseFeature.NEXT_SHAPE, seen.shape * SHAPES + seen.shapeBelow);
        add(NoiseFeature.ABOVE_SHAPE, seen.shape * SHAPES + seen.shapeAbove);
        add(NoiseFeature.NEXT_PHRASE, seen.phraseBelow);
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
            if (row > 0) {
                features[size++] = row;
            }
        }
    }
}
