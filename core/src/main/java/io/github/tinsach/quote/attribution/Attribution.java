// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.attribution;

import io.github.tinsach.quote.name.Mention;
import io.github.tinsach.quote.token.Passage;
import org.jspecify.annotations.Nullable;

/**
 * What ties a stretch to a speaker.
 *
 * @param place where the words that attribute it stand
 * @param speaker who speaks, as printed there; null where only the verb is
 * @param verb first token of the verb of speech, -1 where there is none
 * @param verbEnd the token after it
 * @param verbClass its class in the lexicon, empty where there is none
 * @param passage where the verb stands
 * @param distance number of tokens between the verb and the mark
 */
public record Attribution(
        Place place,
        @Nullable Mention speaker,
        @Nullable Passage passage,
        int verb,
        int verbEnd,
        String verbClass,
        int distance) {
    static final Attribution NONE = new Attribution(Place.NONE, null, null, -1, -1, "", 0);

    /** Where the words that attribute a quote stand. */
    public enum Place {
        /** A verb of speech, a colon, the quote. */
        COLON("verb of speech and colon before it"),
        /** A colon without a verb of speech. */
        BARE_COLON("colon before it"),
        /** The verb of speech stands right before the mark. */
        TIGHT("verb of speech right before it"),
        /** The verb of speech stands earlier in the sentence. */
        LOOSE("fragment of a reported sentence"),
        /** "Theo ông A, …". */
        THEO("named as the source of the sentence"),
        /** The quote, then speaker and verb. */
        AFTER("speaker and verb after it"),
        /** The quote, then a person with another predicate. */
        AFTER_PERSON("person named after it"),
        /** The quote, then "theo ông A", "đây là lời của ông A". */
        AFTER_SOURCE("source named after it"),
        /** The sentence after the quote opens with another quote that has its speaker. */
        NEXT_QUOTE("shares the attribution of the next quote"),
        /** The quote goes on after one that has its speaker. */
        PREVIOUS_QUOTE("goes on after an attributed quote"),
        /** The sentence before reports what the speaker says. */
        PREVIOUS_SENTENCE("follows reported speech"),
        NONE("no attribution");

        private final String reason;

        Place(String reason) {
            this.reason = reason;
        }

        /** Returns the reason, for people. */
        public String reason() {
            return reason;
        }
    }

    Attribution by(@Nullable Mention other) {
        return new Attribution(place, other, passage, verb, verbEnd, verbClass, distance);
    }

    Attribution at(Place other) {
        return new Attribution(other, speaker, passage, verb, verbEnd, verbClass, distance);
    }
}
