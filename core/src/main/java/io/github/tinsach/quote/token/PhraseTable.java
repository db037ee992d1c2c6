// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Phrases with the class of each, read from a resource: one phrase a line, a tab, its class; {@code #} begins a comment.
 * Looked up word by word, the longest phrase wins.
 */
public final class PhraseTable {
    private static final String FOLDER = "/io/github/tinsach/quote/";

    /** A step from a node takes a word, whose number has so many bits. */
    private static final int WORD_BITS = 15;

    /** The node before the first word of every phrase. */
    private static final int ROOT = 0;

    private final int id;

    /** The steps as an open hash table: the node and the word that a step takes, 0 where there is none; and where it leads. */
    private int[] steps = new int[64];

    private int[] targets = new int[steps.length];

    /** The class of the phrase that ends at each node; null where none does. */
    private @Nullable String[] types = new @Nullable String[64];

    private int nodes = 1;
    /** The last word of each phrase and the node it ends at. */
    private final List<Short> lastWords = new ArrayList<>();

    private final List<Integer> lastNodes = new ArrayList<>();
    private final List<Short> firstWords = new ArrayList<>();

    private PhraseTable(int id) {
        this.id = id;
    }

    /**
     * Returns the table in {@code name}, a resource of {@code quote}.
     *
     * @param id number of the table in the vocabulary, another for each table
     */
    static PhraseTable read(String name, int id, Vocabulary vocabulary) {
        PhraseTable table = new PhraseTable(id);
        try (InputStream in = Objects.requireNonNull(PhraseTable.class.getResourceAsStream(FOLDER + name), name);
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
        int node = ROOT;
        short last = Vocabulary.UNKNOWN;
        for (String word : phrase.strip().split(" +")) {
            last = vocabulary.add(ToneMark.word(word));
            if (node == ROOT) {
                vocabulary.note(last, Vocabulary.opensPhraseOf(id));
                firstWords.add(last);
            }
            node = add(node, last);
        }
        types[node] = tab < 0 ? "" : line.substring(tab + 1).strip().intern();
        lastWords.add(last);
        lastNodes.add(node);
    }

    private int add(int node, short word) {
        int known = next(node, word);
        if (known != ROOT) {
            return known;
        }
        if (nodes == types.length) {
            types = Arrays.copyOf(types, 2 * nodes);
            grow();
        }
        put(node << WORD_BITS | word, nodes);
        return nodes++;
    }

    /** Returns the node that a word leads to; {@link #ROOT} where no phrase goes on with it. */
    private int next(int node, short word) {
        return targets[place(node << WORD_BITS | word)];
    }

    private int place(int step) {
        int mask = steps.length - 1;
        int at = (step * 0x9E3779B9 >>> WORD_BITS) & mask;
        while (steps[at] != step && steps[at] != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }

    private void put(int step, int target) {
        int at = place(step);
        steps[at] = step;
        targets[at] = target;
    }

    /** Makes room for twice as many nodes as there are: a step each, and half of the places free. */
    private void grow() {
        int[] oldSteps = steps;
        int[] oldTargets = targets;
        steps = new int[4 * nodes];
        targets = new int[steps.length];
        for (int i = 0; i < oldSteps.length; i++) {
            if (oldSteps[i] != 0) {
                put(oldSteps[i], oldTargets[i]);
            }
        }
    }

    /**
     * A phrase found.
     *
     * @param end the token after it
     * @param type its class
     */
    public record Hit(int end, String type) {
        /** Returns whether the phrase is of the type {@code wanted}. */
        public boolean is(String wanted) {
            return type.equals(wanted);
        }
    }

    /** Returns the longest phrase that begins at token {@code from} and ends before {@code limit}. */
    @Nullable
    public Hit at(Tokens tokens, int from, int limit) {
        if (from >= limit || !tokens.holds(from, Vocabulary.opensPhraseOf(id))) {
            return null;
        }
        String type = null;
        int end = from;
        int node = next(ROOT, tokens.word(from));
        for (int i = from + 1; node != ROOT; i++) {
            if (types[node] != null) {
                type = types[node];
                end = i;
            }
            node = i < limit ? next(node, tokens.word(i)) : ROOT;
        }
        return type == null ? null : new Hit(end, type);
    }

    /** Calls {@code action} with the first word of every phrase of a class. */
    void forEachFirst(String type, Consumer<Short> action) {
        for (int i = 0; i < firstWords.size(); i++) {
            if (type.equals(types[lastNodes.get(i)])) {
                action.accept(firstWords.get(i));
            }
        }
    }

    /** Calls {@code action} with the class and the last word of every phrase. */
    void forEachEnd(BiConsumer<String, Short> action) {
        for (int i = 0; i < lastWords.size(); i++) {
            action.accept(Objects.requireNonNull(types[lastNodes.get(i)]), lastWords.get(i));
        }
    }

    /** Returns whether a phrase of the table begins with {@code word}. */
    boolean opens(short word, Vocabulary vocabulary) {
        return (vocabulary.facts(word) & Vocabulary.opensPhraseOf(id)) != 0;
    }

    /** Returns whether a phrase begins at the token. */
    public boolean has(Tokens tokens, int from) {
        return at(tokens, from, tokens.size()) != null;
    }
}
