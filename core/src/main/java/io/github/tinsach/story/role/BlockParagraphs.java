// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.role;

import io.github.tinsach.page.Markup;
import io.github.tinsach.story.feature.BlockPlace;
import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.reading.Reading;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import java.util.Arrays;

/**
 * Keeps paragraphs of an HTML page below a box of links: the article goes on where the same block holds a paragraph and
 * nothing but the box stood between.
 */
final class BlockParagraphs {
    /** So many paragraphs show what the article's block is. */
    private static final int LEAST_PARAGRAPHS = 3;

    private static final double LINKED = 0.9;

    private final Zone zone;
    private final ZoneFeatures features;
    private final BlockPlace block;

    private BlockParagraphs(Zone zone, ZoneFeatures features) {
        this.zone = zone;
        this.features = features;
        block = features.block();
    }

    /** Gives lost paragraphs of {@code zone} their role. */
    static void keep(Zone zone, ZoneFeatures features, Role[] roles) {
        if (zone.page().page().html()) {
            new BlockParagraphs(zone, features).keep(roles);
        }
    }

    private void keep(Role[] roles) {
        int kept = 0;
        int last = -1;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] == Role.BODY) {
                kept += isInBlock(i) ? 1 : 0;
                last = i;
            }
        }
        boolean linked = false;
        boolean found = false;
        for (int i = last + 1; kept >= LEAST_PARAGRAPHS && i < roles.length; i++) {
            if (linked && isInBlock(i) && isPlainText(i)) {
                Arrays.fill(roles, last + 1, i, Role.LINK);
                roles[i] = Role.BODY;
                last = i;
                found = true;
            } else if (isLink(i)) {
                linked = true;
            } else if (!linked || !isBoxed(i)) {
                break;
            }
        }
        if (found && isSigned(last + 1)) {
            roles[last + 1] = Role.BYLINE;
        }
    }

    /** Whether line {@code i} is the author's name, in the block of the last paragraph. */
    private boolean isSigned(int i) {
        Markup markup = i < zone.size() ? zone.line(i).line().markup() : null;
        return markup != null && features.reading(i) == Reading.NAME && block.isInside(markup);
    }

    private boolean isInBlock(int i) {
        Markup markup = zone.line(i).line().markup();
        return markup != null && block.isAmongParagraphs(markup) && Paragraphs.isSentence(zone.line(i));
    }

    private boolean isPlainText(int i) {
        return switch (features.reading(i)) {
            case TEXT, TEXT_LONG, TEXT_AMONG_TITLES, SHORT_SENTENCE -> true;
            default -> false;
        };
    }

    private boolean isLink(int i) {
        Markup markup = zone.line(i).line().markup();
        // a heading that is a link may start another story in the same block
        return markup != null
                && (markup.heading() == 0 || markup.list())
                && block.isInside(markup)
                && (markup.linkShare() >= LINKED
                        || markup.imageText() && !markup.link().isEmpty());
    }

    /** Whether a line may be the teaser of the link above it. */
    private boolean isBoxed(int i) {
        Markup markup = zone.line(i).line().markup();
        return markup != null && markup.heading() == 0 && block.isBoxedInside(markup);
    }
}
