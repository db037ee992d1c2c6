// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

/**
 * Words as numbers, so that they are looked up and compared without a string: a word of up to nine characters that
 * Vietnamese is written with is those characters, seven bits each, and told for certain. Any other word is a hash and below
 * zero. Case and the place of the tone mark make no difference.
 */
public final class WordKey {
    private static final int BITS = 7;
    private static final int LONGEST = 9;

    private static final String LETTERS =
            "abcdefghijklmnopqrstuvwxyzđăâêôơưằắẳẵặầấẩẫậềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữự0123456789";

    /** What stands within a word between letters or digits. */
    private static final String JOINERS = "-/&_@'’.,:";

    /** The toned vowels come first, so that one comparison tells a word that may be printed in two ways. */
    private static final String ALPHABET = ToneMark.TONED + LETTERS + JOINERS;

    private static final int LAST_TONED = ToneMark.TONED.length();
    private static final int O = ALPHABET.indexOf('o') + 1;
    private static final int U = ALPHABET.indexOf('u') + 1;
    private static final int STOP = ALPHABET.indexOf('.') + 1;

    private WordKey() {}

    /** Returns the bits that stand for a character in lower case; 0 where it has none. */
    static int codeOf(char c) {
        return ALPHABET.indexOf(c) + 1;
    }

    /**
     * Returns the key of a word that goes on with a character; begin with 0.
     *
     * @param sign its {@link Letters#signOf}
     */
    static long next(long key, int sign) {
        return key << BITS | sign & Letters.CODE;
    }

    /**
     * Returns the key of the word that stands in {@code text} from {@code from} to {@code to}.
     *
     * @param scanned {@link #next} over all its letters
     * @param seen their signs, joined bit by bit
     */
    static long of(char[] text, int from, int to, long scanned, int seen) {
        boolean exact = to - from <= LONGEST && (seen & Letters.UNCODED) == 0;
        return exact && !mayMove(scanned) ? scanned : of(text, from, to);
    }

    private static boolean mayMove(long key) {
        int before = (int) (key >>> BITS) & Letters.CODE;
        // both are asked for at once: neither can be foreseen, that both hold is rare
        return (key & Letters.CODE) <= LAST_TONED & (before == O | before == U);
    }

    /** Returns the key of the word that stands in {@code text} from {@code from} to {@code to}. */
    static long of(char[] text, int from, int to) {
        boolean moves = ToneMark.moves(text, from, to);
        boolean exact = to - from <= LONGEST;
        long key = 0;
        long hash = 0;
        for (int i = from; i < to; i++) {
            char c = ToneMark.letter(text, i, to, moves);
            int code = Letters.signOf(c) & Letters.CODE;
            exact &= code > 0;
            key = next(key, code);
            hash = 0x9E3779B97F4A7C15L * (hash ^ c);
            hash ^= hash >>> 32;
        }
        return exact ? key : hash | Long.MIN_VALUE;
    }

    static long of(String word) {
        return of(word.toCharArray(), 0, word.length());
    }

    /** Returns a key's bits mixed, the best of them below: like words must not stand side by side in a table. */
    static int hash(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        return (int) (mixed >>> 32);
    }

    /** Returns the key of a coded word without the full stop that it ends with; the same for one without. */
    static long bare(long key) {
        return key > 0 && (key & Letters.CODE) == STOP ? key >>> BITS : key;
    }
}
