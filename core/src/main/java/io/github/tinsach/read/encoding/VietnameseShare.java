// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.encoding;

import io.github.tinsach.text.SyllableShape;

/**
 * How Vietnamese a text looks by its words with letters beyond ASCII.
 *
 * @param words how many of them were looked at
 * @param syllables how many of those are shaped like a Vietnamese syllable
 */
record VietnameseShare(int words, int syllables) {
    /** A few thousand words decide as surely as all. */
    private static final int MOST_WORDS = 3_000;

    static VietnameseShare of(CharSequence text) {
        int words = 0;
        int syllables = 0;
        int start = -1;
        boolean beyondAscii = false;
        for (int i = 0; i <= text.length() && words < MOST_WORDS; i++) {
            char c = i < text.length() ? text.charAt(i) : ' ';
            if (isWordPart(c)) {
                start = start < 0 ? i : start;
                beyondAscii |= c >= 0x80;
            } else if (start >= 0) {
                if (beyondAscii) {
                    words++;
                    syllables +=
                            SyllableShape.matches(text.subSequence(start, i).toString()) ? 1 : 0;
                }
                start = -1;
                beyondAscii = false;
            }
        }
        return new VietnameseShare(words, syllables);
    }

    /** Letters and marks; of the signs of Latin-1 those too that wrong tables print inside of words. */
    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
        }
        return c != 0xA0
                && !(c >= 0x2010 && c <= 0x2030)
                && c != 0xAB
                && c != 0xBB
                && c != '…'
                && c != 0xFEFF
                && (c < 0x2000 || Character.isLetter(c) || c == 0xFFFD || c == 0x20AC || c == 0x2122);
    }

    /** Returns the share of syllables, 0 for a text without such words. */
    double share() {
        return words == 0 ? 0 : (double) syllables / words;
    }
}
