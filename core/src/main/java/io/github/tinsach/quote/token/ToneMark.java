// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import java.util.Locale;

/** Puts the tone mark where dictionaries have it: pages print {@code hoà} and {@code hòa}, {@code uỷ} and {@code ủy}. */
final class ToneMark {
    /** The vowels whose mark moves to the glide before them. */
    static final String TONED = "àáảãạèéẻẽẹỳýỷỹỵ";

    private static final int TONES = 5;

    private ToneMark() {}

    /** Returns whether the word ends in an unmarked glide and a toned vowel: "hoà", "thuỷ", not "quý". */
    static boolean moves(char[] text, int from, int to) {
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

    /**
     * Returns a letter in lower case.
     *
     * @param to the end of its word
     * @param moves whether the word's tone mark is to be moved to the glide
     */
    static char letter(char[] text, int at, int to, boolean moves) {
        char c = Letters.lower(text[at]);
        if (!moves || at < to - 2) {
            return c;
        }
        if (at == to - 1) {
            int tone = TONED.indexOf(c);
            return tone < TONES ? 'a' : tone < 2 * TONES ? 'e' : 'y';
        }
        int tone = TONED.indexOf(Letters.lower(text[at + 1])) % TONES;
        return (c == 'o' ? "òóỏõọ" : "ùúủũụ").charAt(tone);
    }

    /** Returns a word as the lexicon has it: in lower case, its tone mark where dictionaries put it. */
    static String word(String printed) {
        String word = printed.toLowerCase(Locale.ROOT);
        int n = word.length();
        char[] letters = word.toCharArray();
        if (!moves(letters, 0, n)) {
            return word;
        }
        return word.substring(0, n - 2) + letter(letters, n - 2, n, true) + letter(letters, n - 1, n, true);
    }
}
