// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.language;

import io.github.tinsach.text.VietnameseText;

/** Counts the words of a text and what speaks for Vietnamese in them. */
public final class WordCount {
    private final boolean syllables;
    private int words;
    private int marked;
    private int frequent;

    /**
     * A count of nothing yet.
     *
     * @param syllables whether frequent syllables are counted, which takes longer
     */
    public WordCount(boolean syllables) {
        this.syllables = syllables;
    }

    /** Counts the words of {@code line}: runs of letters; a letter of a script without spaces is a word of its own. */
    public void add(String line) {
        String text = VietnameseText.nfc(line);
        int start = -1;
        boolean mark = false;
        boolean ascii = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c < 0x2E80 && isLetter(c)) {
                start = start < 0 ? i : start;
                mark |= isVietnamese(c);
                ascii &= c < 0x80;
                continue;
            }
            if (start >= 0) {
                words++;
                marked += mark ? 1 : 0;
                frequent += syllables && ascii && FrequentSyllables.has(text, start, i) ? 1 : 0;
                start = -1;
                mark = false;
                ascii = true;
            }
            words += c >= 0x2E80 && Character.isLetter(c) ? 1 : 0;
        }
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    /** ơ, ư and the letters from ạ to ỹ. Others, â and ê among them, are French or Romanian too. */
    private static boolean isVietnamese(char c) {
        return c >= 0x1EA0 && c <= 0x1EF9 || c == 'ơ' || c == 'Ơ' || c == 'ư' || c == 'Ư';
    }

    /** Returns the number of words. */
    public int words() {
        return words;
    }

    /** Returns the number of words with a letter that hardly any other language has. */
    public int marked() {
        return marked;
    }

    /** Returns the number of words that are frequent syllables of Vietnamese without marks. */
    public int frequent() {
        return frequent;
    }
}
