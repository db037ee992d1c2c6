// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.lexicon;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Markers by hash of their phrase: open addressing, asked several times for every line of a page. */
final class MarkerTable {
    private final long[] hashes;
    private final @Nullable Marker[] markers;

    MarkerTable(Map<Long, Marker> phrases) {
        int size = Integer.highestOneBit(Math.max(1, phrases.size())) * 8;
        hashes = new long[size];
        markers = new @Nullable Marker[size];
        phrases.forEach((hash, marker) -> {
            int i = slot(hash);
            while (markers[i] != null) {
                i = (i + 1) & (size - 1);
            }
            hashes[i] = hash;
            markers[i] = marker;
        });
    }

    /** Returns the marker of the phrase of {@code hash}; null where it is none. */
    @Nullable
    Marker get(long hash) {
        int i = slot(hash);
        while (markers[i] != null && hashes[i] != hash) {
            i = (i + 1) & (markers.length - 1);
        }
        return markers[i];
    }

    private int slot(long hash) {
        return (int) (hash ^ (hash >>> 29)) & (markers.length - 1);
    }
}
