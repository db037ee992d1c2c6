// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.text.Chars;

/**
 * Tells paragraphs that are signed: the author or the agency stands behind the last sentence, on its line and without a
 * stop of its own, as where a page sets it in bold at the end ({@code … tiếp tục điều tra. Mai An (Tổng hợp)}).
 */
public final class SignedEnd {
    /** The text before the signature; titles with an abbreviation in them are shorter. */
    private static final int LEAST_TEXT = 40;

    /** Two authors of four syllables each. */
    private static final int LONGEST_SIGNATURE = 8;

    private static final int LONGEST_REMARK = 4;
    private static final String VOWELS = "aeiouy";

    private SignedEnd() {}

    /** Returns the index in {@code line}, trimmed and in NFC, at which the signature begins; -1 where there is none. */
    public static int startIn(String line) {
        if (line.length() <= LEAST_TEXT) {
            return -1;
        }
        LineBuffer buffer = new LineBuffer();
        buffer.read(line);
        return LineEnd.of(buffer) == LineEnd.SIGNED ? start(buffer) : -1;
    }

    /** Returns whether {@code line}, whose words and signs are found, is signed. */
    static boolean is(LineBuffer line) {
        return start(line) >= 0;
    }

    private static int start(LineBuffer line) {
        if (line.length <= LEAST_TEXT || line.sentenceEnds == 0 && line.at(line.length - 1) != ')') {
            return -1;
        }
        int name = nameEnd(line);
        boolean remark = name < line.count;
        int word = name;
        while (word > 0 && name - word <= LONGEST_SIGNATURE) {
            int stop = line.wordLast[word - 1] + 1;
            int to = word < line.count ? line.wordStart[word] : line.length;
            if (hasStop(line, stop, to)) {
                boolean signed = (remark || name - word >= 2) && stop >= LEAST_TEXT && !isAbbreviation(line, word - 1);
                return signed ? to : -1;
            }
            if (!line.startsUpper(word - 1) || line.is(word - 1, WordKind.CREDIT) || !joins(line, word, name)) {
                return -1;
            }
            word--;
        }
        return -1;
    }

    /** The word behind the last one of the name: where a remark in brackets begins, else the number of words. */
    private static int nameEnd(LineBuffer line) {
        if (line.at(line.length - 1) != ')') {
            return line.count;
        }
        int least = Math.max(1, line.count - LONGEST_REMARK);
        for (int word = line.count - 1; word >= least; word--) {
            if (line.at(line.wordStart[word] - 1) == '(') {
                return line.is(word, WordKind.CREDIT) ? line.count : word;
            }
        }
        return line.count;
    }

    /** A stop with a space behind it, before anything is opened; or the stop alone, where a scraper joined the name to it. */
    private static boolean hasStop(LineBuffer line, int from, int to) {
        boolean stop = false;
        for (int i = from; i < to; i++) {
            if ((line.facts[i] & Chars.IS_STOP) != 0) {
                stop = true;
            } else if (stop && Chars.classOf(line.at(i)) == Chars.SPACE) {
                return true;
            }
        }
        return stop && to < line.length && (line.facts[from - 1] & Chars.IS_UPPER) == 0;
    }

    /** Whether only a space, a hyphen or the stop of an initial stands between the words of a name, or below its last. */
    private static boolean joins(LineBuffer line, int next, int name) {
        if (next >= name) {
            return true;
        }
        for (int i = line.wordLast[next - 1] + 1; i < line.wordStart[next]; i++) {
            char c = line.at(i);
            if (Chars.classOf(c) != Chars.SPACE && "-–,&/.".indexOf(c) < 0) {
                return false;
            }
        }
        return true;
    }

    /** {@code TP. Hồ Chí Minh}, {@code ThS. Mai An}, an initial: the stop ends no sentence. No syllable is without a vowel. */
    private static boolean isAbbreviation(LineBuffer line, int word) {
        int start = line.wordStart[word];
        int last = line.wordLast[word];
        if (!line.startsUpper(word)) {
            return false;
        }
        for (int i = start; i <= last && last > start; i++) {
            if ((line.facts[i] & Chars.IS_ACCENTED) != 0 || VOWELS.indexOf(Chars.lower(line.at(i))) >= 0) {
                return false;
            }
        }
        return true;
    }
}
