// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

import java.util.List;

/**
 * The line that is the headline.
 *
 * @param index of the line in the page's facts; -1 for none
 * @param evidence the worth of the evidence for it, in characters of text
 * @param reasons what speaks for it, for people
 */
public record HeadlineChoice(int index, double evidence, List<String> reasons) {
    /** The page prints no headline. */
    public static final HeadlineChoice NONE = new HeadlineChoice(-1, 0, List.of());

    public HeadlineChoice {
        reasons = List.copyOf(reasons);
    }

    /** Returns this choice moved to another line with the same words. */
    public HeadlineChoice at(int line) {
        return line == index ? this : new HeadlineChoice(line, evidence, reasons);
    }
}
