// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.VietnameseText;

/** Steps over words of a text in NFC. */
final class Words {
    private Words() {}

    static boolean isSpace(char c) {
        return VietnameseText.isInvisible(c);
    }

    static boolean isWord(char c) {
        return Letters.isWord(c);
    }

    /** Returns the index after {@code word} where it stands at {@code i} as whole words in any case, else -1. */
    static int at(String text, int i, String word) {
        int end = i + word.length();
        return i >= 0
                        && end <= text.length()
                        && Letters.folded(text.charAt(i)) == word.charAt(0)
                        && (end == text.length() || !isWord(text.charAt(end)))
                        && text.regionMatches(true, i, word, 0, word.length())
                ? end
                : -1;
    }

    /** Returns where {@code word} begins that ends at {@code end} as whole words in any case, else -1. */
    static int before(String text, int end, String word) {
        int start = end - word.length();
        return start >= 0
                        && Letters.folded(text.charAt(end - 1)) == word.charAt(word.length() - 1)
                        && (start == 0 || !isWord(text.charAt(start - 1)))
                        && text.regionMatches(true, start, word, 0, word.length())
                ? start
                : -1;
    }

    /** Returns the index of the first character from {@code i} on that is neither space nor one of {@code marks}. */
    static int skip(String text, int i, String marks) {
        int at = i;
        while (at < text.length() && (isSpace(text.charAt(at)) || marks.indexOf(text.charAt(at)) >= 0)) {
            at++;
        }
        return at;
    }

    /** Returns the index after the last character before {@code i} that is neither space nor one of {@code marks}. */
    static int skipBack(String text, int i, String marks) {
        int at = i;
        while (at > 0 && (isSpace(text.charAt(at - 1)) || marks.indexOf(text.charAt(at - 1)) >= 0)) {
            at--;
        }
        return at;
    }

    /** Returns whether every word of the range begins with a capital or a digit, and there is one. */
    static boolean capitalised(String text, int start, int end) {
        boolean any = false;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (isWord(c) && (i == start || !isWord(text.charAt(i - 1)))) {
                any = true;
                if (Character.isLowerCase(c)) {
                    return false;
                }
            }
        }
        return any;
    }

    /** Returns how many words of the range begin with a small letter. */
    static int small(String text, int start, int end) {
        int words = 0;
        for (int i = start; i < end; i++) {
            boolean begins = isWord(text.charAt(i)) && (i == 0 || !isWord(text.charAt(i - 1)));
            words += begins && Character.isLowerCase(text.charAt(i)) ? 1 : 0;
        }
        return words;
    }
}
