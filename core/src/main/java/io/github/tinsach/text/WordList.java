// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A resource of words, one a line, in sections that a line {@code [name]} opens; {@code #} opens a comment. */
final class WordList {
    private WordList() {}

    /** Returns the words by section, in NFC; those before any section stand under the empty name. */
    static Map<String, Set<String>> read(String resource) {
        Map<String, Set<String>> sections = new HashMap<>();
        Set<String> section = sections.computeIfAbsent("", name -> new HashSet<>());
        try (InputStream bytes = WordList.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("no resource " + resource);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                String word = VietnameseText.nfc(VietnameseText.trim(line));
                if (word.startsWith("[")) {
                    section = sections.computeIfAbsent(word.substring(1, word.length() - 1), name -> new HashSet<>());
                } else if (!word.isEmpty() && !word.startsWith("#")) {
                    section.add(word);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Map.copyOf(sections);
    }
}
