// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

import java.util.Map;

/** What kinds of word a word is, a bit each, by the hash of the word: open addressing, asked once for every word of a page. */
final class WordTable {
    private final int[] hashes;
    private final byte[] kinds;

    /** The table of words by their hashes, none of which may be without a kind. */
    WordTable(Map<Integer, Byte> words) {
        int size = Integer.highestOneBit(words.size()) * 8;
        hashes = new int[size];
        kinds = new byte[size];
        words.forEach((hash, kind) -> {
            int i = slot(hash);
            while (kinds[i] != 0) {
                i = (i + 1) & (size - 1);
            }
            hashes[i] = hash;
            kinds[i] = kind;
        });
    }

    /** Returns the kinds of the word of {@code hash}; 0 for none. */
    byte of(int hash) {
        int i = slot(hash);
        while (kinds[i] != 0 && hashes[i] != hash) {
            i = (i + 1) & (kinds.length - 1);
        }
        return kinds[i];
    }

    private int slot(int hash) {
        int h = hash * 0x9E3779B9;
        return (h ^ (h >>> 15)) & (kinds.length - 1);
    }
}
