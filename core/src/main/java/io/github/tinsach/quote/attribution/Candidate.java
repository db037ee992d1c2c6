// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.quote.mark.Frame;
import io.github.tinsach.quote.mark.Stretch;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Tokens;

/** A stretch with its sentence and what attributes it; the attribution is settled in two passes over the article. */
public final class Candidate {
    private final Stretch stretch;
    private final Frame frame;
    private Attribution attribution = Attribution.NONE;
    private boolean hopeless;

    Candidate(Stretch stretch, Frame frame) {
        this.stretch = stretch;
        this.frame = frame;
    }

    /** Returns what stands in marks. */
    public Stretch stretch() {
        return stretch;
    }

    /** Returns the sentence around it. */
    public Frame frame() {
        return frame;
    }

    /** Returns what is known of who said it. */
    public Attribution attribution() {
        return attribution;
    }

    void attribute(Attribution found) {
        attribution = found;
    }

    /** Returns whether it cannot be speech whatever attributes it. */
    public boolean hopeless() {
        return hopeless;
    }

    /** Notes that it is no speech, whatever else is found. */
    public void giveUp() {
        hopeless = true;
    }

    /** Returns whether it is a sentence that follows another in marks: "“Về đi”, “Đừng ở lại”". */
    public boolean enumerated() {
        Tokens tokens = tokens();
        int at = stretch.open() - 1;
        while (at > frame.from() && (tokens.is(at, Kind.COMMA) || tokens.is(at, Kind.SEMICOLON) || joins(at))) {
            at--;
        }
        return at < stretch.open() - 1
                && at > frame.from()
                && tokens.is(at, Kind.MARK)
                && tokens.capital(stretch.open() + 1);
    }

    private boolean joins(int at) {
        return tokens().is(at, "và") || tokens().is(at, "hay") || tokens().is(at, "hoặc") || tokens().is(at, "rồi");
    }

    /** Returns whether it has a sentence to itself, so that only other sentences can attribute it. */
    boolean alone() {
        return opensFrame() && closesFrame();
    }

    /** Returns the tokens of the passage that it begins in. */
    public Tokens tokens() {
        return frame.tokens();
    }

    /** Returns whether no word of the reporter's stands before it in its sentence. */
    public boolean opensFrame() {
        for (int i = frame.from(); i < stretch.open(); i++) {
            if (tokens().is(i, Kind.WORD)) {
                return false;
            }
        }
        return true;
    }

    /** Returns whether no word of the reporter's stands after it in its sentence. */
    public boolean closesFrame() {
        if (!stretch.withinOnePassage()) {
            return true;
        }
        for (int i = stretch.close() + 1; i < frame.to(); i++) {
            if (tokens().is(i, Kind.WORD)) {
                return false;
            }
        }
        return true;
    }
}
