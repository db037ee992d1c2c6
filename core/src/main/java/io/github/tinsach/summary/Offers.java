// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/** Sentences in a heap: the one of most worth comes first, of equal ones the first of the article. */
final class Offers {
    private final int[] heap;
    /** What each sentence was worth when it was offered, and how many sentences were chosen by then. */
    private final float[] worth;

    private final int[] round;
    private int size;

    /** Makes room for the sentences below {@code sentences}, each once. */
    Offers(int sentences) {
        heap = new int[sentences];
        worth = new float[sentences];
        round = new int[sentences];
    }

    int size() {
        return size;
    }

    void add(int sentence, float worthNow, int roundNow) {
        worth[sentence] = worthNow;
        round[sentence] = roundNow;
        int at = size++;
        while (at > 0 && precedes(sentence, heap[(at - 1) / 2])) {
            heap[at] = heap[(at - 1) / 2];
            at = (at - 1) / 2;
        }
        heap[at] = sentence;
    }

    /** Returns how many sentences were chosen when the first sentence was offered. */
    int firstRound() {
        return round[heap[0]];
    }

    /** Removes the first sentence and returns it. */
    int poll() {
        int first = heap[0];
        int moved = heap[--size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && precedes(heap[child + 1], heap[child])) {
                child++;
            }
            if (!precedes(heap[child], moved)) {
                break;
            }
            heap[at] = heap[child];
            at = child;
        }
        heap[at] = moved;
        return first;
    }

    private boolean precedes(int a, int b) {
        return worth[a] > worth[b] || worth[a] == worth[b] && a < b;
    }
}
