// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Turns the lines of a zone into feature values. Line facts are replaceable; the place of a line among texts, titles,
 * copies and headings is what tells.
 */
public final class ZoneFeatures {
    private static final int NONE = Shape.values().length;
    private static final int EDGE = NONE + 1;

    private final PageFacts page;
    private final Zone zone;
    private final LineFacts headline;
    private final int[] textBefore;
    private final int[] toText;
    private final int[] titleRun;
    private final int[] headingAbove;
    private final int[] textSinceHeading;
    private final int usualGap;
    private final Reading[] readings;
    private final int[] closed;
    private final int pictureHabit;

    /** Prepares the lines of {@code zone}. */
    public ZoneFeatures(Zone zone) {
        this.zone = zone;
        page = zone.page();
        headline = page.line(zone.headline());
        int size = zone.size();
        textBefore = new int[size];
        toText = new int[size];
        titleRun = new int[size];
        headingAbove = new int[size];
        textSinceHeading = new int[size];
        closed = new int[size];
        usualGap = usualGap();
        int texts = 0;
        int heading = -1;
        int since = 0;
        for (int i = 0; i < size; i++) {
            LineFacts line = line(i);
            textBefore[i] = texts;
            Marker marker = line.marker();
            headingAbove[i] = heading;
            textSinceHeading[i] = since;
            if (line.shape() == Shape.MARKER && marker != null && marker.opensBlock()) {
                heading = marker.ordinal();
                since = 0;
            }
            if (line.shape() == Shape.PROSE) {
                texts++;
                since++;
            }
        }
        int distance = 99;
        for (int i = size - 1; i >= 0; i--) {
            toText[i] = distance;
            distance = line(i).shape() == Shape.PROSE ? 1 : distance + 1;
        }
        runs(size);
        readings = new Reader(zone, titleRun).readings(textBefore);
        int closings = 0;
        for (int i = 0; i < size; i++) {
            closed[i] = closings;
            closings += textBefore[i] >= 2 && closes(readings[i]) ? 1 : 0;
        }
        pictureHabit = pictureHabit();
    }

    /** Returns what line {@code i} of the zone reads like. */
    Reading reading(int i) {
        return readings[i];
    }

    /** Whether a line of this reading is one of those that stand below the last paragraph. */
    private static boolean closes(Reading reading) {
        return switch (reading) {
            case SOURCE, RELATED_HEADING, LISTING_HEADING, SIDEBAR_HEADING, TAGS_HEADING, FEEDBACK_PHRASE, COPYRIGHT ->
                true;
            default -> false;
        };
    }

    /** What mostly stands under this page's numbered pictures: 0 too few to tell, 1 paragraphs, 2 short lines. */
    private int pictureHabit() {
        int shorts = 0;
        int texts = 0;
        for (int i = 0; i + 1 < readings.length; i++) {
            if (line(i).shape() == Shape.PICTURE) {
                shorts += line(i + 1).shape() == Shape.PROSE ? 0 : 1;
                texts += line(i + 1).shape() == Shape.PROSE ? 1 : 0;
            }
        }
        return shorts + texts < 2 ? 0 : shorts > texts ? 2 : 1;
    }

    /** Counts the titles in each stretch of titles, dates and copies. */
    private void runs(int size) {
        int start = 0;
        int titles = 0;
        for (int i = 0; i <= size; i++) {
            boolean inRun = i < size && (isTitle(line(i)) || line(i).shape() == Shape.DATE);
            if (inRun) {
                boolean copy = i > 0 && line(i - 1).stem() == line(i).stem();
                titles += isTitle(line(i)) && !copy ? 1 : 0;
            } else {
                for (int j = start; j < i; j++) {
                    titleRun[j] = titles;
                }
                start = i + 1;
                titles = 0;
            }
        }
    }

    private static boolean isTitle(LineFacts line) {
        return line.shape() == Shape.TITLE || line.shape() == Shape.SEMI && line.end() == LineEnd.QUESTION;
    }

    private int usualGap() {
        int[] counts = new int[5];
        for (int i = 0; i < zone.size(); i++) {
            if (line(i).shape() == Shape.PROSE) {
                counts[Math.min(4, line(i).blanksBefore())]++;
            }
        }
        int usual = 0;
        for (int g = 1; g < counts.length; g++) {
            if (counts[g] > counts[usual]) {
                usual = g;
            }
        }
        return usual;
    }

    private LineFacts line(int i) {
        return page.line(zone.index(i));
    }

    private @Nullable LineFacts lineAt(int i) {
        int index = zone.index(i);
        return index >= 0 && index < page.size() ? page.line(index) : null;
    }

    /** Fills {@code out} with the values of line {@code i} of the zone. */
    public void fill(int i, FeatureSet out) {
        out.clear();
        LineFacts line = line(i);
        out.add(Feature.BIAS, 0);
        readings(i, out);
        own(line, out);
        neighbours(i, line, out);
        copies(i, line, out);
        place(i, line, out);
        markup(line, out);
    }

    private void readings(int i, FeatureSet out) {
        Reading reading = readings[i];
        int index = zone.index(i);
        int none = Reading.values().length;
        out.add(Feature.READING, reading.ordinal());
        out.add(Feature.READING_ABOVE, i == 0 ? none : readings[i - 1].ordinal());
        out.add(Feature.READING_BELOW, i + 1 >= readings.length ? none : readings[i + 1].ordinal());
        int end = index < zone.textEnd() - 1 ? 0 : index == zone.textEnd() - 1 ? 1 : 2;
        out.add(Feature.CLOSED, Math.min(3, closed[i]) + (line(i).shape() == Shape.PROSE ? 4 : 0));
        if (i > 0 && line(i - 1).shape() == Shape.PICTURE && line(i).shape() != Shape.PROSE) {
            out.add(Feature.PICTURE_HABIT, pictureHabit * 2 + (line(i).end().isSentenceEnd() ? 1 : 0));
        }
        out.add(Feature.READING_PLACE, reading.ordinal() * 3 + end);
    }

    private static void own(LineFacts line, FeatureSet out) {
        int length = line.length();
        out.add(Feature.END, line.end().ordinal());
        out.add(Feature.FIRST, line.first());
        if (line.words() >= 2) {
            out.add(Feature.CAPITALS, (int) (line.capitalShare() * 5));
        }
        if (line.words() >= 5) {
            out.add(Feature.FUNCTION_WORDS, (int) (line.functionShare() * 15));
        }
        out.add(Feature.SHAPE, line.shape().ordinal());
        if (line.shape().isText()) {
            out.add(
                    Feature.TEXT_LENGTH,
                    bucket(length, 60, 80, 100, 120, 140, 170, 200, 300, 500) + (line.sentenceEnds() > 0 ? 10 : 0));
        }
        Marker marker = line.marker();
        if (marker != null && line.shape() == Shape.MARKER) {
            out.add(Feature.MARKER, marker.ordinal());
        }
        for (int bits = line.flags(); bits != 0; bits &= bits - 1) {
            out.add(Feature.FLAG, Integer.numberOfTrailingZeros(bits));
        }
        out.addIf(line.isAllCaps(), Feature.ALL_CAPITALS, line.words() > 3 ? 1 : 0);
    }

    private void neighbours(int i, LineFacts line, FeatureSet out) {
        LineFacts previous = i == 0 ? null : lineAt(i - 1);
        LineFacts next = lineAt(i + 1);
        marker(previous, Feature.PREVIOUS_MARKER, out);
        marker(next, Feature.NEXT_MARKER, out);
        out.add(Feature.GAP_BEFORE, 1 + Integer.signum(line.blanksBefore() - usualGap));
        out.add(Feature.GAP_AFTER, next == null ? 2 : 1 + Integer.signum(next.blanksBefore() - usualGap));
    }

    private static int shape(@Nullable LineFacts line) {
        return line == null ? NONE : line.shape().ordinal();
    }

    private static void marker(@Nullable LineFacts line, Feature feature, FeatureSet out) {
        if (line != null && line.shape() == Shape.MARKER) {
            Marker marker = line.marker();
            if (marker != null) {
                out.add(feature, marker.ordinal());
            }
        }
    }

    private void copies(int i, LineFacts line, FeatureSet out) {
        int index = zone.index(i);
        boolean ofHeadline = line.stem() == headline.stem() || line.key() == headline.key();
        out.addIf(ofHeadline, Feature.COPY, 0);
        LineFacts previous = i == 0 ? headline : lineAt(i - 1);
        LineFacts next = lineAt(i + 1);
        out.addIf(same(line, previous), Feature.COPY, 1);
        out.addIf(same(line, next), Feature.COPY, 2);
        if (page.copies(index) > 1 && line.words() >= 3) {
            out.addIf(page.firstCopy(index) < zone.headline(), Feature.COPY, 3);
            out.addIf(page.firstCopy(index) < index && page.firstCopy(index) > zone.headline(), Feature.COPY, 4);
            out.addIf(page.lastCopy(index) > index && page.lastCopy(index) < zone.textEnd(), Feature.COPY, 5);
            out.addIf(page.lastCopy(index) > index && page.lastCopy(index) >= zone.textEnd(), Feature.COPY, 6);
            out.addIf(page.copies(index) > 2, Feature.COPY, 7);
        }
        if (line.words() >= 4) {
            double inHeadline = Overlap.share(line.hashes(), headline.hashes());
            int kind = line.shape() == Shape.PROSE ? 0 : line.shape() == Shape.TITLE ? 1 : 2;
            out.add(Feature.HEADLINE_SHARE, kind * 5 + bucket((int) (100 * inHeadline), 0, 15, 40, 75));
            nearCopies(line, previous, Feature.COPY, 8, out);
            nearCopies(line, next, Feature.COPY, 11, out);
        }
        if (line.shape() != Shape.PROSE && line.words() >= 2 && line.length() <= 200) {
            int below = nextText(i);
            if (below >= 0) {
                out.add(
                        Feature.NEXT_SHARE,
                        bucket(
                                (int) (100
                                        * Overlap.share(
                                                line.hashes(), page.line(below).hashes())),
                                0,
                                10,
                                25,
                                50,
                                80));
            }
            int above = previousText(i);
            if (above >= 0) {
                out.add(
                        Feature.PREVIOUS_SHARE,
                        bucket(
                                (int) (100
                                        * Overlap.share(
                                                line.hashes(), page.line(above).hashes())),
                                0,
                                10,
                                25,
                                50,
                                80));
            }
        }
    }

    private static void nearCopies(
            LineFacts line, @Nullable LineFacts other, Feature feature, int value, FeatureSet out) {
        if (other == null || other.words() < 4) {
            return;
        }
        double share = Overlap.share(line.hashes(), other.hashes());
        if (share > 0.7) {
            boolean alike = line.words() > 0.7 * other.words() && other.words() > 0.7 * line.words();
            out.add(feature, alike ? value : value + 1);
        } else if (line.words() > other.words() && Overlap.share(other.hashes(), line.hashes()) > 0.8) {
            out.add(feature, value + 2);
        }
    }

    private static boolean same(LineFacts line, @Nullable LineFacts other) {
        return other != null && line.stem() == other.stem();
    }

    private int nextText(int i) {
        for (int j = i + 1; j < Math.min(zone.size(), i + 6); j++) {
            if (line(j).shape() == Shape.PROSE) {
                return zone.index(j);
            }
        }
        return -1;
    }

    private int previousText(int i) {
        for (int j = i - 1; j >= Math.max(0, i - 5); j--) {
            if (line(j).shape() == Shape.PROSE) {
                return zone.index(j);
            }
        }
        return -1;
    }

    private void place(int i, LineFacts line, FeatureSet out) {
        int index = zone.index(i);
        boolean text = line.shape() == Shape.PROSE;
        out.add(Feature.PARAGRAPHS_BEFORE, bucket(textBefore[i], 0, 1, 2, 5, 12));
        out.add(Feature.SINCE_HEADLINE, bucket(i, 0, 1, 2, 5, 11, 30));
        out.add(Feature.SINCE_TEXT, bucket(sinceText(i), 1, 2, 3, 5, 9, 20));
        out.add(Feature.TO_TEXT, bucket(toText[i], 1, 2, 3, 5, 9, 20, 98));
        int ahead = page.massFrom(index + 1);
        out.add(Feature.MASS_AHEAD, bucket(ahead, 0, 60, 130, 200, 300, 500, 900, 1500, 3000));
        int whole = Math.max(1, page.massFrom(zone.headline() + 1));
        out.add(Feature.MASS_SHARE, bucket(100 * ahead / whole, 0, 5, 15, 30, 60, 80, 95));
        if (!line.shape().isText()) {
            out.add(Feature.TITLE_RUN, bucket(titleRun[i], 0, 1, 2, 4) + (line.shape() == Shape.TITLE ? 5 : 0));
        }
        if (headingAbove[i] >= 0) {
            out.add(Feature.HEADING_ABOVE, headingAbove[i] * 3 + bucket(textSinceHeading[i], 0, 1));
        }
        picture(i, out);
        int end = index < zone.textEnd() - 1 ? 0 : index == zone.textEnd() - 1 ? 1 : 2;
        out.add(Feature.PLACE, line.shape().ordinal() * 3 + end);
        if (text && textBefore[i] == 0) {
            out.add(Feature.FIRST_TEXT, line.is(LineFlag.PREFIX) ? 0 : line.length() < 320 ? 1 : 2);
        } else if (text && textBefore[i] == 1) {
            out.add(Feature.FIRST_TEXT, line.is(LineFlag.PREFIX) ? 3 : line.length() < 320 ? 4 : 5);
        }
        rhythm(i, line, out);
    }

    private int sinceText(int i) {
        for (int j = i - 1; j >= 0 && i - j <= 21; j--) {
            if (line(j).shape() == Shape.PROSE) {
                return i - j;
            }
        }
        return 99;
    }

    private void picture(int i, FeatureSet out) {
        LineFacts previous = i == 0 ? null : lineAt(i - 1);
        LineFacts next = lineAt(i + 1);
        if (previous != null) {
            out.addIf(previous.shape() == Shape.PICTURE, Feature.UNDER_PICTURE, 0);
            out.addIf(previous.stem() == headline.stem(), Feature.UNDER_PICTURE, 1);
            out.addIf(isCredited(previous), Feature.UNDER_PICTURE, 2);
        }
        if (next != null) {
            out.addIf(next.shape() == Shape.PHOTO_CREDIT || next.is(LineFlag.CREDIT_FIRST), Feature.UNDER_PICTURE, 3);
            out.addIf(next.shape() == Shape.PICTURE, Feature.UNDER_PICTURE, 4);
            out.addIf(isCredited(next), Feature.UNDER_PICTURE, 5);
            out.addIf(next.isAllCaps() && next.words() <= 4, Feature.UNDER_PICTURE, 6);
        }
    }

    private static boolean isCredited(LineFacts line) {
        return line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_FIRST);
    }

    /** Title, date, teaser, title, date, teaser: the rhythm of a list. */
    private void rhythm(int i, LineFacts line, FeatureSet out) {
        Shape shape = line.shape();
        LineFacts two = lineAt(i + 2);
        LineFacts three = lineAt(i + 3);
        LineFacts next = lineAt(i + 1);
        if (next == null || two == null) {
            return;
        }
        boolean titleText = shape == Shape.TITLE && next.shape().isText() && two.shape() == Shape.TITLE;
        out.addIf(titleText && three != null && three.shape().isText(), Feature.LIST_RHYTHM, 0);
        out.addIf(
                shape.isText()
                        && next.shape() == Shape.TITLE
                        && two.shape().isText()
                        && three != null
                        && three.shape() == Shape.TITLE,
                Feature.LIST_RHYTHM,
                1);
        out.addIf(
                shape == Shape.TITLE && next.shape() == Shape.DATE && two.shape() == Shape.TITLE,
                Feature.LIST_RHYTHM,
                2);
        out.addIf(
                shape == Shape.DATE && next.shape() == Shape.TITLE && two.shape() == Shape.DATE,
                Feature.LIST_RHYTHM,
                3);
    }

    private void markup(LineFacts line, FeatureSet out) {
        out.add(Feature.IS_HTML, page.page().html() ? 1 : 0);
        Markup markup = line.line().markup();
        if (markup == null) {
            return;
        }
        out.add(Feature.MARKUP_HEADING, markup.heading());
        out.add(Feature.MARKUP_LINK, bucket((int) (100 * markup.linkShare()), 0, 30, 70, 95));
        out.addIf(markup.list(), Feature.MARKUP, 0);
        out.addIf(markup.table(), Feature.MARKUP, 1);
        out.addIf(markup.imageText(), Feature.MARKUP, 2);
        out.addIf(markup.caption(), Feature.MARKUP, 3);
        out.addIf(markup.bold(), Feature.MARKUP, 4);
        out.addIf(markup.path().endsWith("/p"), Feature.MARKUP, 5);
        out.addIf(markup.path().contains("figure"), Feature.MARKUP, 6);
        out.addIf(markup.path().contains("blockquote"), Feature.MARKUP, 7);
        if (!markup.chrome().isEmpty()) {
            out.add(
                    Feature.MARKUP_CHROME,
                    switch (markup.chrome()) {
                        case "nav" -> 0;
                        case "aside" -> 1;
                        case "footer" -> 2;
                        case "header" -> 3;
                        case "form" -> 4;
                        case "dialog" -> 5;
                        default -> 6;
                    });
        }
        for (MarkupClass kind : MarkupClass.values()) {
            out.addIf(kind.isIn(markup.names()), Feature.MARKUP_CLASS, kind.ordinal());
        }
    }

    private static int bucket(int value, int... bounds) {
        for (int b = 0; b < bounds.length; b++) {
            if (value <= bounds[b]) {
                return b;
            }
        }
        return bounds.length;
    }
}
