// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The least that each figure of each corpus may be. Immutable.
 *
 * @param digest digest of the project's own cases for which the floors hold; null where none were measured yet
 * @param figures floors by corpus and figure
 */
public record Floors(@Nullable String digest, SortedMap<String, SortedMap<String, Double>> figures) {
    /** Half of the last digit kept: what rounding may change. */
    private static final double ROUNDING = 0.5e-4;

    /** No floor at all. */
    public static final Floors NONE = new Floors(null, new TreeMap<>());

    /** A lowered figure that nobody allowed. */
    public static final class LoweredException extends RuntimeException {
        private static final long serialVersionUID = 1;

        LoweredException(List<String> lowered) {
            super("floors are not lowered unless that is said aloud:\n  " + String.join("\n  ", lowered));
        }
    }

    /** Returns the floors of a file; {@link #NONE} where there is no such file. */
    public static Floors read(Path file) {
        if (!Files.exists(file)) {
            return NONE;
        }
        try {
            JsonNode root = JsonMapper.shared().readTree(Files.readString(file));
            SortedMap<String, SortedMap<String, Double>> figures = new TreeMap<>();
            root.get("figures").properties().forEach(corpus -> {
                SortedMap<String, Double> floors = new TreeMap<>();
                corpus.getValue()
                        .properties()
                        .forEach(figure ->
                                floors.put(figure.getKey(), figure.getValue().asDouble()));
                figures.put(corpus.getKey(), floors);
            });
            return new Floors(root.get("digest").asString(), figures);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes the floors. */
    public void write(Path file) {
        ObjectNode root = JsonMapper.shared().createObjectNode();
        root.put("digest", digest);
        ObjectNode corpora = root.putObject("figures");
        figures.forEach((corpus, floors) -> floors.forEach(corpora.putObject(corpus)::put));
        try {
            Files.writeString(
                    file, JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsString(root) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns what of {@code measured} lies below its floor or is missing, a line each; empty where all is well. */
    public List<String> below(String corpus, Map<String, Double> measured) {
        List<String> below = new ArrayList<>();
        figures.getOrDefault(corpus, new TreeMap<>()).forEach((figure, floor) -> {
            Double value = measured.get(figure);
            if (value == null || value < floor - ROUNDING) {
                below.add(corpus + ": " + figure + " is " + value + ", floor " + floor);
            }
        });
        return below;
    }

    /**
     * Returns the floors raised to what was measured; corpora that were not measured keep theirs.
     *
     * @param digest digest of the cases that were measured
     * @param measured figures by corpus
     * @param lower whether figures may be lowered too
     * @throws LoweredException where a figure would have to be lowered and {@code lower} does not allow it; it names each
     */
    public Floors raised(String digest, Map<String, ? extends Map<String, Double>> measured, boolean lower) {
        List<String> lowered = new ArrayList<>();
        SortedMap<String, SortedMap<String, Double>> next = new TreeMap<>(figures);
        measured.forEach((corpus, values) -> {
            lowered.addAll(below(corpus, values));
            next.put(corpus, new TreeMap<>(values));
        });
        if (!lower && !lowered.isEmpty()) {
            throw new LoweredException(lowered);
        }
        return new Floors(digest, next);
    }
}
