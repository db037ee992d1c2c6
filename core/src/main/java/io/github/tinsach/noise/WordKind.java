// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.text.WordHash;
import java.util.HashMap;
import java.util.Map;

/** The kinds of word that a scan of a line looks for, a bit each. */
final class WordKind {
    static final byte FUNCTION = 1;
    static final byte OPENING = 2;
    static final byte PICTURE = 4;
    static final byte CREDIT = 8;
    static final byte CREDIT_SECOND = 16;
    static final byte DATE = 32;
    /** The first word of a phrase that is a whole line. */
    static final byte WHOLE_PHRASE = 64;
    /** The first word of a phrase that lines begin with. */
    static final byte BEGINNING = (byte) 128;

    /** All words that are of a kind. */
    static final WordTable TABLE;

    /** The words that every word of a page is compared with: those of {@link #FUNCTION} and {@link #CREDIT}. */
    static final Map<Integer, Byte> FREQUENT = new HashMap<>();

    static {
        Map<Integer, Byte> words = words();
        TABLE = new WordTable(words);
        words.forEach((word, kinds) -> {
            byte frequent = (byte) (kinds & (FUNCTION | CREDIT));
            if (frequent != 0) {
                FREQUENT.put(word, frequent);
            }
        });
    }

    private WordKind() {}

    private static Map<Integer, Byte> words() {
        Map<Integer, Byte> words = new HashMap<>();
        Map.of(
                        "function-words.lex", FUNCTION,
                        "sentence-openings.lex", OPENING,
                        "picture-words.lex", PICTURE,
                        "photo-credit-words.lex", CREDIT,
                        "photo-credit-second-words.lex", CREDIT_SECOND,
                        "date-words.lex", DATE)
                .forEach((list, kind) -> Lexicon.words(list).forEach(word -> add(words, WordHash.ofWord(word), kind)));
        Lexicon.get().wholeFirstWords().forEach(word -> add(words, word, WHOLE_PHRASE));
        Lexicon.get().beginningFirstWords().forEach(word -> add(words, word, BEGINNING));
        return words;
    }

    private static void add(Map<Integer, Byte> words, int hash, byte kind) {
        words.merge(hash, kind, (a, b) -> (byte) (a | b));
    }
}
