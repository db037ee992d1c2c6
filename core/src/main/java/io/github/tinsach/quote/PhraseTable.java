// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with the class of each, read from a resource: one phrase a line, a tab, its class; {@code #} begins a comment.
 * Looked up word by word, the longest phrase wins.
 */
final class PhraseTable {
    /** What may follow the words read so far, and the class of the phrase that ends here. */
    static final class Node {
        private @Nullable Lexeme[] words = new @Nullable Lexeme[2];
        private @Nullable Node[] nodes = new @Nullable Node[2];
        private int size;
        private @Nullable String type;

        /** Returns what follows with {@code word}; null where nothing does. */
        @Nullable
        Node next(Lexeme word) {
            int at = place(word);
            return words[at] == word ? nodes[at] : null;
        }

        private int place(Lexeme word) {
            int mask = words.length - 1;
            int at = word.hash() & mask;
            while (words[at] != null && words[at] != word) {
                at = (at + 1) & mask;
            }
            return at;
        }

        private Node add(Lexeme word) {
            Node known = next(word);
            if (known != null) {
                return known;
            }
            if (++size * 2 > words.length) {
                grow();
            }
            Node node = new Node();
            int at = place(word);
            words[at] = word;
            nodes[at] = node;
            return node;
        }

        private void grow() {
            @Nullable Lexeme[] oldWords = words;
            @Nullable Node[] oldNodes = nodes;
            words = new @Nullable Lexeme[2 * oldWords.length];
            nodes = new @Nullable Node[2 * oldWords.length];
            for (int i = 0; i < oldWords.length; i++) {
                Lexeme word = oldWords[i];
                if (word != null) {
                    int at = place(word);
                    words[at] = word;
                    nodes[at] = oldNodes[i];
                }
            }
        }
    }

    private final int id;
    private final List<Lexeme> lastWords = new ArrayList<>();
    private final List<String> types = new ArrayList<>();

    private PhraseTable(int id) {
        this.id = id;
    }

    /**
     * Returns the table in {@code name}, a resource of this package.
     *
     * @param id number of the table in the vocabulary, another for each table
     */
    static PhraseTable read(String name, int id, Vocabulary vocabulary) {
        PhraseTable table = new PhraseTable(id);
        try (InputStream in = Objects.requireNonNull(PhraseTable.class.getResourceAsStream(name), name);
                BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null) {
                table.add(line, vocabulary);
                line = lines.readLine();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
        return table;
    }

    private void add(String line, Vocabulary vocabulary) {
        if (line.isBlank() || line.startsWith("#")) {
            return;
        }
        int tab = line.indexOf('\t');
        String phrase = tab < 0 ? line : line.substring(0, tab);
        Node node = null;
        Lexeme lexeme = null;
        for (String word : phrase.strip().split(" +")) {
            lexeme = vocabulary.add(ToneMark.word(word));
            node = node == null ? lexeme.addRoot(id) : node.add(lexeme);
        }
        String type = tab < 0 ? "" : line.substring(tab + 1).strip().intern();
        Objects.requireNonNull(node, line).type = type;
        lastWords.add(Objects.requireNonNull(lexeme, line));
        types.add(type);
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
        Lexeme word = from < limit ? tokens.lexeme(from) : null;
        Node node = word == null ? null : word.root(id);
        String type = null;
        int end = from;
        for (int i = from + 1; node != null; i++) {
            if (node.type != null) {
                type = node.type;
                end = i;
            }
            word = i < limit ? tokens.lexeme(i) : null;
            node = word == null ? null : node.next(word);
        }
        return type == null ? null : new Hit(end, type);
    }

    /** Calls {@code action} with the last word and the class of every phrase. */
    void forEachEnd(BiConsumer<Lexeme, String> action) {
        for (int i = 0; i < lastWords.size(); i++) {
            action.accept(lastWords.get(i), types.get(i));
        }
    }

    /** Returns whether a phrase of the table begins with {@code word}. */
    boolean opens(Lexeme word) {
        return word.root(id) != null;
    }

    /** Returns whether a phrase begins at the token. */
    boolean has(Tokens tokens, int from) {
        return at(tokens, from, tokens.size()) != null;
    }
}
