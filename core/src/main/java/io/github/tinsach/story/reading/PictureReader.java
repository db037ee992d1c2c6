// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.story.form.CaptionPlaces;
import io.github.tinsach.story.form.Glue;
import io.github.tinsach.story.form.HeadedLine;
import io.github.tinsach.story.zone.BodyPlace;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.text.Chars;
import org.jspecify.annotations.Nullable;

/** Reads pictures' texts, credits and sources, and lines whose signs alone set them apart from text. */
final class PictureReader {
    private static final int CAPTION_LONGEST = 320;
    /** Whole paragraphs stand under pictures too: captions without a credit are shorter. */
    private static final int UNCREDITED_LONGEST = 160;

    /** A picture's agency behind the copyright sign: imprints name a year or are longer. */
    private static final int LONGEST_AGENCY = 30;

    private final Zone zone;
    private final BodyPlace body;

    PictureReader(Zone zone, BodyPlace body) {
        this.zone = zone;
        this.body = body;
    }

    /** Returns the reading of line {@code i} of the zone; null where it is nothing of that kind. */
    @Nullable
    Reading read(int i, LineFacts line, @Nullable Reading above, int textBefore) {
        if (line.shape() == Shape.PHOTO_CREDIT) {
            return Reading.CREDIT_ALONE;
        }
        if (line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_FIRST)) {
            return line.length() <= CAPTION_LONGEST ? Reading.CREDIT_AT_END : Reading.CREDIT_AT_END_LONG;
        }
        if (line.is(LineFlag.CREDIT_INSIDE) && line.shape() != Shape.PROSE) {
            return Reading.CREDIT_INSIDE;
        }
        if (line.shape() == Shape.SOURCE) {
            return Reading.SOURCE;
        }
        if (line.is(LineFlag.ADDRESS) && line.length() < 200) {
            return Reading.ADDRESS;
        }
        if (line.is(LineFlag.COPYRIGHT)) {
            boolean credit = line.length() <= LONGEST_AGENCY
                    && line.text().charAt(0) == '©'
                    && line.digits() == 0
                    && zone.index(i) < zone.textEnd();
            return credit ? Reading.CREDIT_ALONE : Reading.COPYRIGHT;
        }
        if (line.is(LineFlag.LINK_SIGN)) {
            return Reading.LINK_SIGN;
        }
        Marker heading = HeadedLine.marker(line);
        if (heading != null) {
            return heading == Marker.TAGS ? Reading.TAGS_HEADING : Reading.LINK_PHRASE;
        }
        if (line.is(LineFlag.GLUED) || Glue.isTitleAndMore(line)) {
            return Reading.GLUED;
        }
        if (line.words() <= 5
                && line.letters() >= 2
                && (line.words() == 1 || line.capitalized() < line.words())
                && !line.is(LineFlag.LIST_NUMBER)
                && line.length() <= 30
                && !hasVietnamese(line)) {
            return Reading.FOREIGN_SHORT;
        }
        if (isPictureLine(line) || isCaptionMarkup(line)) {
            return Reading.PICTURE_LINE;
        }
        if (CaptionPlaces.are(line)) {
            return Reading.CAPTION_PLACES;
        }
        LineFacts next = zone.lineAt(i + 1);
        boolean oneSentence = line.sentenceEnds() == 0
                && line.words() >= 2
                && line.end() != LineEnd.COLON
                && line.length() <= UNCREDITED_LONGEST;
        if (oneSentence && above != null && isPictureText(above) && !isLead(line, above, textBefore)) {
            boolean takenUp = line.shape() == Shape.TITLE && next != null && next.shape() == Shape.PROSE;
            return takenUp ? Reading.UNDER_PICTURE_TITLE : Reading.UNDER_PICTURE;
        }
        boolean lead = textBefore == 0 && line.shape() == Shape.PROSE;
        if (oneSentence
                && !lead
                && next != null
                && next.shape() == Shape.PHOTO_CREDIT
                && next.is(LineFlag.CREDIT_FIRST)
                && !isAlternative(next)) {
            // the last credit may be all pictures', and the line above it the article's last
            boolean last = line.shape() == Shape.PROSE && zone.page().nextText(zone.index(i)) >= zone.textEnd();
            return last ? Reading.BESIDE_LAST_CREDIT : Reading.BESIDE_CREDIT;
        }
        if (line.words() <= 6 && line.isAllCaps() && line.length() <= 44) {
            return above != null && isCaptionLike(above) ? Reading.CREDIT_ALONE : Reading.CAPITALS_SHORT;
        }
        return null;
    }

    private static boolean isLead(LineFacts line, Reading above, int textBefore) {
        return textBefore == 0 && (line.is(LineFlag.PREFIX) || above == Reading.HEADLINE_AGAIN && line.length() >= 100);
    }

    /** An image's alternative text is of the image below it, not of the line above. */
    private static boolean isAlternative(LineFacts line) {
        Markup markup = line.line().markup();
        return markup != null && markup.imageText();
    }

    /** {@code Video: …}, {@code Ảnh 2: …}, {@code Xem video: …}. */
    private static boolean isPictureLine(LineFacts line) {
        if (!line.is(LineFlag.PICTURE_WORD)) {
            return false;
        }
        int colon = line.text().indexOf(':');
        boolean colonNear = colon > 0 && colon <= 12 && line.length() <= 220;
        return colonNear || opensWithClip(line);
    }

    /** In {@code figcaption} and kin, or in italics right under an image. */
    boolean isCaptionMarkup(LineFacts line) {
        Markup markup = line.line().markup();
        if (markup == null || line.length() > CAPTION_LONGEST) {
            return false;
        }
        // photo stories set whole paragraphs as captions: their longer ones are left to the sequence
        return line.length() <= ParagraphReader.SHORT_SENTENCE
                ? markup.caption() || markup.afterImage() && markup.italic()
                : markup.caption() && !body.isCaptioned();
    }

    /** {@code Clip lời khai của nghi phạm}: no other line of an article opens so. */
    private static boolean opensWithClip(LineFacts line) {
        String text = line.text();
        boolean clip = text.regionMatches(true, 0, "clip ", 0, 5) || text.regionMatches(true, 0, "video ", 0, 6);
        return clip && line.length() <= 80 && !line.end().isSentenceEnd();
    }

    private static boolean isCaptionLike(Reading above) {
        return switch (above) {
            case UNDER_PICTURE, UNDER_PICTURE_TITLE, LIKE_PREVIOUS, PICTURE_LINE, CREDIT_AT_END, SAME_AS_PREVIOUS ->
                true;
            default -> false;
        };
    }

    private static boolean isPictureText(Reading above) {
        return switch (above) {
            case HEADLINE_AGAIN, HEADLINE_AND_LITTLE, HEADLINE_AND_MORE, FILE_NAME, SLUG, PICTURE_NUMBER, LIKE_NEXT ->
                true;
            default -> false;
        };
    }

    private static boolean hasVietnamese(LineFacts line) {
        String text = line.text();
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0xC0 && Chars.isWord(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
