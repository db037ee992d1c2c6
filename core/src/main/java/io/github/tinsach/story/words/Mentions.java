// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.words;

import java.util.Arrays;

/**
 * What paragraphs mention, in the order of the text: names or days, each as a number. Different ones are counted up from 0 in
 * the order of their first mention.
 */
public final class Mentions {
    /** By hash, 1 more than what {@link #keys} has there; 0 where it is free. Open addressing. */
    private int[] slots = new int[64];

    private int[] keys = new int[32];
    private int[] first = new int[32];
    private int[] last = new int[32];
    /** By different mention, the number of the question that met it last. */
    private int[] met = new int[32];

    private int different;

    private int[] order = new int[64];
    private int size;
    private int questions;

    /** Adds a mention on {@code line}; lines come in order. */
    public void add(int key, int line) {
        int slot = slot(key);
        int mention = slots[slot] - 1;
        if (mention < 0) {
            mention = different++;
            if (mention == keys.length) {
                grow();
                slot = slot(key);
            }
            slots[slot] = mention + 1;
            keys[mention] = key;
            first[mention] = line;
        }
        last[mention] = line;
        if (size == order.length) {
            order = Arrays.copyOf(order, 2 * size);
        }
        order[size++] = mention;
    }

    private int slot(int key) {
        int mask = slots.length - 1;
        int h = key * 0x9E3779B9;
        int slot = (h ^ h >>> 15) & mask;
        while (slots[slot] != 0 && keys[slots[slot] - 1] != key) {
            slot = slot + 1 & mask;
        }
        return slot;
    }

    private void grow() {
        int length = 2 * keys.length;
        keys = Arrays.copyOf(keys, length);
        first = Arrays.copyOf(first, length);
        last = Arrays.copyOf(last, length);
        met = Arrays.copyOf(met, length);
        slots = new int[2 * length];
        for (int mention = 0; mention < length / 2; mention++) {
            slots[slot(keys[mention])] = mention + 1;
        }
    }

    /** Returns the number of mentions so far. */
    public int size() {
        return size;
    }

    /** Returns which of the different mentions stands at {@code place} of all. */
    public int mention(int place) {
        return order[place];
    }

    /** Returns the number of different mentions so far. */
    public int different() {
        return different;
    }

    /** Returns the first line that has the given one of the different mentions. */
    public int firstLine(int mention) {
        return first[mention];
    }

    /** Returns the last line that has the given one of the different mentions. */
    public int lastLine(int mention) {
        return last[mention];
    }

    /** Returns how many different ones there are among the mentions {@code from} to {@code to}. */
    public int countDifferent(int from, int to) {
        return countSince(Integer.MIN_VALUE, from, to);
    }

    /** Returns how many different ones of the mentions {@code from} to {@code to} have their first line at {@code line} or below. */
    public int countSince(int line, int from, int to) {
        questions++;
        int count = 0;
        for (int m = from; m < to; m++) {
            int mention = order[m];
            if (met[mention] != questions) {
                met[mention] = questions;
                count += first[mention] >= line ? 1 : 0;
            }
        }
        return count;
    }
}
