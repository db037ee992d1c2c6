// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.text.WordHash;
import java.util.List;
import java.util.Locale;

/** Lines that tell who stands where in a picture: {@code Ông An (trái) bắt tay bà Bình}. */
public final class CaptionPlaces {
    /** Captions are shorter, of a sentence or two. */
    private static final int LONGEST = 260;

    private static final int LEFT = WordHash.ofWord("trái");
    private static final int RIGHT = WordHash.ofWord("phải");
    private static final int MIDDLE = WordHash.ofWord("giữa");

    private static final List<String> PHRASES = Lexicon.words("caption-places.lex");

    private CaptionPlaces() {}

    /** Every phrase has one of these words: nearly all lines have none. */
    private static boolean hasSide(int[] words) {
        for (int word : words) {
            if (word == LEFT || word == RIGHT || word == MIDDLE) {
                return true;
            }
        }
        return false;
    }

    /** Returns whether {@code line} tells it. */
    public static boolean are(LineFacts line) {
        if (line.length() > LONGEST || line.sentenceEnds() > 1 || line.words() < 4) {
            return false;
        }
        if (!hasSide(line.hashes())) {
            return false;
        }
        String lower = line.text().toLowerCase(Locale.ROOT);
        for (String phrase : PHRASES) {
            int at = lower.indexOf(phrase);
            if (at >= 0) {
                int after = at + phrase.length();
                if (after == lower.length() || !Character.isLetter(lower.charAt(after))) {
                    return true;
                }
            }
        }
        return false;
    }
}
