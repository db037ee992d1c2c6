// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

/** Where a noun phrase ends: before the adverb, the verb of speech or the sign that follows it. */
final class PhraseEnd {
    /** A longer phrase is no naming of a speaker but a clause. */
    static final int LONGEST = 24;

    private PhraseEnd() {}

    /** Returns the token after the phrase whose head ends before {@code from}; at most {@code limit}. */
    static int of(Tokens tokens, int from, int limit) {
        QuoteLexicon lexicon = QuoteLexicon.get();
        int stop = Math.min(limit, from + LONGEST);
        int i = from;
        while (i < stop) {
            boolean sign = tokens.is(i, Kind.COMMA)
                    || tokens.is(i, Kind.COLON)
                    || tokens.is(i, Kind.SEMICOLON)
                    || tokens.is(i, Kind.STOP)
                    || tokens.is(i, Kind.MARK)
                    || tokens.is(i, Kind.OPEN_BRACKET)
                    || tokens.is(i, Kind.DASH);
            if (sign || (i > from - 1 && steers(lexicon, tokens, i))) {
                break;
            }
            i++;
        }
        return i;
    }

    private static boolean steers(QuoteLexicon lexicon, Tokens tokens, int i) {
        if (tokens.capital(i)) {
            return false;
        }
        return switch (tokens.lower(i)) {
            case "đã", "đang", "cũng", "vẫn", "vừa", "từng", "liền", "bèn", "sẽ", "khi", "thì", "cho" -> true;
            default -> {
                if (lexicon.isWord(tokens, i, "manner")) {
                    yield true;
                }
                PhraseTable.Hit verb = lexicon.verbs().at(tokens, i, tokens.size());
                yield verb != null && (verb.is("say") || verb.is("feel") || verb.is("cite"));
            }
        };
    }
}
