// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.text.Chars;
import org.jspecify.annotations.Nullable;

/** Reads names, short lines and titles: subheads, links, or neither. */
final class TitleReader {
    private final Zone zone;
    private final Overlap overlap;
    private final PageFacts page;
    private final int[] titleRun;

    TitleReader(Zone zone, int[] titleRun, Overlap overlap) {
        this.zone = zone;
        this.overlap = overlap;
        this.titleRun = titleRun;
        page = zone.page();
    }

    /** Returns the reading of line {@code i} of the zone. */
    Reading read(int i, LineFacts line) {
        if (line.shape() == Shape.NAME) {
            return Reading.NAME;
        }
        if (line.shape() == Shape.SHORT) {
            if (line.first() == Chars.LOWER) {
                return Reading.FRAGMENT;
            }
            if (line.is(LineFlag.LIST_NUMBER) || line.is(LineFlag.DASH)) {
                return Reading.LIST_ITEM;
            }
            LineFacts next = zone.lineAt(i + 1);
            boolean above =
                    next != null && (next.shape() == Shape.PROSE || next.shape().isText() && isHeading(line));
            return above ? Reading.SHORT_BEFORE_TEXT : Reading.SHORT;
        }
        if (page.copies(zone.index(i)) > 1 && !Contents.hold(page, zone.index(i))) {
            return Reading.TITLE_COPIED;
        }
        LineFacts next = zone.lineAt(i + 1);
        LineFacts third = zone.lineAt(i + 3);
        LineFacts second = zone.lineAt(i + 2);
        if (next != null
                && second != null
                && third != null
                && next.shape().isText()
                && second.shape() == Shape.TITLE
                && third.shape().isText()
                && next.length() < 260
                && third.length() < 260) {
            return Reading.TITLE_WITH_TEASER;
        }
        if (endsList(i, line, next)) {
            return Reading.TITLE_TAKEN_UP;
        }
        if (titleRun[i] >= 3) {
            return Reading.TITLE_IN_LIST;
        }
        if (titleRun[i] == 2) {
            return Reading.TITLE_BESIDE_TITLE;
        }
        if (line.end() == LineEnd.QUESTION) {
            return Reading.TITLE_QUESTION;
        }
        if (line.is(LineFlag.LIST_NUMBER)) {
            return Reading.LIST_ITEM;
        }
        if (line.length() > 85) {
            return Reading.TITLE_LONG;
        }
        if (next != null && next.shape() == Shape.PROSE && overlap.share(zone.index(i), zone.index(i + 1)) >= 0.3) {
            return Reading.TITLE_TAKEN_UP;
        }
        boolean above = next != null && next.shape() == Shape.PROSE && line.length() <= 75;
        return above ? Reading.TITLE_ABOVE_TEXT : Reading.TITLE_ALONE;
    }

    private static boolean isHeading(LineFacts line) {
        Markup markup = line.line().markup();
        return markup != null && markup.heading() > 1 && markup.linkShare() == 0;
    }

    /** A subhead below a list: set off by a wider gap, and the paragraph below tells it again. */
    private boolean endsList(int i, LineFacts line, @Nullable LineFacts next) {
        return i > 0
                && titleRun[i] >= 2
                && next != null
                && next.shape() == Shape.PROSE
                && line.blanksBefore() > zone.line(i - 1).blanksBefore()
                && overlap.share(zone.index(i), zone.index(i + 1)) >= 0.3;
    }
}
