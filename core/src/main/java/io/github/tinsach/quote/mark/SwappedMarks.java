// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.mark;

import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;

/** Straight marks with their spaces on the wrong side: those that stand like closing ones and open a stretch. */
final class SwappedMarks {
    /** Tokens from mark to mark of a few words within an utterance. */
    private static final int LONGEST_INSIDE = 10;

    /** Words of which the marks alone do not tell that they are within an utterance. */
    private static final int MOST_WORDS_INSIDE = 4;

    private SwappedMarks() {}

    /**
     * Returns whether a straight mark that stands like a closing one opens a stretch with its spaces on the wrong side:
     * {@code trạng thái" Độc thân "trên trang}. Only the next mark, which must stand like an opening one, and an even number of
     * marks tell it from the end of an utterance whose beginning was lost.
     */
    static boolean opensOutside(Tokens tokens, int mark) {
        int next = nextMark(tokens, mark, tokens.size());
        return MarkPlace.straight(tokens, next) && MarkPlace.afterGap(tokens, next);
    }

    /** Returns how many marks stand from one on, with it. */
    static int marksFrom(Tokens tokens, int mark) {
        int marks = 0;
        for (int i = mark; i < tokens.size(); i++) {
            marks += tokens.is(i, Kind.MARK) ? 1 : 0;
        }
        return marks;
    }

    /** The same of marks within an utterance, where only a next mark that cannot open tells: {@code vì" vùng xám ", ta}. */
    static boolean opensInside(Tokens tokens, int open, int mark) {
        int limit = Math.min(tokens.size(), mark + LONGEST_INSIDE);
        int next = nextMark(tokens, mark, limit);
        boolean swapped = next < limit
                && MarkPlace.swapped(tokens, mark)
                && MarkPlace.straight(tokens, next)
                && MarkPlace.afterGap(tokens, next);
        return swapped && (!MarkPlace.opens(tokens, next, true) || goesOn(tokens, open, mark, next));
    }

    /**
     * Returns whether a sentence in marks goes on behind some words in marks of their own: no sign ends it, and the words
     * between them are no reporter's.
     */
    private static boolean goesOn(Tokens tokens, int open, int mark, int next) {
        boolean sentence = tokens.capital(open + 1) && tokens.is(mark - 1, Kind.WORD);
        boolean words = next - mark - 1 <= MOST_WORDS_INSIDE && !tokens.capital(next + 1);
        for (int i = mark + 1; i < next && words; i++) {
            words = tokens.is(i, Kind.WORD)
                    && !QuoteLexicon.get().verbs().has(tokens, i)
                    && !QuoteLexicon.get().isWord(tokens, i, "with")
                    && !joins(tokens, i);
        }
        return sentence && words;
    }

    private static boolean joins(Tokens tokens, int at) {
        return tokens.is(at, "và")
                || tokens.is(at, "hay")
                || tokens.is(at, "hoặc")
                || tokens.is(at, "nhưng")
                || tokens.is(at, "là");
    }

    private static int nextMark(Tokens tokens, int mark, int limit) {
        int next = mark + 1;
        while (next < limit && !tokens.is(next, Kind.MARK)) {
            next++;
        }
        return next;
    }
}
