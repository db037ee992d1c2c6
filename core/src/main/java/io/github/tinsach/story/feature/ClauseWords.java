// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.feature;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.noise.LineEnd;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.story.weight.WordRows;

/** Frequent words that tell captions, subheads and headlines of other stories apart: each kind has words of its own. */
public final class ClauseWords {
    /** Number of the words of the list; a test compares it with the list. */
    public static final int COUNT = 50;

    /** Paragraphs hold all of them. */
    private static final int LONGEST = 160;

    private static final WordRows WORDS = new WordRows(Lexicon.words("clause-words.lex"), 1);

    private ClauseWords() {}

    /** Adds the words of {@code line} where it is short. */
    static void add(LineFacts line, FeatureSet out) {
        if (line.words() < 2 || line.length() > LONGEST || line.sentenceEnds() > 0) {
            return;
        }
        // with a full stop a caption differs from a sentence by other words than from a subhead
        int stopped = line.end() == LineEnd.PERIOD ? COUNT : 0;
        for (int word : line.hashes()) {
            int row = WORDS.of(word);
            if (row > 0) {
                out.add(Feature.CLAUSE_WORD, stopped + row - 1);
            }
        }
    }
}
