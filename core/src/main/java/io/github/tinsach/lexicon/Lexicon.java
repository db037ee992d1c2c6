// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.lexicon;

import io.github.tinsach.text.WordHash;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The phrases that mark furniture, ready to be looked up by {@link WordHash}. A phrase proves nothing by itself: the same
 * words open honest sentences, so whoever looks up decides by place, length and neighbours.
 */
public final class Lexicon {
    /** Longest beginning that is looked up, in words. */
    public static final int LONGEST_BEGINNING = 8;

    /** 1 KiB: one in twelve of the words that begin no phrase gets through. */
    private static final int FILTER_BITS = 13;

    private static final Lexicon INSTANCE = new Lexicon();

    private final Map<Marker, PhraseList> lists = new HashMap<>();
    private final MarkerTable whole;
    private final MarkerTable beginnings;
    /** A bit for each first word of a phrase that is a whole line, by hash. */
    private final long[] wholeBeginnings = new long[1 << FILTER_BITS - 6];

    private Lexicon() {
        Map<Long, Marker> whole = new HashMap<>();
        Map<Long, Marker> beginnings = new HashMap<>();
        for (Marker marker : Marker.values()) {
            PhraseList list = PhraseList.load(marker.fileName());
            lists.put(marker, list);
            list.whole().forEach(phrase -> add(whole, phrase, marker, list));
            list.beginnings().forEach(phrase -> add(beginnings, phrase, marker, list));
        }
        this.whole = new MarkerTable(whole);
        this.beginnings = new MarkerTable(beginnings);
        for (int word : wholeFirstWords()) {
            int bit = bit(word);
            wholeBeginnings[bit >>> 6] |= 1L << bit;
        }
    }

    /** Returns the hashes of the first words of all phrases that are whole lines. */
    public Set<Integer> wholeFirstWords() {
        return firstWords(PhraseList::whole);
    }

    /** Returns the hashes of the first words of all phrases that lines begin with. */
    public Set<Integer> beginningFirstWords() {
        return firstWords(PhraseList::beginnings);
    }

    private Set<Integer> firstWords(Function<PhraseList, List<String>> phrases) {
        Set<Integer> words = new HashSet<>();
        lists.values().forEach(list -> phrases.apply(list).forEach(phrase -> words.add(WordHash.ofFirstWord(phrase))));
        return words;
    }

    private static void add(Map<Long, Marker> table, String phrase, Marker marker, PhraseList list) {
        Marker other = table.put(WordHash.ofPhrase(phrase), marker);
        if (other != null) {
            throw new IllegalStateException(list.name() + ": \"" + phrase + "\" stands in " + other + " already");
        }
    }

    /** Returns the lexicon. */
    public static Lexicon get() {
        return INSTANCE;
    }

    /** Returns whether a phrase that is a whole line may begin with the word of this hash; false is certain. */
    public boolean mayBegin(int word) {
        int bit = bit(word);
        return (wholeBeginnings[bit >>> 6] & 1L << bit) != 0;
    }

    private static int bit(int word) {
        return word * 0x9E3779B9 >>> 32 - FILTER_BITS;
    }

    /** Returns what a line of exactly these words marks; null where nothing is known. */
    public @Nullable Marker whole(long hash) {
        return whole.get(hash);
    }

    /** Returns what a line that begins with these words may mark; null where nothing is known. */
    public @Nullable Marker beginning(long hash) {
        return beginnings.get(hash);
    }

    /** Returns the list of a marker, as its file has it. */
    public PhraseList list(Marker marker) {
        PhraseList list = lists.get(marker);
        if (list == null) {
            throw new IllegalArgumentException("no list: " + marker);
        }
        return list;
    }

    /** Returns the words of {@code file}, a resource of this package: one a line, {@code #} opens a comment. */
    public static List<String> words(String file) {
        return list(file).whole();
    }

    /**
     * Returns the list of {@code file}, a resource of this package.
     *
     * @throws IllegalStateException naming file and line, where the list is missing or broken
     */
    public static PhraseList list(String file) {
        return PhraseList.load(file);
    }
}
