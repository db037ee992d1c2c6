// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.attribution.Candidate;
import io.github.tinsach.quote.mark.Stretch;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;

/** Tells marked words that nobody said whatever attributes them: names, titles, texts of laws, what stands between quotes. */
final class NoSpeech {
    /** Words of a title that begins what somebody says, one less. */
    private static final int LONGEST_TITLE = 7;

    /** Words of a proper name. */
    private static final int LONGEST_NAME = 5;

    private NoSpeech() {}

    /** Returns whether it is none of somebody's words. */
    static boolean is(Candidate candidate) {
        return betweenQuotes(candidate) || titleOfAnswer(candidate) || textOfLaw(candidate) || properName(candidate);
    }

    /**
     * Returns whether marked words are the subject of what somebody says without marks: "Ông An: “Mùa len” là vở diễn mới",
     * "Ông An nói: “Mùa len” năm nay sẽ hay hơn", "Ông An khẳng định, “Mùa len” là …".
     */
    private static boolean titleOfAnswer(Candidate candidate) {
        Tokens tokens = candidate.tokens();
        Stretch stretch = candidate.stretch();
        Place place = candidate.attribution().place();
        boolean introduced = place == Place.COLON || place == Place.TIGHT && tokens.capital(stretch.open() + 1);
        boolean colon = introduced && stretch.close() - stretch.open() <= LONGEST_TITLE;
        if (!stretch.withinOnePassage() || place != Place.BARE_COLON && !colon) {
            return false;
        }
        QuoteLexicon lexicon = QuoteLexicon.get();
        int next = stretch.close() + 1;
        PhraseTable.Hit time = lexicon.openers().at(tokens, next, tokens.size());
        int verb = colon && time != null && time.is("time") ? time.end() : next;
        return (tokens.is(next, "là") || tokens.is(verb, "là") || lexicon.adverb(tokens, verb) >= 0)
                && Character.isLowerCase(tokens.first(next));
    }

    /** Returns whether marked words are what a law says: "Điều 67 Bộ luật Hình sự quy định: “…”". */
    private static boolean textOfLaw(Candidate candidate) {
        Mention speaker = candidate.attribution().speaker();
        return speaker != null
                && speaker.kind() == Mention.Kind.PLAIN
                && speaker.titleTo() == speaker.from()
                && QuoteLexicon.get().isWord(speaker.tokens(), speaker.from(), "law");
    }

    /** Returns whether a full stop or comma right after the mark tells that it closed a quote whose own mark was lost. */
    private static boolean betweenQuotes(Candidate candidate) {
        Tokens tokens = candidate.tokens();
        int first = candidate.stretch().open() + 1;
        boolean stop = tokens.is(first, Kind.STOP) && tokens.first(first) == '.' && !tokens.is(first + 1, Kind.STOP);
        return (stop || tokens.is(first, Kind.COMMA)) && tokens.is(first + 1, Kind.WORD) && !tokens.glued(first + 1);
    }

    /** Returns whether the words are a name within a sentence: tại một “Làng Hoà Bình”, được “bà chủ Thu Nga” cử tới. */
    private static boolean properName(Candidate candidate) {
        Stretch stretch = candidate.stretch();
        int words = stretch.close() - stretch.open() - 1;
        Place place = candidate.attribution().place();
        boolean within = place == Place.LOOSE || place == Place.THEO || place == Place.TIGHT;
        if (!within || !stretch.withinOnePassage() || words < 2 || words > LONGEST_NAME) {
            return false;
        }
        Tokens tokens = candidate.tokens();
        PhraseTable.Hit title = QuoteLexicon.get().titles().at(tokens, stretch.open() + 1, stretch.close());
        int name = title == null || tokens.capital(stretch.open() + 1) ? stretch.open() + 1 : title.end();
        for (int i = name; i < stretch.close(); i++) {
            if (!tokens.capital(i)) {
                return false;
            }
        }
        return name < stretch.close();
    }
}
