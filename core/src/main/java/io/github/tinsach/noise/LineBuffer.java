// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;
import io.github.tinsach.text.VietnameseText;
import io.github.tinsach.text.WordHash;
import java.util.Arrays;

/**
 * One line taken apart into words: one look at each character, no regular expression. The arrays are used again for the
 * next line, so a buffer serves one thread.
 */
final class LineBuffer {
    /** A place in brackets that a dash follows is at most this long. */
    private static final int BRACKETED = 30;

    /** The line, trimmed, in NFC. */
    String text = "";

    int length;
    char[] chars = new char[1024];

    /** Number of words, and of each its hash and first character. */
    int count;

    int[] words = new int[256];
    int[] wordStart = new int[256];
    /** Hash of the words before each. */
    long[] prefix = new long[257];
    /** The {@link WordKind}s of the first word, which are asked for several times. */
    private int firstKinds;

    /** Whether a word is of the kind {@link WordKind#CREDIT}. */
    boolean hasCreditWord;

    int capitalized;
    int function;
    int digits;
    /** No digit stands before this. */
    int firstDigit;

    int letters;
    int uppercase;
    int sentenceEnds;
    /** Whether all words are numbers. */
    boolean numberOnly;
    /** Whether a capital follows a lower-case letter in a word. */
    boolean joint;
    /** The first colon; the length where there is none. */
    int firstColon;

    private int colon;

    /** {@link LineFlag}s found so far, a bit each. */
    int flags;

    /** Takes {@code source} apart. */
    void read(String source) {
        int facts = readAs(VietnameseText.trim(source));
        if ((facts & Chars.MAY_CHANGE) != 0) {
            String composed = VietnameseText.nfc(text);
            facts = composed.equals(text) ? facts : readAs(composed);
        }
        if ((facts & Chars.IS_ACCENTED) == 0 && count >= 5) {
            flags |= LineFlag.ASCII.bit();
        }
        colon = firstColon < length ? firstColon : -1;
    }

    private int readAs(String line) {
        text = line;
        length = line.length();
        if (length > chars.length) {
            chars = new char[Math.max(length, 2 * chars.length)];
        }
        line.getChars(0, length, chars, 0);
        firstDigit = length;
        firstColon = length;
        digits = 0;
        uppercase = 0;
        joint = false;
        sentenceEnds = 0;
        flags = 0;
        return scan();
    }

    /** Finds words, signs and sentence ends; returns the facts of all characters together. */
    private int scan() {
        char[] text = chars;
        int end = length;
        int all = 0;
        int wordCharacters = 0;
        int capitals = 0;
        boolean numberOnly = true;
        boolean afterEnd = false;
        int[] words = this.words;
        int[] wordStart = this.wordStart;
        long[] prefix = this.prefix;
        int word = 0;
        int functionWords = 0;
        int kinds = 0;
        long key = WordHash.EMPTY;
        prefix[0] = key;
        int i = 0;
        while (i < end) {
            char c = text[i];
            int facts = Chars.factsOf(c);
            if ((facts & Chars.IS_WORD) == 0) {
                all |= facts;
                if ((facts & Chars.IS_SIGN) != 0) {
                    sign(c, i);
                    if (c == '.' || c == '!' || c == '?' || c == '…') {
                        // "TP.HCM" and "1.234" end no sentence: a space or a closing mark follows
                        afterEnd = i + 1 < end && !Chars.isWord(text[i + 1]);
                    } else if (!isClosing(c)) {
                        afterEnd = afterEnd && isOpening(c);
                    }
                }
                i++;
                continue;
            }
            int start = i;
            int first = facts;
            int hash = WordHash.next(0, (char) facts);
            int rest = 0;
            while (++i < end) {
                facts = Chars.factsOf(text[i]);
                if ((facts & Chars.IS_WORD) == 0) {
                    break;
                }
                rest |= facts;
                hash = WordHash.next(hash, (char) facts);
            }
            all |= first | rest;
            wordCharacters += i - start;
            // nearly all words are small letters, after a capital or not
            boolean mixed = ((first | rest) & Chars.IS_DIGIT | rest & Chars.IS_UPPER) != 0;
            numberOnly &= mixed && countMixed(start, i) == i - start;
            boolean upper = (first & Chars.IS_UPPER) != 0;
            if (afterEnd) {
                sentenceEnds += upper && start > 0 ? 1 : 0;
                afterEnd = false;
            }
            capitals += upper ? 1 : 0;
            key = WordHash.next(key, hash);
            if (word == words.length) {
                grow();
                words = this.words;
                wordStart = this.wordStart;
                prefix = this.prefix;
            }
            words[word] = hash;
            wordStart[word] = start;
            prefix[++word] = key;
            int kind = FrequentWords.kindsOf(hash);
            kinds |= kind;
            functionWords += kind & WordKind.FUNCTION;
        }
        count = word;
        firstKinds = word == 0 ? 0 : WordKind.TABLE.of(words[0]);
        function = functionWords;
        hasCreditWord = (kinds & WordKind.CREDIT) != 0;
        this.numberOnly = numberOnly;
        letters = wordCharacters - digits;
        capitalized = capitals;
        uppercase += capitals;
        return all;
    }

    /** Counts digits and capitals, the first character's left out, of the word from {@code start}; returns its digits. */
    private int countMixed(int start, int end) {
        int before = 0;
        int capitals = 0;
        int numbers = 0;
        for (int i = start; i < end; i++) {
            int facts = Chars.factsOf(chars[i]);
            // a capital's bit is one above that of a small letter before it
            joint |= (facts & before << 1 & Chars.IS_UPPER) != 0;
            before = facts;
            capitals += i > start && (facts & Chars.IS_UPPER) != 0 ? 1 : 0;
            numbers += (facts & Chars.IS_DIGIT) != 0 ? 1 : 0;
        }
        firstDigit = digits == 0 && numbers > 0 ? start : firstDigit;
        uppercase += capitals;
        digits += numbers;
        return numbers;
    }

    private void grow() {
        int size = 2 * words.length;
        words = Arrays.copyOf(words, size);
        wordStart = Arrays.copyOf(wordStart, size);
        prefix = Arrays.copyOf(prefix, size + 1);
    }

    private void sign(char c, int i) {
        switch (c) {
            case '©', '®' -> flags |= LineFlag.COPYRIGHT.bit();
            case '|', '›', '»', '→' -> flags |= LineFlag.SEPARATOR.bit();
            case '(' -> flags |= i > 10 && isGlued(i) ? LineFlag.GLUED.bit() : 0;
            case '@' -> flags |= LineFlag.ADDRESS.bit();
            case ':' -> {
                firstColon = Math.min(firstColon, i);
                if (i + 2 < length && chars[i + 1] == '/' && chars[i + 2] == '/') {
                    flags |= LineFlag.ADDRESS.bit();
                }
            }
            default -> {}
        }
    }

    /** {@code …hôm nay(Dân trí) - …}: no space before the bracket, a dash after it. */
    private boolean isGlued(int open) {
        char before = chars[open - 1];
        if (!Chars.isWord(before) && !isClosing(before) && before != '?') {
            return false;
        }
        int last = Math.min(open + BRACKETED, length - 2);
        for (int close = open + 1; close < last; close++) {
            if (chars[close] == ')' && chars[close + 1] == ' ' && chars[close + 2] == '-') {
                return close > open + 2;
            }
        }
        return false;
    }

    /** Whether {@code c} may stand between a sentence's last sign and the space after it. */
    static boolean isClosing(char c) {
        return c == '"' || c == '”' || c == '’' || c == '\'' || c == ')' || c == ']' || c == '»' || c == '*'
                || c == '_';
    }

    private static boolean isOpening(char c) {
        return c == '"' || c == '“' || c == '‘' || c == '\'' || c == '(' || c == '[' || c == '«' || c == '-'
                || c == '–';
    }

    /** Returns whether a word is of a {@link WordKind}. */
    boolean is(int word, byte kind) {
        return ((word == 0 ? firstKinds : WordKind.TABLE.of(words[word])) & kind) != 0;
    }

    /** Returns whether a word begins with a capital. */
    boolean startsUpper(int word) {
        return Chars.classOf(chars[wordStart[word]]) == Chars.UPPER;
    }

    /** Returns the first colon from {@code at} on, -1 for none; to be asked from the left to the right. */
    int colonFrom(int at) {
        if (colon >= 0 && colon < at) {
            colon = text.indexOf(':', at);
        }
        return colon;
    }
}
