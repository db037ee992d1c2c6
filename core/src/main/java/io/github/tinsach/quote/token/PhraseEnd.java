// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import org.jspecify.annotations.Nullable;

/** Where a noun phrase ends: before the adverb, the verb of speech or the sign that follows it. */
public final class PhraseEnd {
    /** A longer phrase is no naming of a speaker but a clause. */
    public static final int LONGEST = 24;

    private PhraseEnd() {}

    /** Returns the token after the phrase whose head ends before {@code from}; at most {@code limit}. */
    public static int of(Tokens tokens, int from, int limit) {
        QuoteLexicon lexicon = QuoteLexicon.get();
        int stop = Math.min(limit, from + LONGEST);
        int i = from;
        while (i < stop) {
            boolean sign = switch (tokens.kind(i)) {
                case DASH -> !BodyName.goesOn(tokens, i);
                case COMMA, COLON, SEMICOLON, STOP, MARK, OPEN_BRACKET -> true;
                default -> false;
            };
            if (sign || steers(lexicon, tokens, i)) {
                break;
            }
            i++;
            if (pointed(tokens, i - 1)) {
                break;
            }
        }
        return i;
    }

    /** Returns whether a word that points back ends the phrase with itself: "người nông dân nọ | nghe vậy". */
    private static boolean pointed(Tokens tokens, int i) {
        return tokens.is(i, "này") || tokens.is(i, "nọ") || tokens.is(i, "ấy");
    }

    private static boolean steers(QuoteLexicon lexicon, Tokens tokens, int i) {
        if (tokens.capital(i)) {
            return false;
        }
        if (tokens.holds(i, Vocabulary.ENDS_PHRASE)
                || lexicon.isWord(tokens, i, "manner")
                || lexicon.isWord(tokens, i, "act")) {
            return true;
        }
        int adverb = tokens.is(i, "lại") ? i + 1 : lexicon.word(tokens, i, "adverb");
        if (adverb >= 0 && says(lexicon.verbs().at(tokens, adverb, tokens.size()))) {
            return true;
        }
        PhraseTable.Hit opener = lexicon.openers().at(tokens, i, tokens.size());
        // "hôm qua", "hôm 31/10"
        if (opener != null
                && opener.is("time")
                && (opener.end() > i + 1 && !inPost(lexicon, tokens, i, opener.end()) || day(tokens, i))) {
            return true;
        }
        PhraseTable.Hit verb = lexicon.verbs().at(tokens, i, tokens.size());
        return says(verb) && !inPost(lexicon, tokens, i, verb.end());
    }

    /** Returns whether what reads like a verb is part of a post: "người phát ngôn", "phát ngôn viên", "nhà phân tích". */
    private static boolean inPost(QuoteLexicon lexicon, Tokens tokens, int verb, int end) {
        PhraseTable.Hit longer = lexicon.titles().at(tokens, verb, tokens.size());
        PhraseTable.Hit post = lexicon.titles().at(tokens, verb - 1, tokens.size());
        return longer != null && longer.end() > end || post != null && post.end() >= end;
    }

    /** Returns whether a day begins that tells when the clause took place: "ngày 9/3", but not that of a document or a deed. */
    private static boolean day(Tokens tokens, int i) {
        return tokens.number(i + 1)
                && (tokens.is(i, "hôm") || tokens.is(i, "ngày"))
                && !tokens.is(i + 2, "của")
                && !tokens.is(i - 1, "ký")
                && !tokens.is(i - 1, "vào")
                && !tokens.is(i - 1, "từ");
    }

    private static boolean says(PhraseTable.@Nullable Hit verb) {
        return verb != null && (verb.is("say") || verb.is("feel") || verb.is("cite") || verb.is("citation"));
    }
}
