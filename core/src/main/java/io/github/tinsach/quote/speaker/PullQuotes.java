// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speaker;

import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.mark.Stretch;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.name.MentionReader;
import io.github.tinsach.quote.name.RoleFinder;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Finds the boxed statement that a page prints into the middle of an utterance: a paragraph without marks of its own, and
 * below it a line with nothing but the name and the post of whoever says it.
 */
public final class PullQuotes {
    /** A name with its posts is no longer than this, in tokens. */
    private static final int LONGEST_SIGNATURE = 40;

    private final MentionReader mentions = new MentionReader();

    /** Returns the index of the passage that is such a statement within a stretch; its signature follows. -1 where there is none. */
    public int within(Article article, Stretch stretch) {
        for (int p = stretch.passage() + 1; p + 1 < stretch.lastPassage(); p++) {
            Tokens tokens = article.passage(p).tokens();
            boolean paragraph = article.passage(p).quotable() && tokens.is(tokens.size() - 1, Kind.STOP);
            if (paragraph && signature(article.passage(p + 1)) != null) {
                return p;
            }
        }
        return -1;
    }

    /** Returns who signs with a line of name and post alone; null where it is another line. */
    @Nullable
    public Mention signature(Passage line) {
        Tokens tokens = line.tokens();
        int size = tokens.size();
        if (size < 2 || size > LONGEST_SIGNATURE || !tokens.is(size - 1, Kind.WORD)) {
            return null;
        }
        Mention person = mentions.read(line, 0, size);
        boolean named = person != null && person.named();
        boolean alone = named && (person.to() == size || RoleFinder.apposition(tokens, person.to()) >= 0);
        return alone && (person.titleTo() > person.from() || person.to() < size) ? person : null;
    }
}
