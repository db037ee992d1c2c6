// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.token;

import io.github.tinsach.text.SyllableShape;

/**
 * Tells words that are no Vietnamese syllable: of two syllables or more, with a letter that Vietnamese does not have, or
 * without marks and spelt like no syllable ("Haass", "Trump").
 */
public final class ForeignWord {
    private static final String VOWELS = "aeiouyăâêôơư";

    private ForeignWord() {}

    /** Returns whether one of the two words from {@code at} on is foreign. */
    public static boolean either(Tokens tokens, int at) {
        return is(tokens.lower(at)) || is(tokens.lower(at + 1));
    }

    /** Returns whether {@code word}, in lower case, is foreign. A vowel with a tone mark is the core of one syllable. */
    public static boolean is(String word) {
        int groups = 0;
        boolean vowel = false;
        boolean unmarked = !word.isEmpty();
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (c == 'f' || c == 'j' || c == 'w' || c == 'z') {
                return true;
            }
            unmarked &= c >= 'a' && c <= 'z';
            boolean one = VOWELS.indexOf(c) >= 0 || c >= 0xC0 && c != 'đ' && Character.isLetter(c);
            groups += one && !vowel ? 1 : 0;
            vowel = one;
        }
        return groups > 1 || unmarked && !SyllableShape.matches(word);
    }
}
