// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.page.Markup;

/**
 * Finds the feature values of noise lines, one line at a time. The values fall into three parts: a line's surroundings are
 * the same as those of some line above for most lines of menus and lists, its place is nearly that of the line above, and
 * only what it has of its own is always new. The first two have keys, by which {@link NoiseSums} knows them again.
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
    private final int articleEnd;
    private final HeadlineWords headlineWords;

    private final int[] features = new int[96];
    private int size;

    private int index;
    /** The line's place. */
    private int at;

    private int shape;
    private int phrase;
    private int phraseKind;
    /** The heading above. */
    private int heading;

    private int headingState;
    /** Binary digits of the number of lines from the heading; 0 for none. */
    private int sinceHeading;

    /** The state of the line above, and of the one above that. */
    private int before;

    private int beforeThat;
    private int gap;
    private int run;
    private int shapeAbove;
    private int shapeBelow;
    private int phraseBelow;
    /** 1 right above the headline, 2 right below the article, else 0. */
    private int near;

    private int sinceArticle;
    private int fromTop;
    private int fromBottom;
    private int toImprint;

    NoiseFiller(NoiseLines lines) {
        this.lines = lines;
        page = lines.page();
        headline = lines.headline();
        articleEnd = lines.articleEnd();
        headlineWords = new HeadlineWords(
                headline < 0 ? new int[0] : page.line(headline).hashes());
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
        look(i);
        LineFacts line = page.line(i);
        size = 0;
        formAndHeading();
        headingDistance();
        above();
        lengthAbove(line);
        own(line);
        place();
        copies(line);
        beside();
        markup(line);
        words(line, model);
    }

    /** Finds the values of the surroundings of the line last looked at. */
    void fillSurroundings() {
        size = 0;
        formAndHeading();
        above();
        beside();
    }

    /** Finds the values of the place of the line last looked at. */
    void fillPlace() {
        size = 0;
        headingDistance();
        place();
    }

    /** Finds all other values of the line last looked at. */
    void fillOwn(NoiseModel model) {
        LineFacts line = page.line(index);
        size = 0;
        lengthAbove(line);
        own(line);
        copies(line);
        markup(line);
        words(line, model);
    }

    /** Looks at line {@code i}, whose lines above are decided. */
    void look(int i) {
        index = i;
        at = lines.place(i);
        int form = lines.form(i);
        shape = LineForm.shape(form);
        phrase = LineForm.phrase(form);
        phraseKind = LineForm.kind(form);
        int above = lines.heading(i);
        heading = above < 0 ? LineForm.NO_PHRASE : LineForm.phrase(lines.form(above));
        headingState = above < 0 ? NoiseLines.OTHER : lines.state(above);
        sinceHeading = above < 0 ? 0 : Math.min(7, log(i - above));
        before = i > 0 ? lines.state(i - 1) : NoiseLines.OTHER;
        beforeThat = i > 1 ? lines.state(i - 2) : NoiseLines.OTHER;
        gap = Math.min(2, page.line(i).blanksBefore());
        run = Math.min(5, log(lines.shortRun(i)));
        shapeAbove = i > 0 ? LineForm.shape(lines.form(i - 1)) : LineForm.shape(LineForm.NO_LINE);
        int below = i + 1 < lines.count() ? lines.form(i + 1) : LineForm.NO_LINE;
        shapeBelow = LineForm.shape(below);
        phraseBelow = LineForm.phrase(below);
        boolean rightAbove = at == NoiseLines.ABOVE && headline - i <= 3;
        boolean rightBelow = at == NoiseLines.BELOW && i - articleEnd < 3;
        near = rightAbove ? 1 : rightBelow ? 2 : 0;
        int since = at == NoiseLines.ABOVE ? headline - i : at == NoiseLines.BELOW ? i - articleEnd + 1 : i - headline;
        sinceArticle = Math.min(9, log(since));
        fromTop = Math.min(8, log(i + 1));
        fromBottom = Math.min(8, log(lines.count() - i));
        int imprint = lines.imprint(i);
        toImprint = imprint == NoiseLines.FAR ? 8 : Math.min(7, log(imprint - i + 1));
    }

    /** Returns what the values of the place depend on. */
    long placeKey() {
        return at
                | heading << 2
                | sinceHeading << 6
                | run << 9
                | sinceArticle << 12
                | fromTop << 16
                | fromBottom << 20
                | (long) toImprint << 24;
    }

    /** Returns what the values of the surroundings depend on. */
    long surroundingsKey() {
        int form = at | shape << 2 | phrase << 6 | phraseKind << 10 | near << 12 | gap << 14 | run << 16;
        int beside = shapeAbove | shapeBelow << 4 | phraseBelow << 8;
        int states = before | beforeThat << 4 | headingState << 8 | heading << 12;
        return form | (long) beside << 19 | (long) states << 31;
    }

    private void add(NoiseFeature feature, int value) {
        features[size++] = feature.index(value);
    }

    private void formAndHeading() {
        add(NoiseFeature.BIAS, 0);
        add(NoiseFeature.PLACE_SHAPE, at * SHAPES + shape);
        add(NoiseFeature.PLACE_PHRASE, (phraseKind * PLACES + at) * MARKERS + phrase);
        add(NoiseFeature.HEADING_SHAPE, heading * SHAPES + shape);
        add(NoiseFeature.HEADING_PHRASE, heading * MARKERS + phrase);
        add(NoiseFeature.HEADING_PLACE, heading * PLACES + at);
    }

    private void headingDistance() {
        if (sinceHeading > 0) {
            add(NoiseFeature.HEADING_DISTANCE, heading * 8 + sinceHeading);
        }
    }

    private void above() {
        add(NoiseFeature.PREVIOUS_SHAPE, before * SHAPES + shape);
        add(NoiseFeature.PREVIOUS_PHRASE, before * MARKERS + phrase);
        add(NoiseFeature.PREVIOUS_GAP, before * 3 + gap);
        add(NoiseFeature.PREVIOUS_RUN, before * 6 + run);
        add(NoiseFeature.PREVIOUS_PLACE, before * PLACES + at);
        add(NoiseFeature.PREVIOUS_PAIR, before * STATES + beforeThat);
        add(NoiseFeature.HEADING_PREVIOUS, heading * STATES + before);
        add(NoiseFeature.HEADING_LABEL, headingState * SHAPES + shape);
        if (near > 0) {
            add(NoiseFeature.NEAR_SHAPE, (near - 1) * SHAPES + shape);
        }
    }

    private void lengthAbove(LineFacts line) {
        add(NoiseFeature.PREVIOUS_LENGTH, before * 8 + length(line));
    }

    private void own(LineFacts line) {
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

    private void place() {
        add(NoiseFeature.SHORT_RUN, run * PLACES + at);
        add(NoiseFeature.SINCE_ARTICLE, sinceArticle * PLACES + at);
        add(NoiseFeature.FROM_TOP, fromTop);
        add(NoiseFeature.FROM_BOTTOM, fromBottom);
        add(NoiseFeature.TO_IMPRINT, toImprint);
        add(NoiseFeature.SINCE_IMPRINT, heading == IMPRINT ? sinceHeading : 8);
    }

    private void copies(LineFacts line) {
        int first = page.firstCopy(index);
        if (first < index) {
            add(NoiseFeature.COPY, lines.state(first));
        }
        add(NoiseFeature.COPIES, Math.min(3, page.copies(index) - 1));
        if (headline >= 0 && line.words() >= 4) {
            boolean same = line.stem() == page.line(headline).stem();
            add(NoiseFeature.HEADLINE_SHARE, same ? 4 : (int) (headlineWords.share(line) * 3.999));
        }
    }

    private void beside() {
        add(NoiseFeature.NEXT_SHAPE, shape * SHAPES + shapeBelow);
        add(NoiseFeature.ABOVE_SHAPE, shape * SHAPES + shapeAbove);
        add(NoiseFeature.NEXT_PHRASE, phraseBelow);
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
