// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.text.Chars;

/** Reads running text: paragraphs, teasers, captions that are sentences. */
public final class ParagraphReader {
    /** Captions without a credit are mostly shorter, and hold fewer function words than paragraphs (AUC .82). */
    static final int SHORT_SENTENCE = 130;

    /** Longer texts are paragraphs. */
    public static final int LONGEST_TEASER = 320;

    private static final double FEW_FUNCTION_WORDS = 0.16;

    private final Zone zone;
    private final int[] titleRun;

    ParagraphReader(Zone zone, int[] titleRun) {
        this.zone = zone;
        this.titleRun = titleRun;
    }

    /** Returns the reading of line {@code i} of the zone, below {@code textBefore} paragraphs. */
    Reading read(int i, LineFacts line, int textBefore) {
        if (line.is(LineFlag.PREFIX)) {
            return textBefore == 0 ? Reading.PREFIXED : Reading.PREFIXED_AGAIN;
        }
        if (line.end() == LineEnd.ELLIPSIS && line.length() < 260 && line.shape() == Shape.PROSE && i > 3) {
            LineFacts above = i == 0 ? null : zone.lineAt(i - 1);
            LineFacts below = zone.lineAt(i + 1);
            boolean among = above != null && above.end() == LineEnd.ELLIPSIS
                    || below != null && below.end() == LineEnd.ELLIPSIS;
            return among && line.sentenceEnds() == 0 ? Reading.CUT_OFF_AMONG_SUCH : Reading.CUT_OFF;
        }
        if (line.end() == LineEnd.COLON) {
            return Reading.COLON_END;
        }
        if (line.is(LineFlag.SPEAKER) && line.length() < 400) {
            return Reading.SPEAKER;
        }
        if (line.is(LineFlag.LIST_NUMBER) || line.is(LineFlag.DASH)) {
            return Reading.LIST_ITEM;
        }
        if (line.first() == Chars.LOWER) {
            return Reading.FRAGMENT;
        }
        if (line.end() == LineEnd.QUESTION && line.length() < 110 && line.sentenceEnds() == 0) {
            return titleRun[i] >= 2 ? Reading.TITLE_IN_LIST : Reading.TITLE_QUESTION;
        }
        if (textBefore > 0 && isInBox(i, line)) {
            return Reading.BOX_TEASER;
        }
        if (line.sentenceEnds() == 0 && line.length() <= SHORT_SENTENCE && line.functionShare() < FEW_FUNCTION_WORDS) {
            boolean first = textBefore == 1 || textBefore == 0 && line.shape() == Shape.SEMI;
            if (textBefore > 0 || first) {
                return first ? Reading.SHORT_SENTENCE_FIRST : Reading.SHORT_SENTENCE;
            }
        }
        if (textBefore == 0 && line.shape() == Shape.PROSE) {
            return Reading.TEXT_FIRST;
        }
        if (line.length() > 320) {
            return Reading.TEXT_LONG;
        }
        LineFacts next = zone.lineAt(i + 1);
        LineFacts previous = i == 0 ? null : zone.lineAt(i - 1);
        if (previous != null
                && next != null
                && previous.shape() == Shape.TITLE
                && next.shape() == Shape.TITLE
                && line.length() < 260) {
            return Reading.TEXT_AMONG_TITLES;
        }
        return line.shape() == Shape.PROSE ? Reading.TEXT : Reading.TEXT_HALF;
    }

    /** Whether the line above is a title that stands twice, as link and as text of its picture. */
    private boolean isInBox(int i, LineFacts line) {
        if (i < 2 || line.length() > LONGEST_TEASER || line.sentenceEnds() > 1) {
            return false;
        }
        LineFacts title = zone.line(i - 1);
        return title.shape() == Shape.TITLE
                && title.stem() == zone.line(i - 2).stem()
                && title.stem() != zone.page().line(zone.headline()).stem();
    }
}
