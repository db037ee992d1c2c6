// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;

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

    /** Returns the end of the first {@code length} characters, at least one. */
    static LineEnd of(char[] chars, int length) {
        int i = length - 1;
        while (i > 0 && LineBuffer.isClosing(chars[i])) {
            i--;
        }
        char c = chars[i];
        LineEnd end = switch (c) {
            case '.' -> i > 1 && chars[i - 1] == '.' ? ELLIPSIS : PERIOD;
            case '!', '?' -> QUESTION;
            case '…' -> ELLIPSIS;
            case ':' -> COLON;
            case ',', ';' -> COMMA;
            default -> Chars.classOf(c) == Chars.DIGIT ? DIGIT : NONE;
        };
        if (end == NONE && i < length - 1) {
            char last = chars[length - 1];
            return last == ')' || last == ']' ? BRACKET : QUOTE;
        }
        return end;
    }
}
