// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speech;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The features whose names differ in one part alone, {@code verb=say} and {@code verb=hold}, by that part. */
final class FeatureTable {
    private final String before;
    private final String after;
    private final Map<String, SpeechFeature> known;

    /**
     * Makes the table.
     *
     * @param before what stands in the names before the part
     * @param after what stands behind it
     * @param parts those that are expected: their names are put together once and not for every stretch
     */
    FeatureTable(String before, List<String> parts, String after) {
        this.before = before;
        this.after = after;
        known = parts.stream().collect(Collectors.toUnmodifiableMap(Function.identity(), this::make));
    }

    private SpeechFeature make(String part) {
        return SpeechFeature.of(before + part + after);
    }

    SpeechFeature of(String part) {
        SpeechFeature feature = known.get(part);
        return feature != null ? feature : make(part);
    }
}
