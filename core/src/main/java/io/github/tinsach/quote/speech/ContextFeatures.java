// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speech;

import io.github.tinsach.quote.attribution.Candidate;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.PhraseTable;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.List;

/** What can be seen of the words around a stretch. */
final class ContextFeatures {
    /** Tokens from mark to mark of a nickname at most. */
    private static final int LONGEST_NICKNAME = 5;

    /** Classes of what leads up to marked words that are no speech. */
    private static final List<String> CONTEXTS = List.of("work", "motto", "name", "crime", "matter", "law", "term");

    private static final SpeechFeature AFTER_A_NAME = SpeechFeature.of("after a name");
    private static final SpeechFeature JOINED = SpeechFeature.of("joined");
    private static final SpeechFeature ONE_OF_A_LIST = SpeechFeature.of("one of a list");
    private static final SpeechFeature SENTENCE_GOES_ON = SpeechFeature.of("sentence goes on");

    private static final FeatureTable AFTER = new FeatureTable("after ", CONTEXTS, "");
    private static final FeatureTable NEARBY = new FeatureTable("", CONTEXTS, " nearby");

    private final QuoteLexicon lexicon = QuoteLexicon.get();

    /** Adds the features of the words around a candidate. */
    void add(Candidate candidate, List<SpeechFeature> features) {
        Tokens tokens = candidate.tokens();
        int open = candidate.stretch().open();
        int from = candidate.frame().from();
        int at = lastWord(tokens, open, from);
        String type = contextBefore(tokens, open, from);
        if (type.isEmpty()) {
            type = contextOfList(tokens, open, from);
        }
        if (!type.isEmpty()) {
            features.add(AFTER.of(type));
        }
        boolean few = candidate.stretch().close() - open <= LONGEST_NICKNAME;
        boolean joined = at == open - 1 && at >= candidate.frame().from();
        if (few && joined && tokens.capital(at) && at > candidate.frame().from()) {
            features.add(AFTER_A_NAME);
        }
        if (joined && type.isEmpty()) {
            features.add(JOINED);
        }
        int close = candidate.stretch().close();
        boolean list = candidate.stretch().withinOnePassage()
                && (joins(tokens, open - 1) && tokens.is(open - 2, Kind.MARK)
                        || joins(tokens, close + 1) && tokens.is(close + 2, Kind.MARK));
        if (list) {
            features.add(ONE_OF_A_LIST);
        }
        boolean goesOn = candidate.stretch().withinOnePassage()
                && tokens.is(candidate.stretch().close() + 1, Kind.WORD)
                && !tokens.capital(candidate.stretch().close() + 1);
        if (goesOn) {
            features.add(SENTENCE_GOES_ON);
        }
        for (int i = Math.max(candidate.frame().from(), open - 12); i < open; i++) {
            PhraseTable.Hit hit = lexicon.contexts().at(tokens, i, open);
            if (hit != null && (hit.is("crime") || hit.is("law"))) {
                features.add(NEARBY.of(hit.type()));
                break;
            }
        }
    }

    /** Returns what stands before the first of several in marks, of which this is another: "có câu “…” hay “…”". */
    private String contextOfList(Tokens tokens, int open, int from) {
        int first = open;
        while (first - 2 > from && lists(tokens, first - 1) && tokens.is(first - 2, Kind.MARK)) {
            first -= 3;
            while (first > from && !tokens.is(first, Kind.MARK)) {
                first--;
            }
        }
        return first < open && first > from ? contextBefore(tokens, first, from) : "";
    }

    private static boolean lists(Tokens tokens, int at) {
        return joins(tokens, at) || tokens.is(at, "hay") || tokens.is(at, "hoặc");
    }

    private static boolean joins(Tokens tokens, int at) {
        return tokens.is(at, Kind.COMMA) || tokens.is(at, "và");
    }

    /** Returns the last word before a mark; a token before {@code from} where there is none. */
    private static int lastWord(Tokens tokens, int open, int from) {
        int at = open - 1;
        while (at >= from && !tokens.is(at, Kind.WORD)) {
            at--;
        }
        return at;
    }

    private String contextBefore(Tokens tokens, int open, int from) {
        int at = lastWord(tokens, open, from);
        return at < from ? "" : contextEndingAt(tokens, at, from);
    }

    private String contextEndingAt(Tokens tokens, int last, int from) {
        for (int i = Math.max(from, last - 4); i <= last; i++) {
            PhraseTable.Hit hit = lexicon.contexts().at(tokens, i, last + 1);
            if (hit != null && hit.end() == last + 1) {
                return hit.type();
            }
        }
        return "";
    }
}
