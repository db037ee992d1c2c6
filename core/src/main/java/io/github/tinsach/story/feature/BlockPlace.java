// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.page.Markup;
import io.github.tinsach.story.zone.BodyPlace;

/**
 * Where a line of an HTML page stands, seen from the block that most paragraphs stand in: paragraphs below a box of links are
 * the article's where they stand in that block as well, whatever stands between.
 */
public final class BlockPlace {
    /** The number of values. */
    static final int VALUES = 14;

    private final BodyPlace body;

    BlockPlace(BodyPlace body) {
        this.body = body;
    }

    /** Adds the value of {@code line}. */
    void add(LineFacts line, FeatureSet out) {
        Markup markup = line.line().markup();
        if (markup != null && body.isThere()) {
            out.add(Feature.MARKUP_BLOCK, 2 * place(markup) + (line.shape().isText() ? 1 : 0));
        }
    }

    /** Whether a line stands in the very block of most paragraphs. */
    public boolean isAmongParagraphs(Markup markup) {
        return body.isThere() && place(markup) == 0;
    }

    /** Whether a line stands in that block, or in one inside the block around it. */
    public boolean isInside(Markup markup) {
        int place = place(markup);
        return place <= 1 || place == 3;
    }

    /** Whether a line stands in a block of its own inside the block around the paragraphs. */
    public boolean isBoxedInside(Markup markup) {
        return place(markup) == 3 && markup.names().length() > body.names().length();
    }

    private int place(Markup markup) {
        boolean alike = isAlike(markup.names(), body.names());
        if (markup.path().equals(body.path())) {
            return markup.names().equals(body.names()) ? 0 : alike ? 1 : 2;
        }
        if (isBelow(markup.path(), body.path())) {
            return alike ? 3 : 4;
        }
        return isBelow(body.path(), markup.path()) ? 5 : 6;
    }

    /** Whether what {@code path} leads to stands beside, or deeper than, what {@code other} leads to. */
    private static boolean isBelow(String path, String other) {
        int parent = other.lastIndexOf('/') + 1;
        return path.regionMatches(0, other, 0, parent);
    }

    /** Whether the class words of the outer blocks are the same: at least half of what the paragraphs have. */
    private static boolean isAlike(String names, String paragraphs) {
        int half = (paragraphs.length() + 1) / 2;
        return names.length() >= half
                && names.regionMatches(names.length() - half, paragraphs, paragraphs.length() - half, half);
    }
}
