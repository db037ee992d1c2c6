// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.model.Label;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import org.jspecify.annotations.Nullable;

/**
 * Labels the lines outside the article by the blocks they stand in: a known heading opens a block, and the lines below
 * belong with it until another opens or their form no longer fits.
 */
final class NoiseLabels {
    /** This many short lines in a row are a menu. */
    private static final int MENU_RUN = 5;

    private final PageFacts page;
    private @Nullable Label block;
    private String heading = "";
    private int since;

    NoiseLabels(PageFacts page) {
        this.page = page;
    }

    /** Sets the verdicts of the lines above the headline. */
    void above(int headline, @Nullable Verdict[] verdicts) {
        block = null;
        for (int i = 0; i < headline; i++) {
            if (verdicts[i] == null) {
                verdicts[i] = aboveLine(i, headline);
            }
        }
    }

    private Verdict aboveLine(int i, int headline) {
        LineFacts line = page.line(i);
        LineFacts title = page.line(headline);
        if (line.stem() == title.stem()
                || page.line(i).words() >= 5 && Overlap.share(title.hashes(), line.hashes()) > 0.9) {
            return new Verdict(Label.REPEAT, "headline-above", "the headline, before it heads the article");
        }
        Verdict marked = marked(line, i);
        if (marked != null) {
            return marked.label() == Label.RELATED || marked.label() == Label.SIDEBAR ? marked : marked;
        }
        if (headline - i <= 3 && line.shape() == Shape.DATE) {
            return new Verdict(Label.BYLINE, "date-above", "a date directly above the headline");
        }
        if (block != null && block != Label.FOOTER && isTitleOrText(line) && !isMenu(i)) {
            return new Verdict(block, "block-above", "in the block under \"" + heading + "\"");
        }
        if (isTitleOrText(line) && line.length() > 45 && !isMenu(i)) {
            return new Verdict(Label.LISTING, "title-above", "a title above the headline");
        }
        if (!isTitleOrText(line)) {
            block = null;
        }
        return new Verdict(Label.NAVIGATION, "above-headline", "above the headline");
    }

    /** Sets the verdicts of the lines from {@code from} on that have none. */
    void below(int from, @Nullable Verdict[] verdicts) {
        block = null;
        since = 0;
        for (int i = from; i < page.size(); i++) {
            if (verdicts[i] == null) {
                verdicts[i] = belowLine(i, i == from);
            }
        }
    }

    private Verdict belowLine(int i, boolean first) {
        LineFacts line = page.line(i);
        Verdict marked = marked(line, i);
        if (marked != null) {
            return marked;
        }
        since++;
        if (line.is(LineFlag.COPYRIGHT)) {
            block = Label.FOOTER;
            heading = line.text();
            return new Verdict(Label.FOOTER, "copyright", "a copyright sign");
        }
        if (block == Label.TAGS && (line.length() > 60 || since > 12) && line.shape() != Shape.SHORT) {
            block = null;
        }
        if (block == Label.FEEDBACK && line.shape() == Shape.TITLE && since > 8) {
            block = null;
        }
        if (block == Label.FOOTER && line.shape() == Shape.TITLE && line.length() > 50 && isList(i)) {
            block = Label.LISTING;
        }
        if (isMenu(i) && block != Label.TAGS && block != Label.FOOTER && block != Label.FEEDBACK) {
            return new Verdict(Label.NAVIGATION, "menu-below", "a run of short lines, as menus have");
        }
        if (block != null) {
            return new Verdict(block, "block-below", "in the block under \"" + heading + "\"");
        }
        if (isTitleOrText(line) || line.shape() == Shape.DATE) {
            return new Verdict(Label.RELATED, "below-article", "a title or teaser below the article");
        }
        return new Verdict(first ? Label.SOCIAL : Label.NAVIGATION, "short-below", "a short line below the article");
    }

    /** Returns the verdict on a line that is a known phrase, and opens the block that it heads. */
    @Nullable
    Verdict marked(LineFacts line, int i) {
        Marker marker = line.marker();
        if (line.shape() != Shape.MARKER || marker == null) {
            return null;
        }
        if (marker.opensBlock()) {
            block = marker.label();
            heading = line.text();
            since = 0;
        }
        if (marker == Marker.NAVIGATION && block == Label.FOOTER) {
            return new Verdict(Label.FOOTER, "phrase-footer", "in the imprint");
        }
        return new Verdict(marker.label(), "phrase-" + marker.label().key(), "the phrase \"" + line.text() + "\"");
    }

    private boolean isMenu(int i) {
        int start = i;
        while (start > 0 && i - start < MENU_RUN && isShort(start - 1)) {
            start--;
        }
        int end = i;
        while (end < page.size() && end - start < MENU_RUN && isShort(end)) {
            end++;
        }
        return isShort(i) && end - start >= MENU_RUN;
    }

    private boolean isShort(int i) {
        LineFacts line = page.line(i);
        Shape shape = line.shape();
        Markup markup = line.line().markup();
        boolean nav = markup != null && markup.chrome().equals("nav");
        return nav
                || (shape == Shape.SHORT || shape == Shape.NAME || shape == Shape.MARKER || shape == Shape.NUMBER)
                        && line.length() <= 40;
    }

    private boolean isList(int i) {
        return i + 1 < page.size()
                && (page.line(i + 1).shape() == Shape.TITLE || page.line(i + 1).shape() == Shape.DATE);
    }

    private static boolean isTitleOrText(LineFacts line) {
        return line.shape() == Shape.TITLE || line.shape().isText() || line.shape() == Shape.PICTURE;
    }
}
