// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A list of phrases as its file has it. One entry a line, the first character says what it is: {@code #} a comment,
 * {@code !} the reason shown to people, {@code =} the whole line is this phrase, {@code ^} the line begins with these
 * words, {@code +} an example that must hit, {@code -} an example that must not.
 *
 * @param name the file's name
 * @param reason shown to people
 * @param whole phrases that are a whole line
 * @param beginnings words a line begins with
 * @param hits examples that must hit
 * @param misses examples that must not
 */
public record PhraseList(
        String name,
        String reason,
        List<String> whole,
        List<String> beginnings,
        List<String> hits,
        List<String> misses) {
    public PhraseList {
        whole = List.copyOf(whole);
        beginnings = List.copyOf(beginnings);
        hits = List.copyOf(hits);
        misses = List.copyOf(misses);
    }

    /**
     * Returns the list of a resource of this package.
     *
     * @throws IllegalStateException naming file and line, where the list is missing or broken
     */
    static PhraseList load(String name) {
        String reason = "";
        List<String> whole = new ArrayList<>();
        List<String> beginnings = new ArrayList<>();
        List<String> hits = new ArrayList<>();
        List<String> misses = new ArrayList<>();
        try (InputStream in = PhraseList.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no phrase list " + name);
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (line.isEmpty() || line.charAt(0) == '#') {
                    continue;
                }
                String rest = line.substring(1).strip();
                switch (line.charAt(0)) {
                    case '!' -> reason = rest;
                    case '=' -> whole.add(rest);
                    case '^' -> beginnings.add(rest);
                    case '+' -> hits.add(rest);
                    case '-' -> misses.add(rest);
                    default ->
                        throw new IllegalStateException(name + ":" + number + ": begins with none of # ! = ^ + -");
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PhraseList(name, reason, whole, beginnings, hits, misses);
    }
}
