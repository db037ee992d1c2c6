// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Reads the weights of {@link StartSign}s that come with the library. */
final class StartWeights {
    private static final String RESOURCE = "second-story.weights";

    private StartWeights() {}

    /** Returns the weights, by the order of {@link StartSign}. */
    static double[] load() {
        double[] weights = new double[StartSign.values().length];
        try (InputStream in = StartWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isEmpty() && !line.startsWith("#")) {
                    int space = line.indexOf(' ');
                    weights[StartSign.valueOf(line.substring(0, space)).ordinal()] =
                            Double.parseDouble(line.substring(space + 1));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return weights;
    }
}
