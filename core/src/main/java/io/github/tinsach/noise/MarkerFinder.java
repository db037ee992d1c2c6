// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import org.jspecify.annotations.Nullable;

/** Finds what a line's words mark by the lexicon. */
final class MarkerFinder {
    /** Markers are short; a longer line is a sentence that happens to be one. */
    static final int LONGEST = 60;

    private static final Lexicon LEXICON = Lexicon.get();

    private MarkerFinder() {}

    /** Returns the marker of a line, whose stem has {@code stemWords}; null for none. A mere beginning sets its flag. */
    static @Nullable Marker find(LineBuffer line, int stemWords) {
        if (line.count == 0) {
            return null;
        }
        // the first word tells that nearly all lines are none
        if (line.length <= LONGEST && line.is(0, WordKind.WHOLE_PHRASE)) {
            Marker whole = LEXICON.whole(line.prefix[line.count]);
            if (whole == null && stemWords < line.count) {
                whole = LEXICON.whole(line.prefix[stemWords]);
            }
            if (whole != null) {
                return whole;
            }
        }
        if (line.is(0, WordKind.BEGINNING)) {
            for (int w = Math.min(line.count, Lexicon.LONGEST_BEGINNING); w > 0; w--) {
                Marker beginning = LEXICON.beginning(line.prefix[w]);
                if (beginning != null) {
                    line.flags |= LineFlag.MARKER_BEGINNING.bit();
                    return beginning;
                }
            }
        }
        return null;
    }
}
