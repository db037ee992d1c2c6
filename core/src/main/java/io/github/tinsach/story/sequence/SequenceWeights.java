// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.sequence;

import io.github.tinsach.story.feature.Feature;
import io.github.tinsach.story.zone.Role;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;

/** The weights of {@link SequenceModel} that come with the library. */
final class SequenceWeights {
    private static final String RESOURCE = "sequence.weights";

    private static final int ROLES = SequenceModel.ROLES;

    private SequenceWeights() {}

    /** Returns the model that comes with the library. */
    static SequenceModel load() {
        double[] weights = SequenceModel.expectations();
        double[] transitions = new double[(ROLES + 1) * ROLES];
        Map<String, Integer> rows = new HashMap<>();
        for (int f = 0; f < Feature.count(); f++) {
            rows.put(Feature.name(f), f);
        }
        Map<String, Integer> before = new HashMap<>();
        for (Role role : Role.values()) {
            before.put(">" + role, role.ordinal());
        }
        before.put(">", ROLES);
        try (InputStream in = SequenceWeights.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + RESOURCE);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty() || line.startsWith("#")) {
                    continue;
                }
                String[] parts = line.split(" ");
                Integer row = rows.get(parts[0]);
                Integer from = before.get(parts[0]);
                if (row == null && from == null) {
                    throw new IllegalStateException(RESOURCE + ":" + number + ": no feature " + parts[0]);
                }
                for (int p = 1; p < parts.length; p++) {
                    int sign = parts[p].indexOf('=');
                    int role = Role.valueOf(parts[p].substring(0, sign)).ordinal();
                    double weight = Double.parseDouble(parts[p].substring(sign + 1));
                    if (row != null) {
                        weights[row * ROLES + role] = weight;
                    } else if (from != null) {
                        transitions[from * ROLES + role] = weight;
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new SequenceModel(weights, transitions);
    }
}
