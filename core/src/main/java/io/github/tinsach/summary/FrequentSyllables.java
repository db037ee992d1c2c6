// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import java.util.Arrays;

/** The syllables that are frequent in any news text, by hash: sharing them says little. */
public final class FrequentSyllables {
    private final int[] sorted;

    /** Takes the hashes. */
    public FrequentSyllables(int[] hashes) {
        sorted = hashes.clone();
        Arrays.sort(sorted);
    }

    /** Returns whether {@code hash} is one of them. */
    public boolean contains(int hash) {
        return Arrays.binarySearch(sorted, hash) >= 0;
    }

    /** Returns the hashes in order. */
    public int[] hashes() {
        return sorted.clone();
    }
}
