// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A word of the lexicon with what begins with it in each of its tables. */
final class Lexeme {
    private final String word;
    private PhraseTable.@Nullable Node[] roots = new PhraseTable.@Nullable Node[0];

    Lexeme(String word) {
        this.word = word;
    }

    /** Returns the word in lower case. */
    String word() {
        return word;
    }

    PhraseTable.@Nullable Node root(int table) {
        return table < roots.length ? roots[table] : null;
    }

    /** Adds the table in which phrases begin with this word; only while the lexicon is read. */
    PhraseTable.Node addRoot(int table) {
        if (table >= roots.length) {
            roots = Arrays.copyOf(roots, table + 1);
        }
        PhraseTable.Node node = roots[table];
        if (node == null) {
            node = new PhraseTable.Node();
            roots[table] = node;
        }
        return node;
    }
}
