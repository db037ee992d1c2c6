// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.lean;

import java.util.Arrays;

/** The pieces of a source that are left when others are cut out of it, in order from its start on. */
final class LeanPieces {
    private final String html;
    private int[] bounds = new int[1024];
    private int ints;
    /** Where what is not in a piece yet begins. */
    private int kept;

    LeanPieces(String html) {
        this.html = html;
    }

    /** Leaves out what stands from {@code start} to {@code end}. */
    void cut(int start, int end) {
        if (start > kept) {
            add(kept, start);
        }
        kept = end;
    }

    /** Puts the character that stands at {@code character} before what stands at {@code before}. */
    void insert(int character, int before) {
        cut(before, before);
        add(character, character + 1);
    }

    /** Ends the last piece at the end of the source. */
    void finish() {
        cut(html.length(), html.length());
    }

    private void add(int start, int end) {
        if (ints == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * ints);
        }
        bounds[ints++] = start;
        bounds[ints++] = end;
    }

    /** Returns what comes last before what stands at {@code at}; a line end where there is nothing. */
    char last(int at) {
        return kept < at ? html.charAt(at - 1) : ints == 0 ? '\n' : html.charAt(bounds[ints - 1] - 1);
    }

    /** Returns how many pieces there are. */
    int count() {
        return ints >> 1;
    }

    int start(int piece) {
        return bounds[2 * piece];
    }

    int end(int piece) {
        return bounds[2 * piece + 1];
    }
}
