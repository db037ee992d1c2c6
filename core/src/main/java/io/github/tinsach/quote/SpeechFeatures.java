// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.quote.Attribution.Place;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be seen of a stretch that tells speech from titles, charges, nicknames and scare quotes. Each has a name. */
final class SpeechFeatures {
    /** Tokens from mark to mark of a nickname at most. */
    private static final int LONGEST_NICKNAME = 5;

    /** Classes of the number of words in marks. */
    static final List<String> SIZES = List.of("1-2", "3-4", "5-7", "8-12", "13+");

    private final QuoteLexicon lexicon = QuoteLexicon.get();

    /** Returns the names of the features that hold for the candidate. */
    List<String> of(Candidate candidate, Article article) {
        List<String> features = new ArrayList<>();
        features.add("any");
        Attribution attribution = candidate.attribution();
        Mention speaker = attribution.speaker();
        attribution(
                attribution.place(),
                attribution.verbClass(),
                attribution.distance(),
                speaker == null ? null : speaker.kind(),
                features);
        inside(candidate, article, features);
        context(candidate, features);
        return features;
    }

    /** Adds the features of an attribution. */
    static void attribution(
            Place place, String verb, int distance, Mention.@Nullable Kind speaker, List<String> features) {
        features.add("place=" + place);
        if (place == Place.LOOSE || place == Place.TIGHT || place == Place.COLON) {
            features.add("verb=" + verb);
        }
        if (place == Place.LOOSE || place == Place.THEO) {
            features.add(distance <= 4 ? "near" : distance <= 15 ? "middling" : "far");
            features.add(place + ":" + verb);
        }
        if (speaker != null) {
            features.add("speaker=" + speaker);
        }
    }

    private void inside(Candidate candidate, Article article, List<String> features) {
        Stretch stretch = candidate.stretch();
        Tokens tokens = candidate.tokens();
        int end = stretch.withinOnePassage() ? stretch.close() : tokens.size();
        int words = stretch.withinOnePassage() ? 0 : 40;
        boolean first = false;
        boolean inner = false;
        for (int i = stretch.open() + 1; i < end && words < 60; i++) {
            words += tokens.is(i, Kind.WORD) ? 1 : 0;
            first |= lexicon.isWord(tokens, i, "first");
            inner |= tokens.is(i, Kind.STOP) && i < end - 1;
        }
        String size = size(words);
        features.add("words=" + size);
        boolean whole = candidate.opensFrame() && candidate.closesFrame();
        boolean sentence = tokens.capital(stretch.open() + 1);
        if (sentence) {
            features.add("capital");
            if (words <= 4) {
                features.add("short capital");
            }
        }
        if (sentence && said(candidate.attribution())) {
            features.add("said as a sentence");
        }
        if (sentence && words > 3 && introduced(candidate.attribution())) {
            features.add("a person's sentence after a colon");
        }
        if (first) {
            features.add("first person");
        }
        if (inner) {
            features.add("several sentences");
        }
        if (tokens.is(end - 1, Kind.STOP)) {
            features.add("stop inside");
        }
        boolean question = tokens.is(end - 1, Kind.STOP) && tokens.first(end - 1) == '?';
        if (question) {
            features.add(candidate.attribution().verbClass().equals("noun") ? "question asked" : "question");
        }
        if (whole) {
            features.add("stands alone");
            features.add(words <= 7 ? "alone and short" : "alone and long");
        }
        Attribution attribution = candidate.attribution();
        if (attribution.place() == Place.LOOSE) {
            features.add("LOOSE words=" + size);
        }
        if (!candidate.opensFrame() && attribution.place() != Place.COLON && words <= 2) {
            features.add("term");
            if (judged(candidate)) {
                features.add("judgement");
            }
        }
        if (!stretch.withinOnePassage()
                && article.passage(stretch.lastPassage()) != candidate.frame().passage()) {
            features.add("paragraphs");
        }
    }

    private static String size(int words) {
        return SIZES.get(words <= 2 ? 0 : words <= 4 ? 1 : words <= 7 ? 2 : words <= 12 ? 3 : 4);
    }

    /** Returns whether a colon alone, after a person, introduces the marks. */
    private static boolean introduced(Attribution attribution) {
        Mention speaker = attribution.speaker();
        return attribution.place() == Place.BARE_COLON && speaker != null && speaker.kind() != Mention.Kind.PLAIN;
    }

    /** Returns whether a verb of speech stands right before the marks, parted from them by a colon at most. */
    private static boolean said(Attribution attribution) {
        boolean before = attribution.place() == Place.COLON || attribution.place() == Place.TIGHT;
        return before && attribution.verbClass().equals("say");
    }

    /** Returns whether the words are what a person with a post or title calls something: "… khẳng định liên minh là “thiết yếu”". */
    private static boolean judged(Candidate candidate) {
        Attribution attribution = candidate.attribution();
        Mention speaker = attribution.speaker();
        Tokens tokens = candidate.tokens();
        int at = candidate.stretch().open() - 1;
        boolean oneOf = tokens.is(at, "những") && tokens.is(at - 1, "trong") && tokens.is(at - 2, "một");
        int copula = oneOf ? at - 3 : at;
        return attribution.place() == Place.LOOSE
                && speaker != null
                && speaker.named()
                && speaker.titleTo() > speaker.from()
                && tokens.is(copula, "là")
                && copula >= attribution.verbEnd();
    }

    private void context(Candidate candidate, List<String> features) {
        Tokens tokens = candidate.tokens();
        int open = candidate.stretch().open();
        int at = open - 1;
        while (at >= candidate.frame().from() && !tokens.is(at, Kind.WORD)) {
            at--;
        }
        String type = at < candidate.frame().from()
                ? ""
                : contextEndingAt(tokens, at, candidate.frame().from());
        if (!type.isEmpty()) {
            features.add("after " + type);
        }
        boolean few = candidate.stretch().close() - open <= LONGEST_NICKNAME;
        boolean joined = at == open - 1 && at >= candidate.frame().from();
        if (few && joined && tokens.capital(at) && at > candidate.frame().from()) {
            features.add("after a name");
        }
        if (joined && type.isEmpty()) {
            features.add("joined");
        }
        int close = candidate.stretch().close();
        boolean list = candidate.stretch().withinOnePassage()
                && (joins(tokens, open - 1) && tokens.is(open - 2, Kind.MARK)
                        || joins(tokens, close + 1) && tokens.is(close + 2, Kind.MARK));
        if (list) {
            features.add("one of a list");
        }
        boolean goesOn = candidate.stretch().withinOnePassage()
                && tokens.is(candidate.stretch().close() + 1, Kind.WORD)
                && !tokens.capital(candidate.stretch().close() + 1);
        if (goesOn) {
            features.add("sentence goes on");
        }
        for (int i = Math.max(candidate.frame().from(), open - 12); i < open; i++) {
            PhraseTable.Hit hit = lexicon.contexts().at(tokens, i, open);
            if (hit != null && (hit.is("crime") || hit.is("law"))) {
                features.add(hit.type() + " nearby");
                break;
            }
        }
    }

    private static boolean joins(Tokens tokens, int at) {
        return tokens.is(at, Kind.COMMA) || tokens.is(at, "và");
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
