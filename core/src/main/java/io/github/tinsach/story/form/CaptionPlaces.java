// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import io.github.tinsach.lexicon.Lexicon;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.text.WordHash;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Lines that tell who stands where in a picture: {@code Ông An (trái) bắt tay bà Bình}. */
public final class CaptionPlaces {
    /** Captions are shorter, of a sentence or two. */
    private static final int LONGEST = 260;

    private static final Set<String> SIDES = Set.of("trái", "phải", "giữa");

    private static final List<String> PHRASES = Lexicon.words("caption-places.lex");

    /** Hashes of the words for a side, and of those that stand before one in a phrase. */
    private static final int[] SIDE = hashes(SIDES);

    private static final int[] BEFORE_SIDE = hashes(wordsBeforeSides());

    private CaptionPlaces() {}

    private static int[] hashes(Set<String> words) {
        return words.stream().mapToInt(WordHash::ofWord).toArray();
    }

    private static Set<String> wordsBeforeSides() {
        Set<String> found = new HashSet<>();
        for (String phrase : PHRASES) {
            String[] words = phrase.split("[^\\p{L}]+");
            for (int i = 1; i < words.length; i++) {
                if (SIDES.contains(words[i]) && !words[i - 1].isEmpty()) {
                    found.add(words[i - 1]);
                }
            }
        }
        return found;
    }

    /** Every phrase has a word for a side behind a bracket or another word of a phrase: nearly all lines have none. */
    private static boolean mayTell(LineFacts line) {
        int[] words = line.hashes();
        for (int i = 0; i < words.length; i++) {
            if (isAny(SIDE, words[i])
                    && (i > 0 && isAny(BEFORE_SIDE, words[i - 1]) || line.text().indexOf('(') >= 0)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAny(int[] hashes, int word) {
        for (int hash : hashes) {
            if (hash == word) {
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
        if (!mayTell(line)) {
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
