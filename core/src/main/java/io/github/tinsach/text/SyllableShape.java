// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import java.text.Normalizer;
import java.util.Set;

/**
 * Tells whether letters form a Vietnamese syllable: onset, vowels and coda of the language's spelling, with one tone at
 * most. Text decoded with the wrong table hardly ever does.
 */
public final class SyllableShape {
    private static final Set<String> ONSETS = words("b c ch d đ g gh gi h k kh l m n ng ngh nh p ph q r s t th tr v x");
    private static final Set<String> VOWELS =
            words("a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iê iu oa oă oe oi "
                    + "ôi ơi oo ôô ua uâ uă uê ui uô uơ uy ưa ưi ươ ưu yê iêu oai oao oay oeo uai uao uay uây uôi uya uyê uyu uêu ươi "
                    + "ươu yêu ue");
    private static final Set<String> CODAS = words("c ch m n ng nh p t");
    private static final String TONES = "\u0300\u0301\u0303\u0309\u0323";
    private static final String VOWEL_LETTERS = "aăâeêioôơuưy";

    private SyllableShape() {}

    private static Set<String> words(String list) {
        return Set.of(list.split(" "));
    }

    /** Returns whether {@code word}, of letters alone, is shaped like a syllable, its case included. */
    public static boolean matches(String word) {
        if (word.length() > 24 || !caseFits(word)) {
            return false;
        }
        String marked = Normalizer.normalize(VietnameseText.lower(word), Normalizer.Form.NFD);
        StringBuilder plain = new StringBuilder(marked.length());
        int tones = 0;
        for (int i = 0; i < marked.length(); i++) {
            if (TONES.indexOf(marked.charAt(i)) >= 0) {
                tones++;
            } else {
                plain.append(marked.charAt(i));
            }
        }
        String letters = Normalizer.normalize(plain, Normalizer.Form.NFC);
        return tones <= 1 && letters.length() <= 7 && parts(letters);
    }

    private static boolean parts(String letters) {
        int start = 0;
        while (start < letters.length() && VOWEL_LETTERS.indexOf(letters.charAt(start)) < 0) {
            start++;
        }
        int end = start;
        while (end < letters.length() && VOWEL_LETTERS.indexOf(letters.charAt(end)) >= 0) {
            end++;
        }
        String onset = letters.substring(0, start);
        String vowels = letters.substring(start, end);
        String coda = letters.substring(end);
        if (!(coda.isEmpty() || CODAS.contains(coda)) || !(onset.isEmpty() || ONSETS.contains(onset))) {
            return false;
        }
        boolean glide = onset.equals("q") && vowels.startsWith("u") || onset.equals("g") && vowels.startsWith("i");
        return VOWELS.contains(vowels) || glide && vowels.length() > 1 && VOWELS.contains(vowels.substring(1));
    }

    private static boolean caseFits(String word) {
        int upper = 0;
        int lower = 0;
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (Character.isUpperCase(c)) {
                if (lower > 0) {
                    return false;
                }
                upper++;
            } else if (Character.isLowerCase(c)) {
                if (upper > 1) {
                    return false;
                }
                lower++;
            }
        }
        return true;
    }
}
