// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.reading.Reading;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;

/**
 * Keeps the last paragraph of a page that ends with its article. A paragraph that ends with an ellipsis, or with the
 * author's name in the same line, looks like the teaser of another story; but teasers stand below a title or a heading, and
 * something stands below them. Of 1,498 articles without furniture 22 had lost their last paragraph.
 */
final class LastLine {
    private static final int SHORTEST = 60;

    /** A longer line is a page that lost its line ends. */
    private static final int LONGEST = 3_000;

    private LastLine() {}

    /** Gives the last line of a page its role, where it is a paragraph right below another. */
    static void keep(Zone zone, ZoneFeatures features, Role[] roles) {
        int i = roles.length - 1;
        boolean last = i > 0 && zone.index(i) == zone.page().size() - 1;
        if (last
                && roles[i] == Role.AFTER
                && roles[i - 1] == Role.BODY
                && zone.line(i - 1).shape().isText()) {
            roles[i] = isText(zone.line(i)) && !isLink(features.reading(i)) ? Role.BODY : Role.AFTER;
        }
    }

    private static boolean isText(LineFacts line) {
        boolean sentence = line.sentenceEnds() > 0 || line.end().isSentenceEnd() || line.end() == LineEnd.QUOTE;
        boolean link = linked(line)
                || line.marker() != null
                || line.is(LineFlag.MARKER_BEGINNING)
                || line.is(LineFlag.PREFIX)
                || line.is(LineFlag.COPYRIGHT)
                || line.is(LineFlag.ADDRESS);
        boolean text = line.shape().isText() || line.shape() == Shape.TITLE && line.sentenceEnds() > 0;
        return text && sentence && !link && line.length() >= SHORTEST && line.length() <= LONGEST;
    }

    private static boolean isLink(Reading reading) {
        return switch (reading) {
            case LINK_PHRASE, LINK_SIGN, GLUED, DOUBLED, PREFIXED_AGAIN, BOX_TEASER, LINK_WHOLE, LINK_BOX -> true;
            default -> false;
        };
    }

    private static boolean linked(LineFacts line) {
        Markup markup = line.line().markup();
        return markup != null && markup.linkShare() > 0;
    }
}
