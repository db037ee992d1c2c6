// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import org.jspecify.annotations.Nullable;

/** Tells whether what reads like a verb of speech is one, and whether the words said follow it at once. */
final class SpeechVerbs {
    /** Words of the longest verb of speech before its last one. */
    private static final int REACH = 3;

    /** Words from "bị" to the verb, with whoever does it between them. */
    private static final int LONGEST_AGENT = 14;

    private final QuoteLexicon lexicon = QuoteLexicon.get();

    /** Returns whether the phrase is the tail of a longer one that begins before it: "biết" of "cho biết", "phân tích" of "nhà phân tích". */
    boolean longerBefore(Tokens tokens, int at, int lowest, int end) {
        for (int i = at - 1; i >= Math.max(lowest, at - REACH); i--) {
            PhraseTable.Hit longer = lexicon.verbs().at(tokens, i, tokens.size());
            if (longer != null && longer.end() >= end || longer == null && named(tokens, i, end)) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether a post or a text begins at a token whose name holds the verb: "nhà phân tích", "bài viết". */
    private boolean named(Tokens tokens, int at, int end) {
        PhraseTable.Hit title = lexicon.titles().at(tokens, at, tokens.size());
        PhraseTable.Hit text = lexicon.openers().at(tokens, at, tokens.size());
        return title != null && title.end() >= end || text != null && text.is("text") && text.end() >= end;
    }

    /** Returns whether the verb is used as a noun: "lời khẳng định", "các tuyên bố", "im lặng trước đề nghị của cục". */
    boolean nominal(Tokens tokens, int at, PhraseTable.Hit verb) {
        boolean owned = verb.is("say") && tokens.is(verb.end(), "của") && tokens.is(at - 1, "trước");
        return !verb.is("noun") && (owned || lexicon.nounMarkers().has(tokens, at - 1));
    }

    /** Returns whether the subject got the words from somebody else: "nhận được câu trả lời “…”". */
    boolean received(Tokens tokens, int verb) {
        int noun = lexicon.nounMarkers().has(tokens, verb - 1) ? verb - 1 : verb;
        return tokens.is(noun - 1, "nhận") || tokens.is(noun - 1, "được") && tokens.is(noun - 2, "nhận");
    }

    /** Returns the verb that stands by itself in marks: "“…”, vợ anh “bật mí”"; null where none does. */
    PhraseTable.@Nullable Hit marked(Tokens tokens, int mark, int limit) {
        PhraseTable.Hit verb = tokens.is(mark, Kind.MARK) ? lexicon.verb(tokens, mark + 1, limit) : null;
        return verb != null && verb.is("say") && tokens.is(verb.end(), Kind.MARK) ? verb : null;
    }

    /** Returns whether the verb tells what was never said: "chưa bao giờ bị ông A | yêu cầu". */
    boolean denied(Tokens tokens, int verb, int lowest) {
        int least = Math.max(lowest, verb - LONGEST_AGENT);
        for (int i = verb - 1; i > least && tokens.is(i, Kind.WORD); i--) {
            if (tokens.is(i, "do") || tokens.is(i, "vì") || tokens.is(i, "nên") || tokens.is(i, "nhưng")) {
                return false;
            }
            if (tokens.is(i, "bị")) {
                return tokens.is(i - 1, "không")
                        || tokens.is(i - 1, "chưa")
                        || tokens.is(i - 1, "giờ") && tokens.is(i - 2, "bao")
                        || tokens.is(i - 1, "hề")
                        || tokens.is(i - 1, "từng") && tokens.is(i - 2, "chưa");
            }
        }
        return false;
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
