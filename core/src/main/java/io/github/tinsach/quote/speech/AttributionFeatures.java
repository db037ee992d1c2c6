// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speech;

import io.github.tinsach.quote.attribution.Attribution.Place;
import io.github.tinsach.quote.name.Mention;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can be seen of the words that attribute a stretch. */
final class AttributionFeatures {
    /** Classes of verbs of speech, and of what attributes without being one. */
    static final List<String> VERBS = List.of("say", "hold", "feel", "noun", "person", "plain", "");

    private static final SpeechFeature NEAR = SpeechFeature.of("near");
    private static final SpeechFeature MIDDLING = SpeechFeature.of("middling");
    private static final SpeechFeature FAR = SpeechFeature.of("far");

    private static final FeatureTable PLACE = new FeatureTable("place=", names(Place.values()), "");
    private static final FeatureTable SPEAKER = new FeatureTable("speaker=", names(Mention.Kind.values()), "");
    private static final FeatureTable VERB = new FeatureTable("verb=", VERBS, "");
    private static final FeatureTable LOOSE_VERB = new FeatureTable(Place.LOOSE + ":", VERBS, "");
    private static final FeatureTable THEO_VERB = new FeatureTable(Place.THEO + ":", VERBS, "");

    private AttributionFeatures() {}

    private static List<String> names(Enum<?>[] constants) {
        return Arrays.stream(constants).map(Enum::name).toList();
    }

    /** Adds the features of an attribution. */
    static void add(
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
}
