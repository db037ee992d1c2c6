// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.language;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Frequent syllables of Vietnamese without marks, read from {@code frequent-syllables.txt}. */
final class FrequentSyllables {
    private static final int LONGEST = 7;

    private static final Set<String> SYLLABLES = load("frequent-syllables.txt");

    private FrequentSyllables() {}

    /** Returns whether the word from {@code from} to {@code to} is one of them, whatever its case. */
    static boolean has(String text, int from, int to) {
        return to - from <= LONGEST
                && SYLLABLES.contains(text.substring(from, to).toLowerCase(Locale.ROOT));
    }

    private static Set<String> load(String name) {
        try (InputStream in = Objects.requireNonNull(FrequentSyllables.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
