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
    QUOTE,
    /** A sentence end with the author's name or the agency behind it. */
    SIGNED;

    /** Returns whether a sentence may end so. */
    public boolean isSentenceEnd() {
        return isStatementEnd() || this == QUESTION || this == ELLIPSIS;
    }

    /** Returns whether a statement ends so: no title does. */
    public boolean isStatementEnd() {
        return this == PERIOD || this == SIGNED;
    }

    /** Returns the end of {@code line}. */
    static LineEnd of(LineBuffer line) {
        int i = line.length - 1;
        while (i > 0 && (line.facts[i] & Chars.IS_CLOSER) != 0) {
            i--;
        }
        char c = line.at(i);
        LineEnd end = switch (c) {
            case '.' -> i > 1 && line.at(i - 1) == '.' ? ELLIPSIS : PERIOD;
            case '!', '?' -> QUESTION;
            case '…' -> ELLIPSIS;
            case ':' -> COLON;
            case ',', ';' -> COMMA;
            default -> (line.facts[i] & Chars.IS_DIGIT) != 0 ? DIGIT : NONE;
        };
        if (end == NONE && SignedEnd.is(line)) {
            return SIGNED;
        }
        if (end == NONE && i < line.length - 1) {
            char last = line.at(line.length - 1);
            return last == ')' || last == ']' ? BRACKET : QUOTE;
        }
        return end;
    }
}
