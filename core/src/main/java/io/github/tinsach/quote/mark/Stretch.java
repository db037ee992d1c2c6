// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.quote.mark;

/**
 * What stands between two quotation marks, be it words said or not. It may run over several passages.
 *
 * @param passage index of the passage it opens in
 * @param open token of the opening mark
 * @param lastPassage index of the passage it closes in
 * @param close token of the closing mark in that passage; the number of its tokens where the mark is missing
 */
public record Stretch(int passage, int open, int lastPassage, int close) {
    /** Returns whether it ends in the passage that it begins in. */
    public boolean withinOnePassage() {
        return passage == lastPassage;
    }
}
