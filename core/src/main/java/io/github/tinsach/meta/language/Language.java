// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.language;

import org.jspecify.annotations.Nullable;

/** What language an article is written in, as far as it matters and can be told. */
public enum Language {
    /** Vietnamese as it is spelt. */
    VIETNAMESE("vi", null),
    /** Vietnamese typed without marks. Names, dates and speech are read by words that have marks. */
    UNMARKED("vi", "the text is Vietnamese without its marks: fields that are read from marked words may be missing"),
    /** Another language. */
    OTHER(null, "the text is not Vietnamese"),
    /** Too few words to tell: a headline, figures. */
    UNKNOWN(null, null);

    private final @Nullable String code;
    private final @Nullable String warning;

    Language(@Nullable String code, @Nullable String warning) {
        this.code = code;
        this.warning = warning;
    }

    /** Returns the language tag; null where nothing tells that the text is Vietnamese. */
    public @Nullable String code() {
        return code;
    }

    /** Returns what a reader of the result should know of the language; null where there is nothing to say. */
    public @Nullable String warning() {
        return warning;
    }
}
