// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.quote.Attribution.Place;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be seen of a stretch that tells speech from titles, charges, nicknames and scare quotes. Each has a name. */
final class SpeechFeatures {
    /** Tokens from mark to mark of a nickname at most. */
    private static final int LONGEST_NICKNAME = 5;

    /** Classes of the number of words in marks. */
    static final List<String> SIZES = List.of("1-2", "3-4", "5-7", "8-12", "13+");

    /** Classes of verbs of speech, and of what attributes without being one. */
    static final List<String> VERBS = List.of("say", "hold", "feel", "noun", "person", "plain", "");

    /** Classes of what leads up to marked words that are no speech. */
    private static final List<String> CONTEXTS = List.of("work", "motto", "name", "crime", "matter", "law", "term");

    private static final SpeechFeature ANY = SpeechFeature.of("any");
    private static final SpeechFeature NEAR = SpeechFeature.of("near");
    private static final SpeechFeature MIDDLING = SpeechFeature.of("middling");
    private static final SpeechFeature FAR = SpeechFeature.of("far");
    private static final SpeechFeature CAPITAL = SpeechFeature.of("capital");
    private static final SpeechFeature SHORT_CAPITAL = SpeechFeature.of("short capital");
    private static final SpeechFeature SAID_AS_A_SENTENCE = SpeechFeature.of("said as a sentence");
    private static final SpeechFeature A_PERSONS_SENTENCE_AFTER_A_COLON =
            SpeechFeature.of("a person's sentence after a colon");
    private static final SpeechFeature FIRST_PERSON = SpeechFeature.of("first person");
    private static final SpeechFeature SEVERAL_SENTENCES = SpeechFeature.of("several sentences");
    private static final SpeechFeature STOP_INSIDE = SpeechFeature.of("stop inside");
    private static final SpeechFeature QUESTION_ASKED = SpeechFeature.of("question asked");
    static final SpeechFeature QUESTION = SpeechFeature.of("question");
    private static final SpeechFeature STANDS_ALONE = SpeechFeature.of("stands alone");
    private static final SpeechFeature ALONE_AND_SHORT = SpeechFeature.of("alone and short");
    private static final SpeechFeature ALONE_AND_LONG = SpeechFeature.of("alone and long");
    private static final SpeechFeature TERM = SpeechFeature.of("term");
    private static final SpeechFeature JUDGEMENT = SpeechFeature.of("judgement");
    private static final SpeechFeature PARAGRAPHS = SpeechFeature.of("paragraphs");
    private static final SpeechFeature AFTER_A_NAME = SpeechFeature.of("after a name");
    private static final SpeechFeature JOINED = SpeechFeature.of("joined");
    private static final SpeechFeature ONE_OF_A_LIST = SpeechFeature.of("one of a list");
    private static final SpeechFeature SENTENCE_GOES_ON = SpeechFeature.of("sentence goes on");

    private static final FeatureTable PLACE = new FeatureTable("place=", names(Place.values()), "");
    private static final FeatureTable SPEAKER = new FeatureTable("speaker=", names(Mention.Kind.values()), "");
    private static final FeatureTable VERB = new FeatureTable("verb=", VERBS, "");
    private static final FeatureTable LOOSE_VERB = new FeatureTable(Place.LOOSE + ":", VERBS, "");
    private static final FeatureTable THEO_VERB = new FeatureTable(Place.THEO + ":", VERBS, "");
    private static final FeatureTable WORDS = new FeatureTable("words=", SIZES, "");
    static final FeatureTable LOOSE_WORDS = new FeatureTable("LOOSE words=", SIZES, "");
    private static final FeatureTable AFTER = new FeatureTable("after ", CONTEXTS, "");
    private static final FeatureTable NEARBY = new FeatureTable("", CONTEXTS, " nearby");

    private final QuoteLexicon lexicon = QuoteLexicon.get();

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** Returns the features that hold for the candidate. */
    List<SpeechFeature> of(Candidate candidate, Article article) {
        List<SpeechFeature> features = new ArrayList<>();
        features.add(ANY);
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
            Place place, String verb, int distance, Mention.@Nullable Kind speaker, List<SpeechFeature> features) {
        features.add(PLACE.of(place.name()));
        if (place == Place.LOOSE || place == Place.TIGHT || place == Place.COLON) {
            features.add(VERB.of(verb));
        }
        if (place == Place.LOOSE || place == Place.THEO) {
            features.add(distance <= 4 ? NEAR : distance <= 15 ? MIDDLING : FAR);
            features.add((place == Place.LOOSE ? LOOSE_VERB : THEO_VERB).of(verb));
        }
        if (speaker != null) {
            features.add(SPEAKER.of(speaker.name()));
        }
    }

    private void inside(Candidate candidate, Article article, List<SpeechFeature> features) {
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
        features.add(WORDS.of(size));
        boolean whole = candidate.opensFrame() && candidate.closesFrame();
        boolean sentence = tokens.capital(stretch.open() + 1);
        if (sentence) {
            features.add(CAPITAL);
            if (words <= 4) {
                features.add(SHORT_CAPITAL);
            }
        }
        if (sentence && said(candidate.attribution())) {
            features.add(SAID_AS_A_SENTENCE);
        }
        if (sentence && words > 3 && introduced(candidate.attribution())) {
            features.add(A_PERSONS_SENTENCE_AFTER_A_COLON);
        }
        if (first) {
            features.add(FIRST_PERSON);
        }
        if (inner) {
            features.add(SEVERAL_SENTENCES);
        }
        if (tokens.is(end - 1, Kind.STOP)) {
            features.add(STOP_INSIDE);
        }
        boolean question = tokens.is(end - 1, Kind.STOP) && tokens.first(end - 1) == '?';
        if (question) {
            features.add(candidate.attribution().verbClass().equals("noun") ? QUESTION_ASKED : QUESTION);
        }
        if (whole) {
            features.add(STANDS_ALONE);
            features.add(words <= 7 ? ALONE_AND_SHORT : ALONE_AND_LONG);
        }
        Attribution attribution = candidate.attribution();
        if (attribution.place() == Place.LOOSE) {
            features.add(LOOSE_WORDS.of(size));
        }
        if (!candidate.opensFrame() && attribution.place() != Place.COLON && words <= 2) {
            features.add(TERM);
            if (judged(candidate)) {
                features.add(JUDGEMENT);
            }
        }
        if (!stretch.withinOnePassage()
                && article.passage(stretch.lastPassage()) != candidate.frame().passage()) {
            features.add(PARAGRAPHS);
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

    private void context(Candidate candidate, List<SpeechFeature> features) {
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
