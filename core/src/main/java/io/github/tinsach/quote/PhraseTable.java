// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with the class of each, read from a resource: one phrase a line, a tab, its class; {@code #} begins a comment.
 * Looked up word by word, the longest phrase wins.
 */
final class PhraseTable {
    private static final class Node {
        final Map<String, Node> next = new HashMap<>();

        @Nullable
        String type;
    }

    private final Node root = new Node();

    private PhraseTable() {}

    /** Returns the table in {@code name}, a resource of this package. */
    static PhraseTable read(String name) {
        PhraseTable table = new PhraseTable();
        try (InputStream in = Objects.requireNonNull(PhraseTable.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                table.add(line);
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return table;
    }

    private void add(String line) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int tab = line.indexOf('\t');
        String phrase = tab < 0 ? line : line.substring(0, tab);
        Tokens tokens = Tokenizer.of(phrase.strip());
        Node node = root;
        for (int i = 0; i < tokens.size(); i++) {
            node = node.next.computeIfAbsent(tokens.lower(i), word -> new Node());
        }
        node.type = tab < 0 ? "" : line.substring(tab + 1).strip();
    }

    /**
     * A phrase found.
     *
     * @param end the token after it
     * @param type its class
     */
    record Hit(int end, String type) {
        boolean is(String wanted) {
            return type.equals(wanted);
        }
    }

    /** Returns the longest phrase that begins at token {@code from} and ends before {@code limit}. */
    @Nullable
    Hit at(Tokens tokens, int from, int limit) {
        Node node = root;
        Hit best = null;
        for (int i = from; i < limit; i++) {
            Node next = tokens.is(i, Kind.WORD) ? node.next.get(tokens.lower(i)) : null;
            if (next == null) {
                break;
            }
            node = next;
            if (node.type != null) {
                best = new Hit(i + 1, node.type);
            }
        }
        return best;
    }

    /** Returns whether a phrase begins at the token. */
    boolean has(Tokens tokens, int from) {
        return at(tokens, from, tokens.size()) != null;
    }
}
