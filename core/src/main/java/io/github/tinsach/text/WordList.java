// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** A resource of words or phrases, one a line, in sections that a line {@code [name]} opens; {@code #} opens a comment. */
public final class WordList {
    private final String resource;
    private final Map<String, Set<String>> sections = new HashMap<>();

    private WordList(String resource) {
        this.resource = resource;
    }

    /**
     * Returns the list of a resource.
     *
     * @param resource its name, from the root
     * @throws IllegalStateException where it is missing
     */
    public static WordList read(String resource) {
        WordList list = new WordList(resource);
        try (InputStream bytes = WordList.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            list.add(new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return list;
    }

    private void add(BufferedReader lines) throws IOException {
        Set<String> section = sections.computeIfAbsent("", name -> new LinkedHashSet<>());
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String word = VietnameseText.nfc(VietnameseText.trim(line));
            if (word.startsWith("[")) {
                section = sections.computeIfAbsent(word.substring(1, word.length() - 1), name -> new LinkedHashSet<>());
            } else if (!word.isEmpty() && !word.startsWith("#")) {
                section.add(word);
            }
        }
    }

    /**
     * Returns the words of a section, in NFC; those before any section stand under the empty name.
     *
     * @throws IllegalStateException where the resource has no such section
     */
    public Set<String> section(String name) {
        Set<String> words = sections.get(name);
        if (words == null) {
            throw new IllegalStateException(resource + " has no section " + name);
        }
        return Set.copyOf(words);
    }
}
