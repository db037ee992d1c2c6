// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Markers by hash of their phrase: open addressing, asked several times for every line of a page. An entry is a hash whose
 * last bits say which marker it has, so that a look at one place of memory, which is seldom a near one, tells all.
 */
final class MarkerTable {
    private static final Marker[] MARKERS = Marker.values();
    /** The bits of an entry that hold 1 more than the ordinal of its marker; an entry of 0 is free. */
    private static final int MARKER = 15;

    private final long[] entries;

    MarkerTable(Map<Long, Marker> phrases) {
        int size = Integer.highestOneBit(Math.max(1, phrases.size())) * 4;
        entries = new long[size];
        phrases.forEach((hash, marker) -> {
            int i = slot(hash);
            while (entries[i] != 0) {
                i = (i + 1) & (size - 1);
            }
            entries[i] = hash & ~MARKER | marker.ordinal() + 1;
        });
    }

    /** Returns the marker of the phrase of {@code hash}; null where it is none. */
    @Nullable
    Marker get(long hash) {
        int i = slot(hash);
        while (entries[i] != 0) {
            if (((entries[i] ^ hash) & ~MARKER) == 0) {
                return MARKERS[((int) entries[i] & MARKER) - 1];
            }
            i = (i + 1) & (entries.length - 1);
        }
        return null;
    }

    private int slot(long hash) {
        return (int) (hash >>> 4 ^ (hash >>> 33)) & (entries.length - 1);
    }
}
