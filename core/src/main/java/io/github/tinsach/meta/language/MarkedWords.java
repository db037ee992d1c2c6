// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.language;

import io.github.tinsach.text.VietnameseText;

/**
 * Counts the words of a text and those with a letter that hardly any other language has. What decides nearly every page is
 * all that is counted: one look-up a character, and no branch.
 */
public final class MarkedWords {
    /** Characters looked at together: copied out, since a string asks at each of its characters how it is stored. */
    private static final int PIECE = 1024;

    private final char[] piece = new char[PIECE];
    private int words;
    private int marked;

    /** Counts the words of {@code line}: runs of letters; a letter of a script without spaces is a word of its own. */
    public void add(String line) {
        int wordsBefore = words;
        int markedBefore = marked;
        if ((count(line) & LetterKind.MAY_CHANGE) != 0) {
            String text = VietnameseText.nfc(line);
            if (text != line) {
                words = wordsBefore;
                marked = markedBefore;
                count(text);
            }
        }
    }

    /** Counts the words of {@code text} as it stands, and returns the kinds of all its characters as bits. */
    private int count(String text) {
        int kinds = 0;
        int letter = 0;
        int mark = 0;
        int wordsHere = 0;
        int markedHere = 0;
        for (int from = 0; from < text.length(); from += PIECE) {
            int length = Math.min(PIECE, text.length() - from);
            text.getChars(from, from + length, piece, 0);
            for (int i = 0; i < length; i++) {
                int kind = LetterKind.of(piece[i]);
                int isLetter = kind & LetterKind.LETTER;
                int isMarked = kind >> LetterKind.MARKED_SHIFT & 1;
                wordsHere += (isLetter & ~letter) + (kind >> LetterKind.LONE_SHIFT & 1);
                markedHere += isMarked & ~mark;
                mark = (mark | isMarked) & isLetter;
                letter = isLetter;
                kinds |= kind;
            }
        }
        words += wordsHere;
        marked += markedHere;
        return kinds;
    }

    /** Returns the number of words. */
    public int words() {
        return words;
    }

    /** Returns the number of words with a letter that hardly any other language has. */
    public int marked() {
        return marked;
    }
}
