// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.reading;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.text.WordHash;
import java.util.HashSet;
import java.util.Set;

/** The thanks at the end of an interview: {@code - Xin cảm ơn ông!} */
final class Thanks {
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 5;

    private static final Set<Long> BEGINNINGS = new HashSet<>();
    private static final Set<Integer> FIRST_WORDS = new HashSet<>();

    static {
        for (String phrase : Lexicon.list("interview-thanks.lex").beginnings()) {
            BEGINNINGS.add(WordHash.ofPhrase(phrase));
            FIRST_WORDS.add(WordHash.ofFirstWord(phrase));
        }
    }

    private Thanks() {}

    /** Returns whether {@code line} is one sentence that begins as such thanks do. */
    static boolean are(LineFacts line) {
        if (line.words() < 3
                || line.length() > LONGEST
                || line.sentenceEnds() > 0
                || !line.end().isSentenceEnd()
                || !FIRST_WORDS.contains(line.hashes()[0])) {
            return false;
        }
        long hash = WordHash.EMPTY;
        for (int w = 0; w < Math.min(MOST_WORDS, line.words()); w++) {
            hash = WordHash.next(hash, line.hashes()[w]);
            if (BEGINNINGS.contains(hash)) {
                return true;
            }
        }
        return false;
    }
}
