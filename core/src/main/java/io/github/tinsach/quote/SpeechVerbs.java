// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

/** Tells whether what reads like a verb of speech is one, and whether the words said follow it at once. */
final class SpeechVerbs {
    /** Words of the longest verb of speech before its last one. */
    private static final int REACH = 3;

    private final QuoteLexicon lexicon = QuoteLexicon.get();

    /** Returns whether the phrase is the tail of a longer one that begins before it: "biết" of "cho biết". */
    boolean longerBefore(Tokens tokens, int at, int lowest, int end) {
        for (int i = at - 1; i >= Math.max(lowest, at - REACH); i--) {
            PhraseTable.Hit longer = lexicon.verbs().at(tokens, i, tokens.size());
            if (longer != null && longer.end() >= end) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether the verb is used as a noun: "lời khẳng định", "cuộc trao đổi", "các tuyên bố". */
    boolean nominal(Tokens tokens, int at, PhraseTable.Hit verb) {
        return !verb.is("noun") && lexicon.nounMarkers().has(tokens, at - 1);
    }

    /** Returns whether only filling words stand between the verb and the mark: "nói thêm rằng", "nói với PV", "khai tại tòa". */
    boolean tight(Tokens tokens, int from, int end) {
        int i = from;
        while (i < end) {
            int filler = lexicon.word(tokens, i, "that");
            if (filler < 0) {
                break;
            }
            i = filler;
        }
        return i >= end;
    }
}
