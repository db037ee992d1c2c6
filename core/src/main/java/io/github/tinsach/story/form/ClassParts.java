// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.form;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Queue;

/**
 * Finds the parts of all {@link MarkupClass}es in one look at each character, by the automaton of Aho and Corasick (1975):
 * a hundred searches in the class words of every line cost more than all else that is asked of HTML.
 */
final class ClassParts {
    /** Parts consist of characters below this; any other ends what was begun. */
    private static final int CHARACTERS = 128;

    /** By state and character the next state; state 0 has seen nothing. */
    private final short[] next;
    /** By state, the classes of all parts that end there, a bit each. */
    private final int[] classes;

    private int states = 1;

    ClassParts(MarkupClass[] all) {
        int most = 1;
        for (MarkupClass kind : all) {
            most += kind.parts().stream().mapToInt(String::length).sum();
        }
        short[] tree = new short[most * CHARACTERS];
        classes = new int[most];
        for (MarkupClass kind : all) {
            kind.parts().forEach(part -> add(part, 1 << kind.ordinal(), tree));
        }
        next = Arrays.copyOf(tree, states * CHARACTERS);
        close();
    }

    private void add(String part, int bit, short[] tree) {
        int state = 0;
        for (int i = 0; i < part.length(); i++) {
            int edge = state * CHARACTERS + part.charAt(i);
            if (tree[edge] == 0) {
                tree[edge] = (short) states++;
            }
            state = tree[edge];
        }
        classes[state] |= bit;
    }

    /** Level by level, a state without a part's next character goes on as the longest ending that begins a part does. */
    private void close() {
        short[] ending = new short[states];
        Queue<Integer> open = new ArrayDeque<>();
        for (int c = 0; c < CHARACTERS; c++) {
            if (next[c] != 0) {
                open.add((int) next[c]);
            }
        }
        while (!open.isEmpty()) {
            int state = open.remove();
            classes[state] |= classes[ending[state]];
            for (int c = 0; c < CHARACTERS; c++) {
                int edge = state * CHARACTERS + c;
                short other = next[ending[state] * CHARACTERS + c];
                if (next[edge] == 0) {
                    next[edge] = other;
                } else {
                    ending[next[edge]] = other;
                    open.add((int) next[edge]);
                }
            }
        }
    }

    /** Returns the classes that class words, lower case, hold a part of, a bit each by ordinal. */
    int in(String names) {
        int found = 0;
        int state = 0;
        for (int i = 0; i < names.length(); i++) {
            char c = names.charAt(i);
            state = c < CHARACTERS ? next[state * CHARACTERS + c] : 0;
            found |= classes[state];
        }
        return found;
    }
}
