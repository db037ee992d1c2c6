// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.noise;

/** Counts equal lines: the first and last place of each hash, and how often it stands. */
final class CopyTable {
    private final LineFacts[] lines;
    /** Of each slot, 1 more than the first line with its hash; 0 where it is free. */
    private final int[] slots;

    private final int[] first;
    private final int[] last;
    private final int[] count;

    CopyTable(LineFacts[] lines) {
        this.lines = lines;
        int size = Integer.highestOneBit(Math.max(8, lines.length)) * 4;
        slots = new int[size];
        first = new int[lines.length];
        last = new int[lines.length];
        count = new int[lines.length];
        for (int i = 0; i < lines.length; i++) {
            int f = firstOf(lines[i].stem(), i);
            first[i] = f;
            last[f] = i;
            count[f]++;
        }
    }

    private int firstOf(long key, int index) {
        int mask = slots.length - 1;
        int slot = (int) (key ^ (key >>> 29)) & mask;
        while (slots[slot] != 0) {
            int line = slots[slot] - 1;
            if (lines[line].stem() == key) {
                return line;
            }
            slot = (slot + 1) & mask;
        }
        slots[slot] = index + 1;
        return index;
    }

    int first(int line) {
        return first[line];
    }

    int last(int line) {
        return last[first[line]];
    }

    int count(int line) {
        return count[first[line]];
    }
}
