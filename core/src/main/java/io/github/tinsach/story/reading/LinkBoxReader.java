// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.page.Markup;
import io.github.tinsach.page.MetaValue;
import io.github.tinsach.story.zone.BodyPlace;
import io.github.tinsach.story.zone.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Reads links to other stories between the paragraphs of an HTML page, whatever words they are announced by: a line that is a
 * link as a whole, and the teaser beside it in a box that holds none of the paragraphs.
 */
final class LinkBoxReader {
    /** Shorter links are topics, names, buttons; other readers know them. */
    private static final int LEAST_WORDS = 4;
    /** A longer text is no teaser. */
    private static final int LONGEST_TEASER = 400;

    private static final double WHOLE = 0.95;

    /** Shorter addresses end too many others. */
    private static final int LEAST_PATH = 8;

    private static final String[] FILES = {
        ".jpg", ".jpeg", ".png", ".gif", ".webp", ".pdf", ".doc", ".docx", ".xls", ".xlsx", ".zip", ".rar"
    };
    private static final String[] NO_PAGES = {"#", "javascript:", "mailto:", "tel:"};

    private final Zone zone;
    private final LineFacts headline;
    private final BodyPlace body;

    LinkBoxReader(Zone zone, BodyPlace body) {
        this.zone = zone;
        this.body = body;
        headline = zone.page().line(zone.headline());
    }

    /** Returns the reading of line {@code i} of the zone; null where it is no link and in no box. */
    @Nullable
    Reading read(int i, LineFacts line) {
        Markup markup = line.line().markup();
        if (markup == null || markup.imageText() || markup.caption()) {
            return null;
        }
        if (isLink(line, markup)) {
            return Reading.LINK_WHOLE;
        }
        if (i == 0 || line.length() > LONGEST_TEASER) {
            return null;
        }
        Markup above = zone.line(i - 1).line().markup();
        if (above == null || above.link().isEmpty()) {
            return null;
        }
        boolean glued =
                above.imageText() && line.words() > zone.line(i - 1).words() && opensLike(zone.line(i - 1), line);
        boolean linked = !above.imageText() && isLink(zone.line(i - 1), above);
        return glued && !markup.link().isEmpty() || linked && line.shape().isText() && isInBox(markup, above)
                ? Reading.LINK_BOX
                : null;
    }

    private boolean isLink(LineFacts line, Markup markup) {
        return markup.linkShare() >= WHOLE
                && line.words() >= LEAST_WORDS
                && line.shape() != Shape.MARKER
                && line.stem() != headline.stem()
                && isPage(markup.link())
                && !isOwn(markup.link())
                && !body.isLinked()
                && !isSubheadOfList(markup);
    }

    /** A heading among the paragraphs, in no box of its own, may link to what it names: the places or goods of a list. */
    private boolean isSubheadOfList(Markup markup) {
        return markup.heading() > 1 && markup.names().equals(body.names());
    }

    /** Whether a link leads to the page itself, as headlines and leads do. */
    private boolean isOwn(String link) {
        for (MetaValue url : zone.page().page().metadata().urls()) {
            if (url.value().endsWith(link) && link.length() >= LEAST_PATH) {
                return true;
            }
        }
        return false;
    }

    static boolean isPage(String link) {
        for (String start : NO_PAGES) {
            if (link.regionMatches(true, 0, start, 0, start.length())) {
                return false;
            }
        }
        int query = link.indexOf('?');
        String path = query < 0 ? link : link.substring(0, query);
        for (String end : FILES) {
            if (path.regionMatches(true, path.length() - end.length(), end, 0, end.length())) {
                return false;
            }
        }
        return !link.isEmpty();
    }

    /** Whether {@code line} opens with all words of {@code title}, the text of the picture above it. */
    private static boolean opensLike(LineFacts title, LineFacts line) {
        if (title.words() < LEAST_WORDS) {
            return false;
        }
        for (int w = 0; w < title.words(); w++) {
            if (title.hashes()[w] != line.hashes()[w]) {
                return false;
            }
        }
        return true;
    }

    /** Whether a block around both lines, known by its class words, is none of those around the paragraphs. */
    private boolean isInBox(Markup line, Markup above) {
        String paragraphs = body.names();
        String names = line.names();
        String shared = above.names();
        if (paragraphs.isEmpty() || !names.endsWith(paragraphs) || names.length() == paragraphs.length()) {
            return false;
        }
        int common = 0;
        while (common < names.length()
                && common < shared.length()
                && names.charAt(names.length() - 1 - common) == shared.charAt(shared.length() - 1 - common)) {
            common++;
        }
        // at least a word more than the paragraphs have
        return common > paragraphs.length() + 3;
    }
}
