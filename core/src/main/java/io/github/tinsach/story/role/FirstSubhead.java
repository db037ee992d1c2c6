// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.form.CaptionPlaces;
import io.github.tinsach.story.form.HeadlineForm;
import io.github.tinsach.story.headline.HeadlineEvidence;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;

/**
 * The subhead with which a text in parts begins, where other texts have their author: {@code Họa sĩ Lê Văn An} above the
 * paragraph on him. The paragraph below takes up a subhead's words; nobody writes of the author, and the main picture stands above the first paragraph with a credit or its
 * alternative text mostly.
 */
final class FirstSubhead {
    /** Shorter lines are places and sections, whose names stand in many a first paragraph. */
    private static final int LEAST_WORDS = 3;

    private static final double TAKEN_UP = 0.3;

    /** A main picture's text says less of the first paragraph than its subhead does. */
    private static final double TAKEN_UP_OF_CAPTIONS = 0.12;

    /** Words of a subtitle return in one of so many. */
    private static final int PARAGRAPHS = 6;

    private FirstSubhead() {}

    /** Gives the line above the first paragraph of {@code zone} the role that the paragraph's words tell. */
    static void tell(Zone zone, Overlap overlap, Role[] roles) {
        int text = zone.page().nextText(zone.headline()) - zone.index(0);
        int i = text - 1;
        if (i < 0 || text >= roles.length) {
            return;
        }
        LineFacts line = zone.line(i);
        boolean author = roles[i] == Role.BYLINE && mayBe(line);
        boolean caption = roles[i] == Role.CAPTION && isTitle(zone, i, line);
        if (isLost(zone, roles, i)
                && isTitle(zone, i, line)
                && HeadlineForm.canBe(line)
                && overlap.pairsIn(zone.index(i), PARAGRAPHS) >= TAKEN_UP_OF_CAPTIONS) {
            roles[i] = Role.SUBHEAD;
            return;
        }
        if ((author || caption)
                && overlap.share(zone.index(i), zone.index(text)) >= (author ? TAKEN_UP : TAKEN_UP_OF_CAPTIONS)) {
            roles[i] = Role.SUBHEAD;
        }
    }

    /** Whether the line was taken for a link or button though nothing but dates, authors and buttons stands above it. */
    private static boolean isLost(Zone zone, Role[] roles, int i) {
        if (roles[i] != Role.LINK && roles[i] != Role.CHROME
                || i == 0
                || zone.line(i).length() < HeadlineEvidence.SHORT_TITLE) {
            return false;
        }
        boolean dated = false;
        for (int j = 0; j < i; j++) {
            Shape shape = zone.line(j).shape();
            boolean button = shape == Shape.MARKER || roles[j] == Role.CHROME && !HeadlineForm.canBe(zone.line(j));
            if (shape != Shape.DATE && shape != Shape.NAME && shape != Shape.SHORT && !button) {
                return false;
            }
            dated |= shape == Shape.DATE;
        }
        return dated;
    }

    /** A title without any sign of a picture on it or above it. */
    private static boolean isTitle(Zone zone, int i, LineFacts line) {
        return line.shape() == Shape.TITLE
                && !line.end().isSentenceEnd()
                && !line.is(LineFlag.CREDIT_FIRST)
                && !line.is(LineFlag.CREDIT_LAST)
                && !line.is(LineFlag.CREDIT_INSIDE)
                && !line.is(LineFlag.PICTURE_WORD)
                && !line.is(LineFlag.SEPARATOR)
                && !CaptionPlaces.are(line)
                && (i == 0 || zone.line(i - 1).shape() != Shape.PICTURE);
    }

    private static boolean mayBe(LineFacts line) {
        boolean form = switch (line.shape()) {
            case NAME, TITLE, SHORT -> true;
            // a life's years behind a name
            case DATE -> line.text().endsWith(")") && !line.is(LineFlag.TIME);
            default -> false;
        };
        return form && line.words() >= LEAST_WORDS && !line.is(LineFlag.SOURCE) && !line.is(LineFlag.SEPARATOR);
    }
}
