// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.story.form.Bucket;
import io.github.tinsach.story.form.LineForm;

/**
 * A noise line as {@link NoiseFiller} sees it, one line at a time: its form, its place and what stands around it, in the
 * small numbers that feature values are made of.
 */
final class NoiseView {
    private static final Bucket LENGTHS = Bucket.upTo(8, 16, 28, 44, 70, 110, 180);

    private final NoiseLines lines;

    int index;

    /** The line's place. */
    int at;

    int shape;
    int phrase;
    int phraseKind;
    /** The heading above. */
    int heading;

    int headingState;
    /** Binary digits of the number of lines from the heading; 0 for none. */
    int sinceHeading;

    /** The state of the line above, and of the one above that. */
    int before;

    int beforeThat;
    int gap;
    int length;
    int run;
    int shapeAbove;
    int shapeBelow;
    int phraseBelow;
    /** 1 right above the headline, 2 right below the article, else 0. */
    int near;

    int sinceArticle;
    int fromTop;
    int fromBottom;
    int toImprint;

    NoiseView(NoiseLines lines) {
        this.lines = lines;
    }

    /** Looks at line {@code i}, whose lines above are decided. */
    void look(int i) {
        LineFacts line = lines.page().line(i);
        int headline = lines.headline();
        int articleEnd = lines.articleEnd();
        index = i;
        length = LENGTHS.of(line.length());
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
        gap = Math.min(2, line.blanksBefore());
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

    /** Returns the number of binary digits of {@code n}: 0, 1, 2 for 2 and 3, 3 for 4 to 7. */
    private static int log(int n) {
        return 32 - Integer.numberOfLeadingZeros(Math.max(0, n));
    }
}
