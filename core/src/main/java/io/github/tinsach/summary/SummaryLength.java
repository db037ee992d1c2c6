// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

/**
 * How long a summary may be. A bound of 0 does not bind.
 *
 * @param sentences most sentences
 * @param syllables most syllables; the first sentence may exceed it rather than be cut
 * @param ratio most syllables as a share of the article's, 0 to 1
 */
public record SummaryLength(int sentences, int syllables, double ratio) {
    /** About 45 syllables or three sentences. */
    public static final SummaryLength DEFAULT = new SummaryLength(0, 0, 0);
}
