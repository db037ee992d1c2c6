// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.date;

import io.github.tinsach.lexicon.PhraseList;
import java.util.Arrays;
import java.util.List;

/**
 * A list of phrases looked for at the words of a date line. They are kept by their first letter: a line of a few words is asked
 * once a word, not once a phrase.
 */
final class WordPhrases {
    private static final int BUCKETS = 64;
    private static final String[] NONE = {};

    private final String[][] whole;
    private final String[][] beginnings;

    private WordPhrases(PhraseList list) {
        whole = byFirstLetter(list.whole());
        beginnings = byFirstLetter(list.beginnings());
    }

    static WordPhrases of(PhraseList list) {
        return new WordPhrases(list);
    }

    private static String[][] byFirstLetter(List<String> phrases) {
        String[][] buckets = new String[BUCKETS][];
        Arrays.fill(buckets, NONE);
        for (String phrase : phrases) {
            int bucket = bucket(phrase.charAt(0));
            buckets[bucket] = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
            buckets[bucket][buckets[bucket].length - 1] = phrase;
        }
        return buckets;
    }

    private static int bucket(char c) {
        char lower = Character.toLowerCase(c);
        return (lower ^ lower >>> 6) & (BUCKETS - 1);
    }

    /** Returns whether a whole phrase stands in a range of {@code text}, as words in any case. */
    boolean standsIn(String text, int from, int to) {
        boolean word = false;
        for (int i = from; i < to; i++) {
            boolean letter = Character.isLetter(text.charAt(i));
            if (letter && !word && stands(whole, text, i, to)) {
                return true;
            }
            word = letter;
        }
        return false;
    }

    /** Returns whether a beginning stands at {@code at}, as words in any case. */
    boolean follows(String text, int at) {
        return at < text.length() && stands(beginnings, text, at, text.length());
    }

    private static boolean stands(String[][] phrases, String text, int at, int to) {
        for (String phrase : phrases[bucket(text.charAt(at))]) {
            int end = Scan.word(text, at, phrase);
            if (end > 0 && end <= to) {
                return true;
            }
        }
        return false;
    }
}
