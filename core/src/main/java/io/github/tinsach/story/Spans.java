// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

/** By key, the first and the last line that has it: open addressing, for a page has some hundred names and days. */
final class Spans {
    private int[] keys = new int[32];
    /** Of each slot, 1 more than the first line; 0 where it is free. */
    private int[] first = new int[32];

    private int[] last = new int[32];
    private int size;

    /** Adds {@code key} of {@code line}; lines come in order. */
    void add(int key, int line) {
        if (2 * size >= keys.length) {
            grow();
        }
        int slot = slot(key);
        if (first[slot] == 0) {
            keys[slot] = key;
            first[slot] = line + 1;
            size++;
        }
        last[slot] = line;
    }

    /** Returns the number of different keys. */
    int size() {
        return size;
    }

    /** Returns how many of these keys {@code others} has on a line before {@code line}. */
    int countBefore(int line, Spans others) {
        int count = 0;
        for (int s = 0; s < keys.length; s++) {
            if (first[s] != 0) {
                int slot = others.slot(keys[s]);
                count += others.first[slot] != 0 && others.first[slot] - 1 < line ? 1 : 0;
            }
        }
        return count;
    }

    /** Returns how many of these keys {@code others} has on a line after {@code line}. */
    int countAfter(int line, Spans others) {
        int count = 0;
        for (int s = 0; s < keys.length; s++) {
            if (first[s] != 0) {
                int slot = others.slot(keys[s]);
                count += others.first[slot] != 0 && others.last[slot] > line ? 1 : 0;
            }
        }
        return count;
    }

    private int slot(int key) {
        int mask = keys.length - 1;
        int h = key * 0x9E3779B9;
        int slot = (h ^ h >>> 15) & mask;
        while (first[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldKeys = keys;
        int[] oldFirst = first;
        int[] oldLast = last;
        keys = new int[2 * oldKeys.length];
        first = new int[keys.length];
        last = new int[keys.length];
        for (int s = 0; s < oldKeys.length; s++) {
            if (oldFirst[s] != 0) {
                int slot = slot(oldKeys[s]);
                keys[slot] = oldKeys[s];
                first[slot] = oldFirst[s];
                last[slot] = oldLast[s];
            }
        }
    }
}
