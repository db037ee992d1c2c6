// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A piece of direct speech in the article.
 *
 * @param text the words said, as printed, without the quote marks
 * @param speaker the fullest form of the speaker's name that the article prints; null where the text does not tell
 * @param role the speaker's role as printed ({@code "Ngoại trưởng Mỹ"}); null where none is printed
 * @param verb the verb of speech ({@code "khẳng định"}); null where there is none
 * @param line number of the line on which the quote begins, from 1
 * @param span where the quote stands in that line's text, without the marks; its first line where it runs over several
 * @param speakerLine number of the line that names the speaker; 0 where there is no speaker
 * @param speakerSpan where the speaker's name stands in that line's text; null where there is no speaker
 * @param score how sure it is that these are words said by this speaker, from 0 to 1
 */
public record Quote(
        String text,
        @Nullable String speaker,
        @Nullable String role,
        @Nullable String verb,
        int line,
        Span span,
        int speakerLine,
        @Nullable Span speakerSpan,
        double score) {
    /** Checks its parts. */
    public Quote {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(span, "span");
        if (!(score >= 0 && score <= 1)) {
            throw new IllegalArgumentException("score: " + score);
        }
    }
}
