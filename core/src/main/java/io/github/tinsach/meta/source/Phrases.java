// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.source;

import io.github.tinsach.text.WordList;
import java.util.Arrays;
import java.util.Collection;

/**
 * A list of phrases in lower case that are looked for at one place of a text. They are kept by their first two and by their last
 * two letters, since nearly every place has neither.
 */
final class Phrases {
    private static final int BUCKETS = 256;
    private static final String[] NONE = {};
    private static final WordList LIST = WordList.read("/io/github/tinsach/meta/source-phrases.txt");

    private final String[][] byFirst = new String[BUCKETS][];
    private final String[][] byLast = new String[BUCKETS][];

    private Phrases() {
        Arrays.fill(byFirst, NONE);
        Arrays.fill(byLast, NONE);
    }

    /** Returns the phrases of a section of {@code source-phrases.txt}. */
    static Phrases section(String name) {
        return of(LIST.section(name));
    }

    private static Phrases of(Collection<String> phrases) {
        Phrases list = new Phrases();
        for (String phrase : phrases) {
            add(list.byFirst, bucketAt(phrase, 0), phrase);
            add(list.byLast, bucketBefore(phrase, phrase.length()), phrase);
        }
        return list;
    }

    private static void add(String[][] buckets, int bucket, String phrase) {
        buckets[bucket] = Arrays.copyOf(buckets[bucket], buckets[bucket].length + 1);
        buckets[bucket][buckets[bucket].length - 1] = phrase;
    }

    private static int bucketAt(String text, int i) {
        return bucket(text.charAt(i), i + 1 < text.length() ? text.charAt(i + 1) : ' ');
    }

    private static int bucketBefore(String text, int end) {
        return bucket(text.charAt(end - 1), end > 1 ? text.charAt(end - 2) : ' ');
    }

    /** Returns the bucket of a letter and its neighbour; a phrase of one letter has no neighbour, so all that are no words are one. */
    private static int bucket(char letter, char neighbour) {
        int hash = Letters.folded(letter) + (Letters.isWord(neighbour) ? 31 * Letters.folded(neighbour) : 0);
        return (hash ^ hash >>> 8) & (BUCKETS - 1);
    }

    /** Returns the index after the longest phrase that stands at {@code i} as whole words in any case, else -1. */
    int at(String text, int i) {
        int best = -1;
        if (i >= 0 && i < text.length()) {
            for (String phrase : byFirst[bucketAt(text, i)]) {
                best = Math.max(best, Words.at(text, i, phrase));
            }
        }
        return best;
    }

    /** Returns where the longest phrase begins that ends at {@code end} as whole words in any case, else -1. */
    int before(String text, int end) {
        int best = -1;
        if (end > 0) {
            for (String phrase : byLast[bucketBefore(text, end)]) {
                int start = Words.before(text, end, phrase);
                best = start >= 0 && (best < 0 || start < best) ? start : best;
            }
        }
        return best;
    }
}
