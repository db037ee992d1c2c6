// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The lines of a page that are noise, with their facts for {@link NoiseModel}. The labels are chosen from the top to the
 * bottom, so that a line's facts hold the labels of the lines above it.
 */
public final class NoiseLines {
    /** A line that is no noise, or not of this model. */
    public static final byte OTHER = NoiseModel.STATES;

    static final byte NONE = -1;
    static final byte ABOVE = 0;
    static final byte LINK = 1;
    static final byte CHROME = 2;
    static final byte BELOW = 3;

    private static final int FAR = 1 << 20;
    private static final int LONGEST_MENU_ITEM = 40;
    private static final int MOST_WORDS = 12;
    private static final LineFlag[] FLAGS = LineFlag.values();
    private static final int SHAPES = NoiseFeature.Sizes.SHAPES;
    private static final int MARKERS = NoiseFeature.Sizes.MARKERS;
    private static final int PLACES = NoiseFeature.Sizes.PLACES;
    private static final int STATES = NoiseFeature.Sizes.STATES;

    private final PageFacts page;
    private final byte[] place;
    private final byte[] states;
    private final int headline;
    private final int articleEnd;
    private final int[] run;
    private final int[] imprint;
    private final int[] heading;

    private final boolean[] inHeadline;
    private final PairSet headlinePairs;

    private int[] features = new int[96];
    private int size;

    /**
     * The noise of a page.
     *
     * @param headline index of the headline; -1 for none
     * @param articleEnd index after the last line of the article
     * @param place for each line its place, {@link #NONE} where another part decides
     */
    NoiseLines(PageFacts page, int headline, int articleEnd, byte[] place) {
        this.page = page;
        this.headline = headline;
        this.articleEnd = articleEnd;
        this.place = place;
        int n = page.size();
        int[] title = headline < 0 ? new int[0] : page.line(headline).hashes();
        inHeadline = new boolean[Math.max(0, title.length - 1)];
        headlinePairs = new PairSet(title.length < 2 ? new int[2] : title);
        states = new byte[n];
        Arrays.fill(states, OTHER);
        run = new int[n];
        imprint = new int[n];
        heading = new int[n];
        int open = -1;
        for (int i = 0; i < n; i++) {
            run[i] = isShort(i) ? (i > 0 ? run[i - 1] : 0) + 1 : 0;
            Marker marker = phrase(i);
            open = i == headline || i == articleEnd ? -1 : open;
            heading[i] = open;
            open = marker != null && marker.opensBlock() ? i : open;
        }
        int next = FAR;
        for (int i = n - 1; i >= 0; i--) {
            run[i] = run[i] > 0 && i + 1 < n && run[i + 1] > 0 ? run[i + 1] : run[i];
            next = page.line(i).is(LineFlag.COPYRIGHT) || phrase(i) == Marker.FOOTER ? i : next;
            imprint[i] = next;
        }
    }

    /** Returns the page's facts. */
    public PageFacts page() {
        return page;
    }

    /** Returns whether the model decides on line {@code i}. */
    public boolean isOpen(int i) {
        return place[i] != NONE;
    }

    /** Returns the number of lines, decided here or not. */
    public int count() {
        return place.length;
    }

    /** Sets the state that was chosen for line {@code i}. */
    public void choose(int i, int state) {
        states[i] = (byte) state;
    }

    /** Returns the state of line {@code i}. */
    public int state(int i) {
        return states[i];
    }

    /** Returns the index of the line that heads the block line {@code i} stands in, -1 for none. */
    int heading(int i) {
        return heading[i];
    }

    /** Returns how many short lines stand in a row here. */
    int shortRun(int i) {
        return run[i];
    }

    byte place(int i) {
        return place[i];
    }

    /** Returns whether a line may be the author's or the date: near the headline only. */
    boolean mayBeByline(int i) {
        return place[i] == ABOVE && headline - i <= 6;
    }

    /** Returns the known phrase that line {@code i} is, or null. */
    @Nullable
    Marker phrase(int i) {
        LineFacts line = page.line(i);
        return line.shape() == Shape.MARKER ? line.marker() : null;
    }

    private boolean isShort(int i) {
        LineFacts line = page.line(i);
        return switch (line.shape()) {
            case SHORT, NAME, MARKER, NUMBER -> line.length() <= LONGEST_MENU_ITEM;
            default -> false;
        };
    }

    /** Returns the number of feature values that {@link #fill} found. */
    public int size() {
        return size;
    }

    /** Returns a feature value's index. */
    public int feature(int v) {
        return features[v];
    }

    private void add(NoiseFeature feature, int value) {
        features[size++] = feature.index(value);
    }

    /** Finds the feature values of line {@code i}, whose lines above are decided. */
    public void fill(int i, NoiseModel model) {
        size = 0;
        LineFacts line = page.line(i);
        int at = place[i];
        int shape = line.shape().ordinal();
        Marker whole = phrase(i);
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
        int next = i + 1 < place.length ? page.line(i + 1).shape().ordinal() : Shape.NUMBER.ordinal();
        add(NoiseFeature.NEXT_SHAPE, shape * SHAPES + next);
        int previous = i > 0 ? page.line(i - 1).shape().ordinal() : Shape.NUMBER.ordinal();
        add(NoiseFeature.ABOVE_SHAPE, shape * SHAPES + previous);
        Marker below = i + 1 < place.length ? phrase(i + 1) : null;
        add(NoiseFeature.NEXT_PHRASE, below == null ? MARKERS - 1 : below.ordinal());
        markup(line);
        words(line, model);
    }

    private void heading(int i, int shape, int phrase, int at) {
        int above = heading[i];
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
        int before = i > 0 ? states[i - 1] : OTHER;
        int beforeThat = i > 1 ? states[i - 2] : OTHER;
        add(NoiseFeature.PREVIOUS_SHAPE, before * SHAPES + shape);
        add(NoiseFeature.PREVIOUS_PHRASE, before * MARKERS + phrase);
        add(NoiseFeature.PREVIOUS_GAP, before * 3 + Math.min(2, line.blanksBefore()));
        add(NoiseFeature.PREVIOUS_RUN, before * 6 + Math.min(5, log(run[i])));
        add(NoiseFeature.PREVIOUS_PLACE, before * PLACES + at);
        add(NoiseFeature.PREVIOUS_PAIR, before * STATES + beforeThat);
        int above = heading[i];
        Marker marker = above < 0 ? null : page.line(above).marker();
        add(NoiseFeature.HEADING_PREVIOUS, (marker == null ? MARKERS - 1 : marker.ordinal()) * STATES + before);
        add(NoiseFeature.HEADING_LABEL, (above < 0 ? OTHER : states[above]) * SHAPES + shape);
        if (at == ABOVE && headline - i <= 3) {
            add(NoiseFeature.NEAR_SHAPE, shape);
        } else if (at == BELOW && i - articleEnd < 3) {
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
        add(NoiseFeature.SHORT_RUN, Math.min(5, log(run[i])) * PLACES + at);
        int since = at == ABOVE ? headline - i : at == BELOW ? i - articleEnd + 1 : i - headline;
        add(NoiseFeature.SINCE_ARTICLE, Math.min(9, log(since)) * PLACES + at);
        add(NoiseFeature.FROM_TOP, Math.min(8, log(i + 1)));
        add(NoiseFeature.FROM_BOTTOM, Math.min(8, log(place.length - i)));
        add(NoiseFeature.TO_IMPRINT, imprint[i] == FAR ? 8 : Math.min(7, log(imprint[i] - i + 1)));
        int above = heading[i];
        boolean imprintAbove = above >= 0 && page.line(above).marker() == Marker.FOOTER;
        add(NoiseFeature.SINCE_IMPRINT, imprintAbove ? Math.min(7, log(i - above)) : 8);
    }

    private void copies(int i, LineFacts line) {
        int first = page.firstCopy(i);
        if (first < i) {
            add(NoiseFeature.COPY, states[first]);
        }
        add(NoiseFeature.COPIES, Math.min(3, page.copies(i) - 1));
        if (headline >= 0 && line.words() >= 4) {
            boolean same = line.stem() == page.line(headline).stem();
            add(NoiseFeature.HEADLINE_SHARE, same ? 4 : (int) (headlineShare(line) * 3.999));
        }
    }

    /** Returns the share of the headline's pairs of words that stand in a line. */
    private double headlineShare(LineFacts line) {
        if (inHeadline.length == 0 || line.words() > 40) {
            return 0;
        }
        Arrays.fill(inHeadline, false);
        headlinePairs.mark(line.hashes(), inHeadline);
        int hits = 0;
        for (boolean hit : inHeadline) {
            hits += hit ? 1 : 0;
        }
        return (double) hits / inHeadline.length;
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
        for (MarkupClass kind : MarkupClass.values()) {
            if (kind.isIn(markup.names())) {
                add(NoiseFeature.MARKUP_CLASS, kind.ordinal());
            }
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
