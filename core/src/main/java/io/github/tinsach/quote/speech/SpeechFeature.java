// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speech;

/**
 * Something that can be seen of words in marks.
 *
 * @param name its name in the table of weights
 * @param weight how much it speaks for speech
 */
public record SpeechFeature(String name, double weight) {
    /** Returns the feature of a name with its weight in the library's own model. */
    static SpeechFeature of(String name) {
        return new SpeechFeature(name, SpeechModel.get().weight(name));
    }
}
