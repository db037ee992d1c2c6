// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The words of the lexicon by their {@link WordKey}. */
final class Vocabulary {
    /** One place in so many is taken at most: nearly every look-up is decided at the first place. */
    private static final int PLACES_A_WORD = 4;

    private long[] keys = new long[1 << 12];
    private @Nullable Lexeme[] lexemes = new @Nullable Lexeme[keys.length];
    private int size;

    /** Returns the word of a key; null where it is unknown. */
    @Nullable
    Lexeme find(long key) {
        return lexemes[place(key)];
    }

    /** Returns where a key stands, or the free place where it would. */
    private int place(long key) {
        int mask = keys.length - 1;
        int at = WordKey.hash(key) & mask;
        while (keys[at] != key && keys[at] != 0) {
            at = (at + 1) & mask;
        }
        return at;
    }

    /** Calls {@code action} with every word. */
    void forEach(Consumer<Lexeme> action) {
        for (Lexeme lexeme : lexemes) {
            if (lexeme != null) {
                action.accept(lexeme);
            }
        }
    }

    /** Makes a word known, which is in lower case with its tone mark where dictionaries put it; returns it. */
    Lexeme add(String word) {
        long key = WordKey.of(word);
        Lexeme known = find(key);
        if (known != null) {
            return known;
        }
        if (++size * PLACES_A_WORD > keys.length) {
            grow();
        }
        Lexeme lexeme = new Lexeme(word, WordKey.hash(key));
        int at = place(key);
        keys[at] = key;
        lexemes[at] = lexeme;
        return lexeme;
    }

    private void grow() {
        long[] oldKeys = keys;
        @Nullable Lexeme[] oldLexemes = lexemes;
        keys = new long[2 * oldKeys.length];
        lexemes = new @Nullable Lexeme[keys.length];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != 0) {
                int at = place(oldKeys[i]);
                keys[at] = oldKeys[i];
                lexemes[at] = oldLexemes[i];
            }
        }
    }
}
