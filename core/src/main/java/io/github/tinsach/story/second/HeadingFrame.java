// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * The date line below a page's headline. A site prints every story by one template: a heading with a date line of the same
 * form below it is the headline of another, {@code Tên báo - 16:07 02/11/2018} below both. A subhead has none.
 */
final class HeadingFrame {
    /** The date line stands within so many lines of its headline. */
    private static final int REACH = 2;

    private final Zone zone;
    /** The form of the date line below the headline; null where there is none. */
    private final @Nullable String form;

    HeadingFrame(Zone zone) {
        this.zone = zone;
        form = below(zone.headline());
    }

    /** Returns whether a date line of the form of the main headline's stands below {@code line} of the page. */
    boolean isBelow(int line) {
        return form != null && form.equals(below(line));
    }

    private @Nullable String below(int line) {
        for (int i = line + 1; i <= line + REACH && i < zone.page().size(); i++) {
            LineFacts date = zone.page().line(i);
            if (date.shape() == Shape.DATE && !date.is(LineFlag.AGE)) {
                return form(date.text());
            }
        }
        return null;
    }

    /** The signs of {@code text} with one letter for all words between two of them and one digit for each number. */
    private static String form(String text) {
        StringBuilder form = new StringBuilder();
        char last = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char sign = Character.isDigit(c) ? '0' : Chars.isWord(c) || c >= 0x300 && c < 0x370 ? 'a' : c;
            if (Character.isWhitespace(c) || sign == last) {
                continue;
            }
            form.append(sign);
            last = sign;
        }
        return form.toString();
    }
}
