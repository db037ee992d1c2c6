// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speech;

import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.attribution.Attribution;
import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.attribution.Candidate;
import io.github.tinsach.quote.mark.Stretch;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.QuoteLexicon;
import io.github.tinsach.quote.token.Tokens;
import java.util.ArrayList;
import java.util.List;

/** What can be seen of a stretch that tells speech from titles, charges, nicknames and scare quotes. Each has a name. */
public final class SpeechFeatures {
    /** Classes of the number of words in marks. */
    static final List<String> SIZES = List.of("1-2", "3-4", "5-7", "8-12", "13+");

    private static final SpeechFeature ANY = SpeechFeature.of("any");
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

    private static final FeatureTable WORDS = new FeatureTable("words=", SIZES, "");
    static final FeatureTable LOOSE_WORDS = new FeatureTable("LOOSE words=", SIZES, "");

    private final QuoteLexicon lexicon = QuoteLexicon.get();
    private final ContextFeatures context = new ContextFeatures();

    /** Returns the features that hold for the candidate. */
    public List<SpeechFeature> of(Candidate candidate, Article article) {
        List<SpeechFeature> features = new ArrayList<>();
        features.add(ANY);
        Attribution attribution = candidate.attribution();
        Mention speaker = attribution.speaker();
        AttributionFeatures.add(
                attribution.place(),
                attribution.verbClass(),
                attribution.distance(),
                speaker == null ? null : kind(speaker),
                features);
        inside(candidate, article, features);
        context.add(candidate, features);
        return features;
    }

    /** Returns what kind of speaker it is; a country or a body whose name is all capitals counts as a name. */
    private static Mention.Kind kind(Mention speaker) {
        if (speaker.kind() != Mention.Kind.PLAIN) {
            return speaker.kind();
        }
        for (int i = speaker.from(); i < speaker.to(); i++) {
            if (!speaker.tokens().capital(i) && !speaker.tokens().is(i, Kind.DASH)) {
                return Mention.Kind.PLAIN;
            }
        }
        return speaker.to() > speaker.from() + 1 ? Mention.Kind.NAMED : Mention.Kind.PLAIN;
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
}
