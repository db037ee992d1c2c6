// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.text.Chars;
import org.jspecify.annotations.Nullable;

/** Reads each line of a zone in its place: an ordered list of conditions, the first that holds names the {@link Reading}. */
final class Reader {
    private static final int CAPTION_LONGEST = 320;
    /** Of two pieces of a broken paragraph one is at least this long; rows of topic words are shorter. */
    private static final int PIECE = 35;
    /** Captions without a credit are mostly shorter, and hold fewer function words than paragraphs (AUC .82). */
    private static final int SHORT_SENTENCE = 130;

    private static final double FEW_FUNCTION_WORDS = 0.16;

    /** This many lines that open with a dash are turns of a dialogue, not a list of links. */
    private static final int LEAST_TURNS = 4;

    private final Zone zone;
    private final PageFacts page;
    private final LineFacts headline;
    private final int[] titleRun;
    private final boolean dialogue;

    Reader(Zone zone, int[] titleRun) {
        this.zone = zone;
        this.titleRun = titleRun;
        page = zone.page();
        headline = page.line(zone.headline());
        dialogue = isDialogue();
    }

    /** Returns the reading of every line of the zone. */
    Reading[] readings(int[] textBefore) {
        Reading[] readings = new Reading[zone.size()];
        for (int i = 0; i < readings.length; i++) {
            readings[i] = read(i, textBefore[i], i == 0 ? null : readings[i - 1]);
        }
        return readings;
    }

    private Reading read(int i, int textBefore, @Nullable Reading above) {
        LineFacts line = line(i);
        Reading copy = copy(i, line);
        if (copy != null) {
            return copy;
        }
        Reading furniture = furniture(line);
        if (furniture != null) {
            return furniture;
        }
        Reading picture = picture(i, line, above, textBefore);
        if (picture != null) {
            return picture;
        }
        Reading listed = listed(i, line, above);
        if (listed != null) {
            return listed;
        }
        Reading broken = broken(i, line);
        if (broken != null) {
            return broken;
        }
        return switch (line.shape()) {
            case PROSE, SEMI -> text(i, line, textBefore);
            default -> title(i, line);
        };
    }

    private LineFacts line(int i) {
        return page.line(zone.index(i));
    }

    private @Nullable LineFacts lineAt(int i) {
        int index = zone.index(i);
        return index >= 0 && index < page.size() ? page.line(index) : null;
    }

    private @Nullable Reading copy(int i, LineFacts line) {
        if (line.stem() == headline.stem() || line.key() == headline.key()) {
            return Reading.HEADLINE_AGAIN;
        }
        if (line.is(LineFlag.FILE_NAME)) {
            return Reading.FILE_NAME;
        }
        if (headline.words() >= 4 && begins(headline.hashes(), line.hashes())) {
            return line.words() - headline.words() <= 4 ? Reading.HEADLINE_AND_LITTLE : Reading.HEADLINE_AND_MORE;
        }
        if (line.words() >= 4
                && line.shape() != Shape.PROSE
                && Overlap.share(headline.hashes(), line.hashes()) > 0.8
                && line.words() <= headline.words() * 1.4) {
            return Reading.HEADLINE_AND_LITTLE;
        }
        if (line.words() >= 4 && begins(line.hashes(), headline.hashes()) && line.words() >= 0.6 * headline.words()) {
            return Reading.HEADLINE_AND_LITTLE;
        }
        if (line.is(LineFlag.PICTURE_NUMBER)) {
            return Reading.PICTURE_NUMBER;
        }
        if (line.is(LineFlag.ASCII) && line.length() >= 20 && !line.shape().isText()) {
            return Reading.SLUG;
        }
        if (line.is(LineFlag.DOUBLED)) {
            return Reading.DOUBLED;
        }
        if (line.words() < 3 || line.is(LineFlag.CREDIT_LAST) || line.is(LineFlag.CREDIT_FIRST)) {
            return null;
        }
        LineFacts next = lineAt(i + 1);
        LineFacts previous = i == 0 ? null : lineAt(i - 1);
        if (next != null && next.stem() == line.stem()) {
            return Reading.SAME_AS_NEXT;
        }
        if (previous != null && previous.stem() == line.stem()) {
            return Reading.SAME_AS_PREVIOUS;
        }
        if (next != null && alike(line, next)) {
            return Reading.LIKE_NEXT;
        }
        if (previous != null && alike(line, previous)) {
            return Reading.LIKE_PREVIOUS;
        }
        int first = page.firstCopy(zone.index(i));
        boolean item = line.is(LineFlag.DASH) || line.is(LineFlag.LIST_NUMBER);
        if (first < zone.index(i) && first > zone.headline() && !item) {
            return Reading.SAME_AS_EARLIER;
        }
        return null;
    }

    private static boolean begins(int[] beginning, int[] words) {
        return words.length >= beginning.length
                && java.util.Arrays.equals(beginning, 0, beginning.length, words, 0, beginning.length);
    }

    private static boolean alike(LineFacts line, LineFacts other) {
        return line.words() >= 4
                && line.words() > 0.7 * other.words()
                && other.words() > 0.7 * line.words()
                && Overlap.share(line.hashes(), other.hashes()) > 0.7;
    }

    /** Tables, lists and dialogues: lines that belong together by their form. */
    private @Nullable Reading listed(int i, LineFacts line, @Nullable Reading above) {
        LineFacts next = lineAt(i + 1);
        LineFacts previous = i == 0 ? null : lineAt(i - 1);
        int bars = bars(line);
        if (bars > 0 && (previous != null && bars(previous) == bars || next != null && bars(next) == bars)) {
            return Reading.TABLE_ROW;
        }
        boolean titlesTable = next != null && bars(next) > 0 && !line.shape().isText() && line.words() >= 3;
        if (titlesTable) {
            return Reading.TABLE_ROW;
        }
        boolean item = line.is(LineFlag.DASH) || line.is(LineFlag.LIST_NUMBER) || isListMarkup(line);
        boolean announced = previous != null && previous.end() == LineEnd.COLON && previous.shape() != Shape.MARKER;
        if (item && (announced || above == Reading.LISTED)) {
            return Reading.LISTED;
        }
        if (line.is(LineFlag.DASH) && dialogue && line.end().isSentenceEnd()) {
            return Reading.DIALOGUE;
        }
        return null;
    }

    private static boolean isListMarkup(LineFacts line) {
        Markup markup = line.line().markup();
        return markup != null && markup.list() && markup.linkShare() < 0.5;
    }

    private static int bars(LineFacts line) {
        if (!line.is(LineFlag.SEPARATOR) || line.length() > 300) {
            return 0;
        }
        int bars = 0;
        for (int i = 0; i < line.length(); i++) {
            bars += line.text().charAt(i) == '|' ? 1 : 0;
        }
        return bars >= 2 ? bars : 0;
    }

    private boolean isDialogue() {
        int turns = 0;
        for (int i = 0; i < zone.size(); i++) {
            LineFacts line = line(i);
            turns += line.is(LineFlag.DASH)
                            && line.end().isSentenceEnd()
                            && line.shape().isText()
                    ? 1
                    : 0;
        }
        return turns >= LEAST_TURNS;
    }

    private @Nullable Reading furniture(LineFacts line) {
        if (Glue.isButtons(line)) {
            return Reading.GLUED_BUTTONS;
        }
        Marker marker = line.marker();
        if (line.shape() == Shape.MARKER && marker != null) {
            return switch (marker) {
                case RELATED -> Reading.RELATED_HEADING;
                case LISTING -> Reading.LISTING_HEADING;
                case SIDEBAR -> Reading.SIDEBAR_HEADING;
                case SOCIAL -> Reading.SOCIAL_PHRASE;
                case FEEDBACK -> Reading.FEEDBACK_PHRASE;
                case TAGS -> Reading.TAGS_HEADING;
                case FOOTER -> Reading.FOOTER_PHRASE;
                case NAVIGATION -> Reading.NAVIGATION_PHRASE;
                case HOT_VIDEO -> Reading.VIDEO_PHRASE;
                case AD -> Reading.AD_PHRASE;
            };
        }
        if (line.words() == 0) {
            return Reading.SIGN;
        }
        if (line.shape() == Shape.NUMBER) {
            return line.is(LineFlag.TIME) ? Reading.TIME_ONLY : Reading.NUMBER_ONLY;
        }
        if (line.shape() == Shape.DATE) {
            boolean timeOnly = line.is(LineFlag.TIME) && !line.is(LineFlag.DATE) && line.letters() == 0;
            return line.is(LineFlag.AGE) ? Reading.AGE : timeOnly ? Reading.TIME_ONLY : Reading.DATE;
        }
        return null;
    }

    private @Nullable Reading picture(int i, LineFacts line, @Nullable Reading above, int textBefore) {
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
            return Reading.COPYRIGHT;
        }
        if (line.is(LineFlag.LINK_SIGN)) {
            return Reading.LINK_SIGN;
        }
        if (line.is(LineFlag.GLUED) || Glue.isTitleAndMore(line)) {
            return Reading.GLUED;
        }
        if (line.words() <= 5
                && line.letters() >= 2
                && !hasVietnamese(line)
                && line.length() <= 30
                && !line.is(LineFlag.LIST_NUMBER)
                && (line.words() == 1 || line.capitalized() < line.words())) {
            return Reading.FOREIGN_SHORT;
        }
        LineFacts next = lineAt(i + 1);
        boolean oneSentence =
                line.sentenceEnds() == 0 && line.length() <= 200 && line.words() >= 2 && line.end() != LineEnd.COLON;
        if (isPictureLine(line) || isCaptionMarkup(line)) {
            return Reading.PICTURE_LINE;
        }
        boolean lead = textBefore == 0
                && (line.length() >= 100 && above == Reading.HEADLINE_AGAIN || line.is(LineFlag.PREFIX));
        if (oneSentence && above != null && isPictureText(above) && !lead) {
            boolean takenUp = line.shape() == Shape.TITLE && next != null && next.shape() == Shape.PROSE;
            return takenUp ? Reading.UNDER_PICTURE_TITLE : Reading.UNDER_PICTURE;
        }
        if (oneSentence
                && next != null
                && next.shape() == Shape.PHOTO_CREDIT
                && next.is(LineFlag.CREDIT_FIRST)
                && line.length() <= 160) {
            return Reading.BESIDE_CREDIT;
        }
        if (line.isAllCaps() && line.words() <= 6 && line.length() <= 44) {
            return above != null && isCaptionLike(above) ? Reading.CREDIT_ALONE : Reading.CAPITALS_SHORT;
        }
        return null;
    }

    /** One line an element: inline tags break a paragraph into pieces, of which only the last ends like a sentence. */
    private @Nullable Reading broken(int i, LineFacts line) {
        LineFacts previous = i == 0 ? null : lineAt(i - 1);
        LineFacts next = lineAt(i + 1);
        if (previous != null
                && continues(line)
                && breaksOff(previous)
                && (previous.length() >= PIECE || line.length() >= PIECE)) {
            return Reading.CONTINUES;
        }
        if (next != null
                && breaksOff(line)
                && continues(next)
                && line.words() >= 2
                && (next.length() >= PIECE || line.length() >= PIECE)) {
            return Reading.GOES_ON;
        }
        return null;
    }

    /** Whether a paragraph that {@code line} breaks off goes on in {@code next}. */
    static boolean goesOn(LineFacts line, LineFacts next) {
        return breaksOff(line) && continues(next);
    }

    private static boolean breaksOff(LineFacts line) {
        return (line.end() == LineEnd.NONE || line.end() == LineEnd.COMMA || line.end() == LineEnd.DIGIT)
                && line.shape() != Shape.MARKER
                && line.shape() != Shape.DATE
                && line.shape() != Shape.PICTURE;
    }

    private static boolean continues(LineFacts line) {
        char first = line.text().charAt(0);
        boolean sign = (first == ',' || first == '.' || first == ';' || first == ')') && line.words() > 0;
        return sign
                || line.first() == Chars.LOWER
                        && line.words() >= 2
                        && line.shape() != Shape.MARKER
                        && !isListLetter(line);
    }

    private static boolean isListLetter(LineFacts line) {
        return line.is(LineFlag.LIST_NUMBER);
    }

    /** {@code Video: …}, {@code Ảnh 2: …}, {@code Xem video: …}. */
    private static boolean isPictureLine(LineFacts line) {
        int colon = line.text().indexOf(':');
        boolean colonNear = colon > 0 && colon <= 12 && line.length() <= 220;
        return line.is(LineFlag.PICTURE_WORD) && (colonNear || opensWithClip(line));
    }

    /** In {@code figcaption} and kin, or in italics right under an image. */
    private static boolean isCaptionMarkup(LineFacts line) {
        Markup markup = line.line().markup();
        // photo stories set whole paragraphs as captions: longer ones are left to the sequence
        return markup != null
                && line.length() <= SHORT_SENTENCE
                && (markup.caption() || markup.afterImage() && markup.italic());
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

    private Reading title(int i, LineFacts line) {
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
            LineFacts next = lineAt(i + 1);
            return next != null && next.shape() == Shape.PROSE ? Reading.SHORT_BEFORE_TEXT : Reading.SHORT;
        }
        if (page.copies(zone.index(i)) > 1) {
            return Reading.TITLE_COPIED;
        }
        LineFacts next = lineAt(i + 1);
        LineFacts third = lineAt(i + 3);
        LineFacts second = lineAt(i + 2);
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
        if (next != null && next.shape() == Shape.PROSE && Overlap.share(line.hashes(), next.hashes()) >= 0.3) {
            return Reading.TITLE_TAKEN_UP;
        }
        boolean above = next != null && next.shape() == Shape.PROSE && line.length() <= 75;
        return above ? Reading.TITLE_ABOVE_TEXT : Reading.TITLE_ALONE;
    }

    /** A subhead below a list: set off by a wider gap, and the paragraph below tells it again. */
    private boolean endsList(int i, LineFacts line, @Nullable LineFacts next) {
        return i > 0
                && titleRun[i] >= 2
                && next != null
                && next.shape() == Shape.PROSE
                && line.blanksBefore() > line(i - 1).blanksBefore()
                && Overlap.share(line.hashes(), next.hashes()) >= 0.3;
    }

    private Reading text(int i, LineFacts line, int textBefore) {
        if (line.is(LineFlag.PREFIX)) {
            return textBefore == 0 ? Reading.PREFIXED : Reading.PREFIXED_AGAIN;
        }
        if (line.end() == LineEnd.ELLIPSIS && line.length() < 260 && line.shape() == Shape.PROSE && i > 3) {
            LineFacts above = i == 0 ? null : lineAt(i - 1);
            LineFacts below = lineAt(i + 1);
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
        LineFacts next = lineAt(i + 1);
        LineFacts previous = i == 0 ? null : lineAt(i - 1);
        if (previous != null
                && next != null
                && previous.shape() == Shape.TITLE
                && next.shape() == Shape.TITLE
                && line.length() < 260) {
            return Reading.TEXT_AMONG_TITLES;
        }
        return line.shape() == Shape.PROSE ? Reading.TEXT : Reading.TEXT_HALF;
    }
}
