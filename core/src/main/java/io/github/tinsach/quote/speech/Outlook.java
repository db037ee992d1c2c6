// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speech;

import io.github.tinsach.quote.attribution.Article;
import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.attribution.Candidate;
import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.token.Kind;
import io.github.tinsach.quote.token.Tokens;
import io.github.tinsach.quote.token.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Tells marked words that cannot be speech whatever is found to attribute them: terms and nicknames within a sentence, most
 * of what stands in marks. To look for their speaker would be in vain.
 */
public final class Outlook {
    /** Room for the rounding of sums in another order. */
    private static final double MARGIN = 1e-6;

    /** What a verb or a source of the sentence adds at most to the weights of words that nothing leads up to. */
    private static final double MOST_GAIN = mostGain();

    private static final double JUDGEMENT = Math.max(0, SpeechModel.get().weight("judgement"));

    private static final double QUESTION_ASKED = Math.max(
            0, SpeechModel.get().weight("question asked") - SpeechModel.get().weight("question"));

    private final SpeechFeatures features = new SpeechFeatures();
    private final Article article;
    private final double least;

    /**
     * Makes the outlook of an article.
     *
     * @param least the probability from which on words count as speech
     */
    public Outlook(Article article, double least) {
        this.article = article;
        this.least = Math.log(least / (1 - least)) - MARGIN;
    }

    /** Gives up the candidates that cannot be speech; to be done before anything is attributed. */
    public void giveUpTheHopeless() {
        for (Candidate candidate : article.candidates()) {
            if (hopeless(candidate)) {
                candidate.giveUp();
            }
        }
    }

    /** Returns whether a candidate cannot be speech; to be asked before anything is attributed. */
    boolean hopeless(Candidate candidate) {
        if (candidate.opensFrame() || ledUpTo(candidate) || candidate.enumerated()) {
            return false;
        }
        List<SpeechFeature> seen = features.of(candidate, article);
        double most = SpeechModel.sum(seen) - SpeechModel.get().weight("place=" + Place.NONE) + MOST_GAIN;
        Tokens tokens = candidate.tokens();
        int before = candidate.stretch().open() - 1;
        most += tokens.is(before, "là") || tokens.is(before, "những") ? JUDGEMENT : 0;
        most += seen.contains(SpeechFeatures.QUESTION) ? QUESTION_ASKED : 0;
        return most < least;
    }

    /** Returns whether a colon or what may be a verb of speech stands right before the mark. */
    private static boolean ledUpTo(Candidate candidate) {
        Tokens tokens = candidate.tokens();
        int at = candidate.stretch().open() - 1;
        if (tokens.is(at, Kind.COLON)) {
            return true;
        }
        while (at >= candidate.frame().from() && !tokens.is(at, Kind.WORD)) {
            at--;
        }
        return tokens.holds(at, Vocabulary.LEADS_UP);
    }

    private static double mostGain() {
        double most = gain(Place.NONE, "", 0, null, "");
        for (Place place : List.of(Place.LOOSE, Place.THEO)) {
            for (String verb : AttributionFeatures.VERBS) {
                for (int distance : new int[] {0, 5, 16}) {
                    for (String size : SpeechFeatures.SIZES) {
                        most = Math.max(most, gain(place, verb, distance, null, size));
                        for (Mention.Kind speaker : Mention.Kind.values()) {
                            most = Math.max(most, gain(place, verb, distance, speaker, size));
                        }
                    }
                }
            }
        }
        return most;
    }

    private static double gain(Place place, String verb, int distance, Mention.@Nullable Kind speaker, String size) {
        List<SpeechFeature> seen = new ArrayList<>();
        AttributionFeatures.add(place, verb, distance, speaker, seen);
        if (place == Place.LOOSE) {
            seen.add(SpeechFeatures.LOOSE_WORDS.of(size));
        }
        return SpeechModel.sum(seen);
    }
}
