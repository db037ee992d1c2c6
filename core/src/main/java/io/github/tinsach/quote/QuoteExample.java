// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import io.github.tinsach.model.Quote;
import java.util.List;

/**
 * A stretch in quotation marks with all that was seen of it, for those who train and examine the finder.
 *
 * @param quote as it is given where it counts as speech
 * @param speech how likely it is speech, from 0 to 1
 * @param place where the words that attribute it stand, for people
 * @param features names of the features that hold
 */
public record QuoteExample(Quote quote, double speech, String place, List<String> features) {
    public QuoteExample {
        features = List.copyOf(features);
    }
}
