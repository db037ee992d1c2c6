// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

/**
 * Hashes of words and of lines, equal for equal comparison keys: NFC and lower case, letters and digits only. 64 bits make
 * a chance collision within a page (below 10^6 lines) rarer than 10^-7.
 */
public final class WordHash {
    /** The hash of no word at all. */
    public static final long EMPTY = 0x9E3779B97F4A7C15L;

    private WordHash() {}

    /** Returns {@code hash} of a word's beginning, continued by the lower-case character {@code c}; begin with 0. */
    public static int next(int hash, char c) {
        return hash * 31 + c;
    }

    /** Returns the hash of a line's words so far, continued by a word. */
    public static long next(long hash, int word) {
        long h = (hash ^ word) * 0xFF51AFD7ED558CCDL;
        return h ^ (h >>> 32);
    }

    /** Returns the hash of a word in any case. */
    public static int ofWord(String word) {
        String lower = VietnameseText.lower(word);
        int hash = 0;
        for (int i = 0; i < lower.length(); i++) {
            hash = next(hash, lower.charAt(i));
        }
        return hash;
    }

    /** Returns the hash of the first word of {@code text}; 0 where it has none. */
    public static int ofFirstWord(String text) {
        String lower = VietnameseText.lower(text);
        int i = 0;
        while (i < lower.length() && !Chars.isWord(lower.charAt(i))) {
            i++;
        }
        int word = 0;
        while (i < lower.length() && Chars.isWord(lower.charAt(i))) {
            word = next(word, lower.charAt(i++));
        }
        return word;
    }

    /** Returns the hash of all words of {@code text}. */
    public static long ofPhrase(String text) {
        String lower = VietnameseText.lower(text);
        long hash = EMPTY;
        int i = 0;
        while (i < lower.length()) {
            while (i < lower.length() && !Chars.isWord(lower.charAt(i))) {
                i++;
            }
            int word = 0;
            int start = i;
            while (i < lower.length() && Chars.isWord(lower.charAt(i))) {
                word = next(word, lower.charAt(i++));
            }
            if (i > start) {
                hash = next(hash, word);
            }
        }
        return hash;
    }
}
