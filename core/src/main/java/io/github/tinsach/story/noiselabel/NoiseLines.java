// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.noiselabel;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.story.form.LineForm;
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

    /** No imprint below. */
    static final int FAR = 1 << 20;

    private final PageFacts page;
    private final byte[] place;
    private final byte[] states;
    private final short[] forms;
    private final int headline;
    private final int articleEnd;
    private final int[] run;
    private final int[] imprint;
    private final int[] heading;

    private final NoiseFiller filler;

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
        states = new byte[n];
        Arrays.fill(states, OTHER);
        run = new int[n];
        imprint = new int[n];
        heading = new int[n];
        forms = new short[n];
        int open = -1;
        int items = 0;
        for (int i = 0; i < n; i++) {
            short form = LineForm.of(page.line(i));
            forms[i] = form;
            items = LineForm.isMenuItem(form) ? items + 1 : 0;
            run[i] = items;
            open = i == headline || i == articleEnd ? -1 : open;
            heading[i] = open;
            Marker marker = LineForm.marker(form);
            open = marker != null && marker.opensBlock() ? i : open;
        }
        int next = FAR;
        items = 0;
        for (int i = n - 1; i >= 0; i--) {
            items = run[i] == 0 ? 0 : Math.max(items, run[i]);
            run[i] = items;
            next = LineForm.isImprint(forms[i]) ? i : next;
            imprint[i] = next;
        }
        filler = new NoiseFiller(this);
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

    /** Returns the index of the next line of an imprint from line {@code i} on, {@link #FAR} for none. */
    int imprint(int i) {
        return imprint[i];
    }

    /** Returns the index of the headline, -1 for none. */
    int headline() {
        return headline;
    }

    /** Returns the index after the last line of the article. */
    int articleEnd() {
        return articleEnd;
    }

    /** Returns the place of line {@code i}. */
    byte place(int i) {
        return place[i];
    }

    /** Returns whether a line may be the author's or the date: near the headline only. */
    boolean mayBeByline(int i) {
        return place[i] == ABOVE && headline - i <= 6;
    }

    /** Returns the {@link LineForm} of line {@code i}. */
    int form(int i) {
        return forms[i];
    }

    /** Returns the known phrase that line {@code i} is, or null. */
    @Nullable
    Marker phrase(int i) {
        return LineForm.marker(forms[i]);
    }

    /** Returns what finds feature values. */
    NoiseFiller filler() {
        return filler;
    }

    /** Returns the number of feature values that {@link #fill} found. */
    public int size() {
        return filler.size();
    }

    /** Returns a feature value's index. */
    public int feature(int v) {
        return filler.get(v);
    }

    /** Finds the feature values of line {@code i}, whose lines above are decided. */
    public void fill(int i, NoiseModel model) {
        filler.fill(i, model);
    }
}
