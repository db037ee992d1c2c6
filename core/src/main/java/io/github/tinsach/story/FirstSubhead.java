// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;

/**
 * The subhead with which a text in parts begins, where other texts have their author: {@code Họa sĩ Lê Văn An} above the
 * paragraph on him. The paragraph below takes up a subhead's words; nobody writes of the author.
 */
final class FirstSubhead {
    /** Shorter lines are places and sections, whose names stand in many a first paragraph. */
    private static final int LEAST_WORDS = 3;

    private static final double TAKEN_UP = 0.3;

    private FirstSubhead() {}

    /** Gives the line above the first paragraph of {@code zone} the role that the paragraph's words tell. */
    static void tell(Zone zone, Overlap overlap, Role[] roles) {
        int text = zone.page().nextText(zone.headline()) - zone.index(0);
        int i = text - 1;
        if (i < 0 || text >= roles.length || roles[i] != Role.BYLINE || !mayBe(zone.line(i))) {
            return;
        }
        if (overlap.share(zone.index(i), zone.index(text)) >= TAKEN_UP) {
            roles[i] = Role.SUBHEAD;
        }
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
