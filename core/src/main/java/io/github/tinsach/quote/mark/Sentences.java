// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.mark;

import io.github.tinsach.quote.token.Passage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The sentences of lead and body as one sequence; a passage is cut when one of its own is asked for. */
public final class Sentences {
    private final Stretches stretches;

    /** Lead and body without what stands between them. */
    private final List<Passage> quotable = new ArrayList<>();

    /** For each passage how many of the quotable stand before it. */
    private final int[] rank;

    private final @Nullable List<Frame>[] frames;

    /** Cuts {@code passages} into sentences; what stands in {@code stretches} ends none. */
    @SuppressWarnings("unchecked")
    public Sentences(List<Passage> passages, Stretches stretches) {
        this.stretches = stretches;
        rank = new int[passages.size()];
        for (Passage passage : passages) {
            rank[passage.index()] = quotable.size();
            if (passage.quotable()) {
                quotable.add(passage);
            }
        }
        frames = (List<Frame>[]) new List<?>[quotable.size()];
    }

    /** Returns the sentences of a passage of lead or body, in order. */
    public List<Frame> of(Passage passage) {
        int place = rank[passage.index()];
        List<Frame> cut = frames[place];
        if (cut == null) {
            cut = Framer.frames(passage, stretches.firstOutside(passage), stretches.opening(passage));
            frames[place] = cut;
        }
        return cut;
    }

    /** Returns the sentence before; null where none is. */
    @Nullable
    public Frame before(Frame frame) {
        if (frame.place() > 0) {
            return of(frame.passage()).get(frame.place() - 1);
        }
        for (int i = rank[frame.passage().index()] - 1; i >= 0; i--) {
            List<Frame> there = of(quotable.get(i));
            if (!there.isEmpty()) {
                return there.get(there.size() - 1);
            }
        }
        return null;
    }

    /** Returns the sentence after; null where none is. */
    @Nullable
    public Frame after(Frame frame) {
        List<Frame> here = of(frame.passage());
        if (frame.place() + 1 < here.size()) {
            return here.get(frame.place() + 1);
        }
        for (int i = rank[frame.passage().index()] + 1; i < quotable.size(); i++) {
            List<Frame> there = of(quotable.get(i));
            if (!there.isEmpty()) {
                return there.get(0);
            }
        }
        return null;
    }
}
