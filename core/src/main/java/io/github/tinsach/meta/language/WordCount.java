// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.language;

import io.github.tinsach.text.VietnameseText;

/** Counts the words of a text and what speaks for Vietnamese in them. */
public final class WordCount {
    private final boolean syllables;
    private int words;
    private int marked;
    private int frequent;
    private int otherScript;
    private int foreign;

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
                otherScript += isOtherScript(text.charAt(i - 1)) ? 1 : 0;
                foreign += syllables && ascii && isForeign(text, start, i) ? 1 : 0;
                frequent += syllables && ascii && FrequentSyllables.has(text, start, i) ? 1 : 0;
                start = -1;
                mark = false;
                ascii = true;
            }
            if (c >= 0x2E80 && Character.isLetter(c)) {
                words++;
                otherScript++;
            }
        }
    }

    private static boolean isLetter(char c) {
        return c < 0x80 ? (c | 0x20) >= 'a' && (c | 0x20) <= 'z' : Character.isLetter(c);
    }

    /** ơ, ư and the letters from ạ to ỹ. Others, â and ê among them, are French or Romanian too. */
    private static boolean isVietnamese(char c) {
        return c >= 0x1EA0 && c <= 0x1EF9 || c == 'ơ' || c == 'Ơ' || c == 'ư' || c == 'Ư';
    }

    /** Greek and what follows it, the Latin letters of Vietnamese among them apart. */
    private static boolean isOtherScript(char c) {
        return c >= 0x370 && !(c >= 0x1E00 && c <= 0x1EFF);
    }

    /** Returns whether a word has a letter that Vietnamese lacks, or ends in one that no syllable ends in. */
    private static boolean isForeign(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            if ("fjwz".indexOf(text.charAt(i) | 0x20) >= 0) {
                return true;
            }
        }
        return to - from > 1 && "bdklqrsvx".indexOf(text.charAt(to - 1) | 0x20) >= 0;
    }

    /** Returns the number of words that Vietnamese cannot spell; counted together with the frequent syllables. */
    public int foreign() {
        return foreign;
    }

    /** Returns the number of words in another script than the Latin one. */
    public int otherScript() {
        return otherScript;
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
