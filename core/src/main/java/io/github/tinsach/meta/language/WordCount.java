// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.language;

import io.github.tinsach.text.VietnameseText;

/** Counts the words of a text and what speaks for or against Vietnamese without marks in them. */
public final class WordCount {
    private int words;
    private int frequent;
    private int otherScript;
    private int foreign;

    /** Counts the words of {@code line}: runs of letters; a letter of a script without spaces is a word of its own. */
    public void add(String line) {
        String text = VietnameseText.nfc(line);
        int start = -1;
        boolean ascii = true;
        for (int i = 0; i <= text.length(); i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (c < 0x2E80 && isLetter(c)) {
                start = start < 0 ? i : start;
                ascii &= c < 0x80;
                continue;
            }
            if (start >= 0) {
                words++;
                otherScript += isOtherScript(text.charAt(i - 1)) ? 1 : 0;
                foreign += ascii && isForeign(text, start, i) ? 1 : 0;
                frequent += ascii && FrequentSyllables.has(text, start, i) ? 1 : 0;
                start = -1;
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

    /** Returns the number of words that Vietnamese cannot spell. */
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

    /** Returns the number of words that are frequent syllables of Vietnamese without marks. */
    public int frequent() {
        return frequent;
    }
}
