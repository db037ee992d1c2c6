// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.text.Chars;
import io.github.tinsach.text.WordHash;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What opens an entry of a report or of instructions. */
public enum EntryMark {
    /** Of a match: {@code 90+3'}, {@code Phút 47: …}. */
    MINUTE,
    /** {@code Bước 2}. */
    STEP,
    /** {@code 02} by itself. */
    NUMBER,
    /** The name of a recipe's list of ingredients: {@code Nguyên liệu}. */
    INGREDIENTS,
    /** The name of what is done with them: {@code Cách làm}. */
    METHOD;

    private static final int LONGEST_MINUTE = 10;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_WORDS = 4;

    private static final int PHUT = WordHash.ofWord("phút");
    private static final int BUOC = WordHash.ofWord("bước");
    private static final Set<Long> INGREDIENT_HEADINGS = beginnings("ingredient-headings.lex");
    private static final Set<Long> METHOD_HEADINGS = beginnings("method-headings.lex");

    /** Nearly all lines begin with another word than these. */
    private static final int[] FIRST_WORDS = firstWords("ingredient-headings.lex", "method-headings.lex");

    private static int[] firstWords(String... lists) {
        return Arrays.stream(lists)
                .flatMap(list -> Lexicon.list(list).beginnings().stream())
                .mapToInt(WordHash::ofFirstWord)
                .distinct()
                .toArray();
    }

    private static Set<Long> beginnings(String list) {
        Set<Long> beginnings = new HashSet<>();
        for (String phrase : Lexicon.list(list).beginnings()) {
            beginnings.add(WordHash.ofPhrase(phrase));
        }
        return beginnings;
    }

    /** Returns what {@code line} opens; null for nothing. */
    public static @Nullable EntryMark of(LineFacts line) {
        if (line.words() == 0 || line.length() > 120) {
            return null;
        }
        if (line.digits() > 0) {
            if (line.length() <= LONGEST_MINUTE && line.letters() == 0) {
                return isMinute(line.text()) ? MINUTE : isTwoDigits(line.text()) ? NUMBER : null;
            }
            int first = line.hashes()[0];
            if (first == PHUT || first == BUOC) {
                return !isNumbered(line) ? null : first == PHUT ? MINUTE : STEP;
            }
        }
        if (line.length() <= LONGEST_NAME
                && line.sentenceEnds() == 0
                && !line.end().isSentenceEnd()
                && isFirstWord(line.hashes()[0])) {
            return begins(line, INGREDIENT_HEADINGS) ? INGREDIENTS : begins(line, METHOD_HEADINGS) ? METHOD : null;
        }
        return null;
    }

    private static boolean isFirstWord(int word) {
        for (int first : FIRST_WORDS) {
            if (first == word) {
                return true;
            }
        }
        return false;
    }

    private static boolean begins(LineFacts line, Set<Long> headings) {
        long hash = WordHash.EMPTY;
        for (int w = 0; w < Math.min(MOST_WORDS, line.words()); w++) {
            hash = WordHash.next(hash, line.hashes()[w]);
            if (headings.contains(hash)) {
                return true;
            }
        }
        return false;
    }

    /** {@code 9'}, {@code 45'+2}, {@code - 90+5’}, {@code (66')}. */
    private static boolean isMinute(String text) {
        for (int i = 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\'' || c == '’' || c == '′') {
                return Chars.classOf(text.charAt(i - 1)) == Chars.DIGIT;
            }
        }
        return false;
    }

    private static boolean isTwoDigits(String text) {
        return text.length() == 2
                && Chars.classOf(text.charAt(0)) == Chars.DIGIT
                && Chars.classOf(text.charAt(1)) == Chars.DIGIT;
    }

    /** Whether a number is the second word: {@code Phút 45+2: …}. */
    private static boolean isNumbered(LineFacts line) {
        String text = line.text();
        int space = text.indexOf(' ');
        return space > 0 && space + 1 < text.length() && Chars.classOf(text.charAt(space + 1)) == Chars.DIGIT;
    }
}
