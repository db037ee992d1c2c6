// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote;

import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The words of the lexicon, found without making a string: most words of a page are in no list, and a page is scanned word
 * by word.
 */
final class Vocabulary {
    private static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵ";
    private static final int TONES = 5;

    private @Nullable Lexeme[] table = new @Nullable Lexeme[1 << 12];

    /** The hash of each word of the table, so that another word is told without a look at it; anything where none stands. */
    private int[] hashes = new int[table.length];

    private int size;

    /** Returns the word that stands in {@code text} from {@code from} to {@code to}, whatever its case; null where it is unknown. */
    @Nullable
    Lexeme find(char[] text, int from, int to) {
        boolean glide = glide(text, from, to);
        return find(text, from, to, hash(text, from, to, glide), glide);
    }

    /**
     * The same for a word whose letters a scan has seen.
     *
     * @param hash the word's {@link #step} over all its letters, from 0
     */
    @Nullable
    Lexeme findScanned(char[] text, int from, int to, int hash) {
        boolean glide = glide(text, from, to);
        return find(text, from, to, glide ? hash(text, from, to, true) : spread(hash), glide);
    }

    private @Nullable Lexeme find(char[] text, int from, int to, int hash, boolean glide) {
        int mask = table.length - 1;
        int at = hash & mask;
        Lexeme lexeme = table[at];
        while (lexeme != null && !(hashes[at] == hash && same(lexeme.letters(), text, from, to, glide))) {
            at = (at + 1) & mask;
            lexeme = table[at];
        }
        return lexeme;
    }

    /** Calls {@code action} with every word. */
    void forEach(Consumer<Lexeme> action) {
        for (Lexeme lexeme : table) {
            if (lexeme != null) {
                action.accept(lexeme);
            }
        }
    }

    /** Returns the word, which is in lower case, and makes it known. */
    Lexeme add(String word) {
        Lexeme known = find(word.toCharArray(), 0, word.length());
        if (known != null) {
            return known;
        }
        if (++size * 2 > table.length) {
            grow();
        }
        Lexeme lexeme = new Lexeme(word, hash(word.toCharArray(), 0, word.length(), false));
        put(lexeme);
        return lexeme;
    }

    private void grow() {
        @Nullable Lexeme[] old = table;
        table = new @Nullable Lexeme[old.length * 2];
        hashes = new int[table.length];
        for (Lexeme lexeme : old) {
            if (lexeme != null) {
                put(lexeme);
            }
        }
    }

    private void put(Lexeme lexeme) {
        int mask = table.length - 1;
        int at = lexeme.hash() & mask;
        while (table[at] != null) {
            at = (at + 1) & mask;
        }
        table[at] = lexeme;
        hashes[at] = lexeme.hash();
    }

    private static int hash(char[] text, int from, int to, boolean glide) {
        int hash = 0;
        for (int i = from; i < to; i++) {
            hash = step(hash, letter(text, i, to, glide));
        }
        return spread(hash);
    }

    /** Returns the hash of a word that goes on with one more letter in lower case. */
    static int step(int hash, char letter) {
        return 31 * hash + letter;
    }

    /** Returns {@code hash} with its lower bits mixed by Fibonacci hashing: like words must not stand side by side. */
    private static int spread(int hash) {
        int mixed = hash * 0x9E3779B9;
        return mixed ^ mixed >>> 16;
    }

    private static boolean same(char[] word, char[] text, int from, int to, boolean glide) {
        if (word.length != to - from) {
            return false;
        }
        for (int i = from; i < to; i++) {
            char c = glide ? letter(text, i, to, true) : Letters.lower(text[i]);
            if (word[i - from] != c) {
                return false;
            }
        }
        return true;
    }

    /** Returns the letter at {@code i} in lower case, the tone mark of "oà" and "uỷ" moved to the first vowel. */
    private static char letter(char[] text, int i, int to, boolean glide) {
        char c = Letters.lower(text[i]);
        if (!glide || i < to - 2) {
            return c;
        }
        if (i == to - 1) {
            int tone = TONED.indexOf(c);
            return tone < TONES ? 'a' : tone < 2 * TONES ? 'e' : 'y';
        }
        int tone = TONED.indexOf(Letters.lower(text[i + 1])) % TONES;
        return (c == 'o' ? "òóỏõọ" : "ùúủũụ").charAt(tone);
    }

    /** Returns whether the word ends in an unmarked glide and a toned vowel: "hoà", "thuỷ", not "quý". */
    private static boolean glide(char[] text, int from, int to) {
        if (to - from < 2 || text[to - 1] < 0x80) {
            return false;
        }
        char before = Letters.lower(text[to - 2]);
        if (before != 'o' && before != 'u') {
            return false;
        }
        int tone = TONED.indexOf(Letters.lower(text[to - 1]));
        boolean afterQ = to - from > 2 && Letters.lower(text[to - 3]) == 'q';
        return before == 'o' ? tone >= 0 && tone < 2 * TONES : tone >= 2 * TONES && !afterQ;
    }

    /** Returns a word as the lexicon has it: lower case, {@code hoà} written {@code hòa}, {@code uỷ} written {@code ủy}. */
    static String word(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        int n = word.length();
        char[] letters = word.toCharArray();
        if (!glide(letters, 0, n)) {
            return word;
        }
        return word.substring(0, n - 2) + letter(letters, n - 2, n, true) + letter(letters, n - 1, n, true);
    }
}
