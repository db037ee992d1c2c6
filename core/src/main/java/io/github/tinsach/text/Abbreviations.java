// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import java.util.BitSet;
import java.util.List;
import java.util.Set;

/** Full stops that belong to a word: abbreviations, initials, shortened names, numbers of items. */
final class Abbreviations {
    private static final WordList WORDS = WordList.read("/io/github/tinsach/text/abbreviations.txt");
    private static final Set<String> TITLES = WORDS.section("title");
    private static final Set<String> BEFORE_NUMBERS = WORDS.section("number");
    private static final Set<String> NAMES = WORDS.section("name");
    private static final Set<String> LETTER_NOUNS = WORDS.section("letter");
    private static final Set<String> OPENERS =
            WordList.read("/io/github/tinsach/text/sentence-openers.txt").section("");

    /** The shapes that the words listed have: nearly every other word is told from them without a string or a set. */
    private static final BitSet SHAPES = new BitSet();

    static {
        for (Set<String> words : List.of(TITLES, BEFORE_NUMBERS, NAMES)) {
            for (String word : words) {
                SHAPES.set(shape(word, 0, word.length()));
            }
        }
    }

    /** No abbreviation is longer; what is looked back over stays bounded. */
    private static final int LONGEST = 24;

    private Abbreviations() {}

    /** Returns whether {@code word}, its full stop left out, never ends a sentence. */
    static boolean isTitle(String word) {
        return TITLES.contains(word);
    }

    /**
     * Returns whether the full stop at {@code stop} does not end the sentence that begins at {@code start}, when the next
     * visible character is at {@code next}.
     */
    static boolean holds(String text, int start, int stop, int next) {
        int from = stop;
        int dot = -1;
        while (from > start && stop - from < LONGEST && isWordPart(text.charAt(from - 1))) {
            from--;
            dot = dot < 0 && text.charAt(from) == '.' ? from : dot;
        }
        int part = dot < 0 ? from : dot + 1;
        if (part == stop || !mayHold(text, part, stop)) {
            return false;
        }
        String last = text.substring(part, stop);
        boolean item = isItemMark(last) && isItemPlace(text, start, from);
        if (item || TITLES.contains(last)) {
            return true;
        }
        if (Character.isDigit(text.charAt(next)) && BEFORE_NUMBERS.contains(last)) {
            return true;
        }
        boolean initial = last.length() == 1 && Character.isUpperCase(last.charAt(0));
        return (initial || NAMES.contains(last))
                && !LETTER_NOUNS.contains(wordBefore(text, from))
                && !isOpener(text, next);
    }

    /** Returns whether a word may be one listed, an initial or a number; most words before a full stop are none. */
    private static boolean mayHold(String text, int from, int to) {
        char first = text.charAt(from);
        return to - from == 1
                || "IVX".indexOf(first) >= 0
                || Character.isDigit(first)
                || SHAPES.get(shape(text, from, to));
    }

    /** A small number from a word's length and edges. */
    private static int shape(String text, int from, int to) {
        return (text.charAt(from) * 31 + text.charAt(to - 1)) * 7 + to - from & 2047;
    }

    private static boolean isWordPart(char c) {
        return Character.isLetterOrDigit(c) || c == '.';
    }

    /** Returns whether a word there can number an item: it opens the sentence, or follows a colon or semicolon. */
    private static boolean isItemPlace(String text, int start, int from) {
        int before = from - 1;
        while (before >= start && (VietnameseText.isInvisible(text.charAt(before)) || isMark(text.charAt(before)))) {
            before--;
        }
        return before < start || text.charAt(before) == ':' || text.charAt(before) == ';';
    }

    private static boolean isMark(char c) {
        return "“\"«'‘(-–—•*+".indexOf(c) >= 0;
    }

    private static boolean isItemMark(String word) {
        if (word.length() > 4) {
            return false;
        }
        boolean digits = true;
        boolean roman = true;
        for (int i = 0; i < word.length(); i++) {
            digits &= Character.isDigit(word.charAt(i));
            roman &= "IVX".indexOf(word.charAt(i)) >= 0;
        }
        return roman || (digits && word.length() <= 2) || word.length() == 1;
    }

    private static String wordBefore(String text, int from) {
        int end = from;
        while (end > 0 && text.charAt(end - 1) == ' ') {
            end--;
        }
        int begin = end;
        while (begin > 0 && end - begin < LONGEST && Character.isLetter(text.charAt(begin - 1))) {
            begin--;
        }
        return text.substring(begin, end);
    }

    private static boolean isOpener(String text, int next) {
        int end = wordEnd(text, next);
        String word = text.substring(next, end);
        if (OPENERS.contains(word)) {
            return true;
        }
        return end + 1 < text.length()
                && text.charAt(end) == ' '
                && OPENERS.contains(text.substring(next, wordEnd(text, end + 1)));
    }

    private static int wordEnd(String text, int from) {
        int end = from;
        while (end < text.length() && end - from < LONGEST && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }
}
