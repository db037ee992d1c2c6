// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.ButtonRow;
import io.github.tinsach.story.form.Glue;
import org.jspecify.annotations.Nullable;

/** Reads lines that are known furniture by themselves: phrases of the lexicon, numbers, dates. */
public final class FurnitureReader {
    private static final String RULES = "*-_=~#•·—–─";
    private static final int LEAST_OF_RULE = 3;

    private FurnitureReader() {}

    /** Returns the reading of a line; null where it is no furniture by itself. */
    public static @Nullable Reading read(LineFacts line) {
        if (Glue.isButtons(line) || ButtonRow.is(line)) {
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
            return isRule(line.text()) ? Reading.RULE : Reading.SIGN;
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

    /** Whether the signs of a line part what stands above from what stands below, {@code * * *}; a lone one may be a piece of text. */
    private static boolean isRule(String text) {
        int signs = 0;
        for (int i = 0; i < text.length(); i++) {
            signs += RULES.indexOf(text.charAt(i)) >= 0 ? 1 : 0;
        }
        return signs >= LEAST_OF_RULE;
    }
}
