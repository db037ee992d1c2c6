// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.MentionCursor;
import io.github.tinsach.quote.name.NameBook;
import org.jspecify.annotations.Nullable;

/** The mentions before one that points back, the nearest first. What others say in marks is passed over: they mean their own. */
final class EarlierMentions {
    /** How many mentions a pronoun reaches back; on a hostile page it would else walk over all of it each time. */
    private static final int REACH = 60;

    private final Article article;
    private final MentionCursor cursor;
    private int left = REACH;

    private EarlierMentions(Article article, MentionCursor cursor) {
        this.article = article;
        this.cursor = cursor;
    }

    /** Returns those before {@code pronoun}. */
    static EarlierMentions before(Mention pronoun, Article article, NameBook names) {
        return new EarlierMentions(article, MentionCursor.before(pronoun, names.people()));
    }

    /** Returns the next one further back; null where none is within reach. */
    @Nullable
    Mention next() {
        while (left > 0) {
            left--;
            Mention candidate = cursor.back();
            if (candidate == null || !article.isQuoted(candidate)) {
                return candidate;
            }
        }
        return null;
    }
}
