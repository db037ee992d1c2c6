// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A word of the lexicon with what begins with it in each of its tables. */
final class Lexeme {
    private final String word;
    private final int hash;
    private boolean opensMention;
    private boolean endsPhrase;
    private boolean leadsUp;
    private PhraseTable.@Nullable Node[] roots = new PhraseTable.@Nullable Node[0];

    Lexeme(String word, int hash) {
        this.word = word;
        this.hash = hash;
    }

    /** Returns whether the naming of a person may begin with the word though it is printed in lower case. */
    boolean opensMention() {
        return opensMention;
    }

    /** Returns whether the naming of a speaker ends before the word whatever follows: "đã", "khi", "cho". */
    boolean endsPhrase() {
        return endsPhrase;
    }

    /** Returns whether a phrase that leads up to words said may end with the word: "cho rằng", "nói", "với phóng viên". */
    boolean leadsUp() {
        return leadsUp;
    }

    /** Notes that a verb of speech or what stands between it and the mark ends with the word; only while the lexicon is read. */
    void setLeadsUp() {
        leadsUp = true;
    }

    /** Notes that a title or the sex of its holder begins with the word; only while the lexicon is read. */
    void setOpensMention() {
        opensMention = true;
    }

    /** Notes that the naming of a speaker ends before the word; only while the lexicon is read. */
    void setEndsPhrase() {
        endsPhrase = true;
    }

    /** Returns the hash that the vocabulary keeps it under. */
    int hash() {
        return hash;
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
