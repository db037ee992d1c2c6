// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** The last visible character of a line, closing quotes and brackets peeled off. */
public enum LineEnd {
    NONE,
    PERIOD,
    QUESTION,
    ELLIPSIS,
    COLON,
    COMMA,
    DIGIT,
    BRACKET,
    QUOTE;

    /** Returns whether a sentence may end so. */
    public boolean isSentenceEnd() {
        return this == PERIOD || this == QUESTION || this == ELLIPSIS;
    }
}
