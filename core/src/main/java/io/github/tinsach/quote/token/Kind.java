// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

/** What a token is. */
public enum Kind {
    /** Letters and digits, with what joins them: {@code Suk-yeol}, {@code 5/3}, {@code TP.HCM}, {@code X.} */
    WORD,
    COMMA,
    COLON,
    SEMICOLON,
    /** Ends a sentence: full stop, question mark, exclamation mark, ellipsis, or a run of them. */
    STOP,
    /** A dash that joins no word. */
    DASH,
    OPEN_BRACKET,
    CLOSE_BRACKET,
    /** A double quotation mark of any shape. */
    MARK,
    /** A single quotation mark that stands in no word. */
    APOSTROPHE,
    OTHER
}
