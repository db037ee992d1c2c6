// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.text.Chars;

/** Which lines look like a headline. */
final class HeadlineForm {
    private HeadlineForm() {}

    /** Returns whether a line may be a headline by its form. */
    static boolean canBe(LineFacts line) {
        int length = line.length();
        if (length < 14 || length > 220 || line.words() < 3) {
            return false;
        }
        if (line.end() == LineEnd.COLON || line.end() == LineEnd.COMMA) {
            return false;
        }
        if (line.end() == LineEnd.PERIOD && length > 110) {
            return false;
        }
        // a question or an answer of an interview
        if (line.is(LineFlag.DASH) && line.end().isSentenceEnd()) {
            return false;
        }
        if (line.first() == Chars.LOWER) {
            return false;
        }
        return switch (line.shape()) {
            case TITLE, NAME, SHORT, SEMI, SOURCE -> true;
            case PROSE -> line.end() != LineEnd.PERIOD && line.length() <= 160;
            case MARKER -> line.words() >= 6;
            default -> false;
        };
    }

    /** Returns whether a line is a date that is printed as one. */
    static boolean isDate(PageFacts page, int i) {
        return i >= 0
                && i < page.size()
                && page.line(i).shape() == Shape.DATE
                && !page.line(i).is(LineFlag.AGE);
    }

    /** Returns whether a line is the alternative text of an image. */
    static boolean isImageText(PageFacts page, int i) {
        Markup markup = page.line(i).line().markup();
        return markup != null && markup.imageText();
    }
}
