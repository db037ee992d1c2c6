// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import java.util.List;

/**
 * A line weighed as headline.
 *
 * @param index of the line in the page's facts; -1 for none
 * @param score characters of text below and worth of evidence, saturated
 * @param evidence the worth of evidence alone
 * @param reasons what speaks for it, for people
 */
record HeadlineChoice(int index, double score, double evidence, List<String> reasons) {
    static final HeadlineChoice NONE = new HeadlineChoice(-1, 0, 0, List.of());

    HeadlineChoice {
        reasons = List.copyOf(reasons);
    }

    /** Returns this choice moved to another line with the same words. */
    HeadlineChoice at(int line) {
        return new HeadlineChoice(line, score, evidence, reasons);
    }
}
