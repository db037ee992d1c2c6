// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.byline;

import io.github.tinsach.text.VietnameseText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** Names of sections of news sites: {@code sections.txt}, one a line. */
public final class Sections {
    private static final String RESOURCE = "/io/github/tinsach/meta/sections.txt";

    private static final class Holder {
        static final Set<String> NAMES = load();
    }

    private Sections() {}

    /** Returns whether {@code text} is the name of a section, case and marks of punctuation aside. */
    public static boolean isSection(String text) {
        return text.length() <= 60 && Holder.NAMES.contains(VietnameseText.key(text));
    }

    private static Set<String> load() {
        Set<String> names = new HashSet<>();
        try (InputStream stream = Objects.requireNonNull(Sections.class.getResourceAsStream(RESOURCE), RESOURCE);
                BufferedReader lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    names.add(VietnameseText.key(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Set.copyOf(names);
    }
}
