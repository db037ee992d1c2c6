// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.speech;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * How likely marked words are speech: a logistic function of the sum of their features' weights. The weights were learnt
 * by logistic regression from labelled articles; a feature not in the table weighs nothing.
 */
public final class SpeechModel {
    private static final SpeechModel INSTANCE = new SpeechModel(load("/io/github/tinsach/quote/speech-weights.tsv"));

    private final Map<String, Double> weights;

    private SpeechModel(Map<String, Double> weights) {
        this.weights = Map.copyOf(weights);
    }

    /** Returns the model with the library's own weights. */
    static SpeechModel get() {
        return INSTANCE;
    }

    /** Returns the probability of speech, from 0 to 1. */
    public static double probability(List<SpeechFeature> features) {
        return 1 / (1 + Math.exp(-sum(features)));
    }

    /** Returns the sum of the features' weights, of which {@link #probability} is a function. */
    static double sum(List<SpeechFeature> features) {
        double sum = 0;
        for (SpeechFeature feature : features) {
            sum += feature.weight();
        }
        return sum;
    }

    /** Returns the weight of a feature. */
    double weight(String feature) {
        return weights.getOrDefault(feature, 0.0);
    }

    private static Map<String, Double> load(String name) {
        Map<String, Double> weights = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(SpeechModel.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    weights.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
                }
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return weights;
    }
}
