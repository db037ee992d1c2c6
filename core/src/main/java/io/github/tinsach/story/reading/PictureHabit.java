// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Zone;

/**
 * What stands under the pictures of an article: papers caption all of them, credit all captions, or caption none. A title
 * under a picture is a caption where the others have one, and a subhead where they have none and titles stand above
 * paragraphs elsewhere too.
 */
public final class PictureHabit {
    /** Number of values. */
    public static final int VALUES = 4 * 3 * 2;

    /** So many titles between paragraphs to each line under a picture are the article's subheads. */
    private static final int SISTERS = 3;

    private final Zone zone;
    private final Reading[] readings;
    /** Lines under pictures: paragraphs, captions with a credit, other short lines. */
    private int texts;

    private int credited;
    private int shorts;
    /** Titles between two paragraphs. */
    private int subheads;

    /** Reads what stands under the pictures of {@code zone}, whose lines read as {@code readings}. */
    public PictureHabit(Zone zone, Reading[] readings) {
        this.zone = zone;
        this.readings = readings;
        for (int i = 0; i < readings.length && zone.index(i) < zone.textEnd(); i++) {
            count(i, 1);
        }
    }

    /** Returns the value of line {@code i} of the zone; -1 where it is no short line under a picture. */
    public int of(int i) {
        if (!isUnderPicture(i) || isParagraph(i)) {
            return -1;
        }
        count(i, -1);
        int habit =
                texts + credited + shorts == 0 ? 0 : credited >= Math.max(texts, shorts) ? 3 : texts >= shorts ? 1 : 2;
        count(i, 1);
        int sisters = Math.min(2, subheads);
        return (habit * 3 + sisters) * 2 + (zone.line(i).end().isSentenceEnd() ? 1 : 0);
    }

    /**
     * Returns whether title {@code i} of the zone, under a picture, is no caption: where paragraphs stand under the other
     * pictures, or far more titles between paragraphs than under pictures.
     */
    boolean isSubhead(int i) {
        if (isCredited(i) || zone.line(i).end().isSentenceEnd() || i + 1 >= readings.length || !isParagraph(i + 1)) {
            return false;
        }
        count(i, -1);
        boolean bare = texts > Math.max(credited, shorts) && subheads > 0;
        boolean many = subheads >= SISTERS * (credited + shorts + 1);
        count(i, 1);
        return bare || many;
    }

    private void count(int i, int step) {
        if (isUnderPicture(i)) {
            if (isParagraph(i)) {
                texts += step;
            } else if (isCredited(i)) {
                credited += step;
            } else if (!isPicture(i)) {
                shorts += step;
            }
        } else if (i > 0
                && i + 1 < readings.length
                && zone.line(i).shape() == Shape.TITLE
                && isParagraph(i - 1)
                && isParagraph(i + 1)) {
            subheads += step;
        }
    }

    private boolean isParagraph(int i) {
        return zone.line(i).shape() == Shape.PROSE && !isCredited(i);
    }

    private boolean isCredited(int i) {
        LineFacts line = zone.line(i);
        if (line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_FIRST) || line.is(LineFlag.CREDIT_INSIDE)) {
            return true;
        }
        LineFacts next = zone.lineAt(i + 1);
        return next != null && next.shape() == Shape.PHOTO_CREDIT;
    }

    private boolean isUnderPicture(int i) {
        return i > 0 && isPicture(i - 1);
    }

    private boolean isPicture(int i) {
        return zone.line(i).shape() == Shape.PICTURE
                || switch (readings[i]) {
                    case HEADLINE_AGAIN, HEADLINE_AND_LITTLE, FILE_NAME, SLUG, PICTURE_NUMBER, LIKE_NEXT -> true;
                    default -> false;
                };
    }
}
