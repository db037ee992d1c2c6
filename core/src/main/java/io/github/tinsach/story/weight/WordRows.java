// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.weight;

import io.github.tinsach.text.WordHash;
import java.util.List;

/** By the hash of a word, the row of weights that it has: open addressing. */
public final class WordRows {
    private final int[] hashes;
    /** Of each slot its word's row; 0 where it is free. */
    private final int[] rows;

    /**
     * The rows of {@code words}.
     *
     * @param first the row of the first word, above 0; the others' rows follow in order
     */
    public WordRows(List<String> words, int first) {
        int slots = Integer.highestOneBit(words.size() + 2) * 8;
        hashes = new int[slots];
        rows = new int[slots];
        for (int w = 0; w < words.size(); w++) {
            int hash = WordHash.ofWord(words.get(w));
            int slot = slot(hash);
            while (rows[slot] != 0 && hashes[slot] != hash) {
                slot = slot + 1 & slots - 1;
            }
            hashes[slot] = hash;
            rows[slot] = first + w;
        }
    }

    private int slot(int hash) {
        int h = hash * 0x9E3779B9;
        return (h ^ h >>> 15) & hashes.length - 1;
    }

    /** Returns the row of a word; 0 for none. */
    public int of(int hash) {
        int slot = slot(hash);
        while (rows[slot] != 0 && hashes[slot] != hash) {
            slot = slot + 1 & hashes.length - 1;
        }
        return rows[slot];
    }
}
