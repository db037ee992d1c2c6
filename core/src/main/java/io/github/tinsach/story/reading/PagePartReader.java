// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.page.Markup;
import io.github.tinsach.story.form.MarkupClass;
import io.github.tinsach.story.zone.BodyPlace;
import io.github.tinsach.story.zone.Zone;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines that stand in a part of an HTML page where no article stands: comments, polls, dialogs, forms, menus, asides. A part that the
 * paragraphs or the headline stand in as well tells nothing: whole pages are wrapped in forms.
 */
final class PagePartReader {
    private static final int COMMENT = 1 << MarkupClass.COMMENT.ordinal();

    private final BodyPlace body;
    private final @Nullable Markup headline;
    private @Nullable Boolean inComments;
    // lines beside each other mostly have the same words
    private String lastNames = "";
    private boolean lastComment;

    PagePartReader(Zone zone, BodyPlace body) {
        this.body = body;
        headline = zone.page().line(zone.headline()).line().markup();
    }

    /** Returns the reading of a line; null where its part of the page may hold an article. */
    @Nullable
    Reading read(LineFacts line) {
        Markup markup = line.line().markup();
        if (markup == null || headline == null || !body.isThere()) {
            return null;
        }
        boolean part = switch (markup.chrome()) {
            case "dialog", "form", "nav", "aside" -> true;
            default -> false;
        };
        if (part
                && !markup.chrome().equals(headline.chrome())
                && !markup.chrome().equals(body.chrome())) {
            return Reading.DIALOG;
        }
        return isComment(markup) && !isArticleInComments(headline) ? Reading.COMMENT_BOX : null;
    }

    /** Whether the class words around the article have such a word too. */
    private boolean isArticleInComments(Markup headline) {
        Boolean known = inComments;
        if (known == null) {
            known = (MarkupClass.in(body.names()) & COMMENT) != 0 || isComment(headline);
            inComments = known;
        }
        return known;
    }

    private boolean isComment(Markup markup) {
        if (!markup.names().equals(lastNames)) {
            lastNames = markup.names();
            lastComment = (MarkupClass.in(lastNames) & COMMENT) != 0;
        }
        return lastComment;
    }
}
