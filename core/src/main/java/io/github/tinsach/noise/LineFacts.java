// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.page.Line;
import org.jspecify.annotations.Nullable;

/**
 * Facts of one line that shows something, from one scan. Nothing here knows of other lines.
 *
 * @param line the line
 * @param text trimmed, in NFC
 * @param blanksBefore blank lines above it
 * @param words number of words: runs of letters and digits
 * @param capitalized words that begin with a capital
 * @param functionWords words of the list of function syllables
 * @param digits number of digits
 * @param letters number of letters
 * @param uppercase number of upper-case letters
 * @param first class of the first character, of {@link io.github.tinsach.text.Chars}
 * @param end how it ends
 * @param sentenceEnds sentence ends inside the line, the last one left out
 * @param key hash of its words
 * @param stem hash of its words without a picture number or counter at the end
 * @param hashes hashes of its words, in order
 * @param marker what its words mark by the lexicon
 * @param flags set of {@link LineFlag}, a bit each
 * @param joint whether a capital follows a lower-case letter in a word, as where elements melt into each other
 * @param shape what it looks like
 */
public record LineFacts(
        Line line,
        String text,
        int blanksBefore,
        int words,
        int capitalized,
        int functionWords,
        int digits,
        int letters,
        int uppercase,
        byte first,
        LineEnd end,
        int sentenceEnds,
        long key,
        long stem,
        int[] hashes,
        @Nullable Marker marker,
        int flags,
        boolean joint,
        Shape shape) {
    /** Returns the facts of {@code other}, a line of the same text. */
    LineFacts of(Line other, int blanks) {
        return new LineFacts(
                other,
                text,
                blanks,
                words,
                capitalized,
                functionWords,
                digits,
                letters,
                uppercase,
                first,
                end,
                sentenceEnds,
                key,
                stem,
                hashes,
                marker,
                flags,
                joint,
                shape);
    }

    /** Returns whether {@code flag} is set. */
    public boolean is(LineFlag flag) {
        return (flags & flag.bit()) != 0;
    }

    /** Returns the length in UTF-16 units. */
    public int length() {
        return text.length();
    }

    /** Returns the share of words that begin with a capital. */
    public double capitalShare() {
        return words == 0 ? 0 : (double) capitalized / words;
    }

    /** Returns the share of words that are function syllables. */
    public double functionShare() {
        return words == 0 ? 0 : (double) functionWords / words;
    }

    /** Returns whether every letter is a capital, of at least two. */
    public boolean isAllCaps() {
        return letters >= 2 && uppercase == letters;
    }
}
