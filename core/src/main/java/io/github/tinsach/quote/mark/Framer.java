// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.mark;

import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Passage;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** Cuts a passage into {@link Frame}s. */
final class Framer {
    private Framer() {}

    /**
     * Returns the frames of a passage.
     *
     * @param firstOutside the first token that no stretch from an earlier passage covers
     * @param stretches those that open in the passage, in order
     */
    static List<Frame> frames(Passage passage, int firstOutside, List<Stretch> stretches) {
        Tokens tokens = passage.tokens();
        List<Frame> frames = new ArrayList<>();
        List<Stretch> within = new ArrayList<>();
        int from = firstOutside;
        int next = 0;
        int i = firstOutside;
        while (i < tokens.size()) {
            int after = i + 1;
            boolean ends;
            if (next < stretches.size() && stretches.get(next).open() == i) {
                Stretch stretch = stretches.get(next++);
                within.add(stretch);
                after = stretch.withinOnePassage() ? Math.min(stretch.close() + 1, tokens.size()) : tokens.size();
                ends = endsAfterStretch(tokens, after);
            } else if (tokens.is(i, Kind.STOP)) {
                ends = endsAfterStop(tokens, after);
            } else {
                ends = tokens.initial(i) && QuoteLexicon.get().opensSentence(tokens, after);
            }
            if (ends && after > from) {
                frames.add(new Frame(passage, from, after, frames.size(), List.copyOf(within)));
                within.clear();
                from = after;
            }
            i = after;
        }
        if (from < tokens.size()) {
            frames.add(new Frame(passage, from, tokens.size(), frames.size(), List.copyOf(within)));
        }
        return frames;
    }

    private static boolean endsAfterStop(Tokens tokens, int next) {
        return tokens.capital(next)
                || tokens.number(next)
                || tokens.is(next, Kind.MARK)
                || tokens.is(next, Kind.DASH) && tokens.capital(next + 1);
    }

    /** Returns whether the sentence ends with a stretch: its own end is inside the marks, or another opens at once. */
    private static boolean endsAfterStretch(Tokens tokens, int next) {
        if (tokens.is(next, Kind.MARK)) {
            return true;
        }
        return tokens.is(next - 2, Kind.STOP) && tokens.capital(next);
    }
}
