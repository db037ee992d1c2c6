// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.text.WordHash;
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
            Marker whole = LEXICON.whole(line.key);
            if (whole == null && stemWords < line.count) {
                whole = LEXICON.whole(line.prefix(stemWords));
            }
            if (whole != null) {
                return whole;
            }
        }
        if (line.is(0, WordKind.BEGINNING)) {
            return beginning(line);
        }
        return null;
    }

    /** Returns the marker of the longest beginning that is one. */
    private static @Nullable Marker beginning(LineBuffer line) {
        int longest = Math.min(line.count, Lexicon.LONGEST_BEGINNING);
        long hash = WordHash.EMPTY;
        Marker found = null;
        for (int w = 0; w < longest; w++) {
            hash = WordHash.next(hash, line.words[w]);
            Marker beginning = LEXICON.beginning(hash);
            found = beginning == null ? found : beginning;
        }
        line.flags |= found == null ? 0 : LineFlag.MARKER_BEGINNING.bit();
        return found;
    }
}
