// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.mark;

import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Tokens;

/**
 * Whether a quotation mark opens or closes, told by its place: white space and brackets before an opening one, after a
 * closing one. The mark's shape only decides where the place does not, since pages mix “ ” " within one quote.
 */
final class MarkPlace {
    private MarkPlace() {}

    /** Returns whether the mark at {@code token} opens; {@code within} says whether a stretch is open there. */
    static boolean opens(Tokens tokens, int token, boolean within) {
        boolean gapBefore = token == 0
                || !tokens.glued(token)
                || introduces(tokens.kind(token - 1))
                || (tokens.is(token - 1, Kind.MARK) && token > 1 && !tokens.glued(token - 1));
        boolean gapAfter = token + 1 >= tokens.size() || !tokens.glued(token + 1);
        boolean closed = !gapAfter && follows(tokens.kind(token + 1));
        if (gapBefore && !gapAfter && !closed) {
            return true;
        }
        if (!gapBefore && (gapAfter || closed)) {
            return !within && opening(tokens.first(token)) && !gapAfter && !closed;
        }
        if (closing(tokens.first(token))) {
            return false;
        }
        return !within || (opening(tokens.first(token)) && !gapAfter && !closed);
    }

    /** Returns whether a straight mark has its space behind it, as a closing one has. */
    static boolean swapped(Tokens tokens, int token) {
        return straight(tokens, token)
                && token > 0
                && tokens.glued(token)
                && token + 1 < tokens.size()
                && !tokens.glued(token + 1);
    }

    static boolean straight(Tokens tokens, int token) {
        return tokens.first(token) == '"';
    }

    /** Returns whether white space stands before the mark. */
    static boolean afterGap(Tokens tokens, int token) {
        return token > 0 && !tokens.glued(token);
    }

    private static boolean introduces(Kind kind) {
        return switch (kind) {
            case OPEN_BRACKET, COLON, DASH -> true;
            default -> false;
        };
    }

    private static boolean follows(Kind kind) {
        return switch (kind) {
            case COMMA, STOP, COLON, SEMICOLON, CLOSE_BRACKET, DASH -> true;
            default -> false;
        };
    }

    private static boolean opening(char mark) {
        return mark == '“' || mark == '«' || mark == '„' || mark == '‟';
    }

    private static boolean closing(char mark) {
        return mark == '”' || mark == '»';
    }
}
