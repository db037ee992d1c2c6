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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Names of sections of news sites: {@code sections.txt}, one a line. */
public final class Sections {
    private static final String RESOURCE = "/io/github/tinsach/meta/sections.txt";

    private static final Set<String> HOME = Set.of("trang chủ", "trang nhất", "home", "homepage");
    private static final Pattern SEPARATORS = Pattern.compile("[,;|>»]");
    /** More names side by side are topics. */
    private static final int MOST_PARTS = 3;

    private static final int MOST_READ = 20;
    private static final int LONGEST = 60;

    private static final class Holder {
        static final Set<String> NAMES = load();
    }

    private Sections() {}

    /** Returns whether {@code text} is the name of a section, case and marks of punctuation aside. */
    public static boolean isSection(String text) {
        return text.length() <= LONGEST && isKey(VietnameseText.key(text));
    }

    /** Returns whether {@code key} is the comparison key of the name of a section. */
    static boolean isKey(String key) {
        return Holder.NAMES.contains(key);
    }

    /**
     * Returns the section in a value of metadata: the first known name of a list, else the first of a few; nothing where the
     * value names the home page, is a list of topics or a sentence.
     */
    public static Optional<String> stated(String value) {
        String whole = VietnameseText.trim(value);
        if (isSection(whole)) {
            return Optional.of(whole);
        }
        List<String> parts = Stream.of(SEPARATORS.split(whole, MOST_READ))
                .map(VietnameseText::trim)
                .filter(part -> !part.isEmpty() && !HOME.contains(VietnameseText.key(part)))
                .toList();
        Optional<String> known = parts.stream().filter(Sections::isSection).findFirst();
        if (known.isPresent() || parts.isEmpty() || parts.size() > MOST_PARTS) {
            return known;
        }
        return Optional.of(parts.get(0)).filter(part -> part.length() <= LONGEST);
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
