// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

/**
 * The log-odds from which a line is taken for a start, and whether a line can still reach them while some of its signs are
 * unknown: those may at most all hold that speak for a start.
 */
final class StartThreshold {
    /** The signs that take comparing a line's words with other lines'. */
    static final StartSign[] WORDS = {
        StartSign.HEADLINE_WORDS, StartSign.WORDS_IN_FIRST_PARAGRAPH, StartSign.WORDS_IN_PARAGRAPHS
    };

    /** The signs that take reading the text for its days and names. */
    static final StartSign[] SUBJECT = {StartSign.OTHER_DAYS, StartSign.OPENING_NAMES_GONE, StartSign.OTHER_NAMES};

    /** Wider than what the order of additions can change in a sum. */
    private static final double ROUNDING = 1e-6;

    private final double[] weights;
    private final double least;
    private final double mostOfWords;
    private final double mostOfSubject;

    StartThreshold(double[] weights, double least) {
        this.weights = weights;
        this.least = least;
        mostOfWords = most(WORDS);
        mostOfSubject = most(SUBJECT);
    }

    private double most(StartSign[] signs) {
        double most = 0;
        for (StartSign sign : signs) {
            most += Math.max(0, weights[sign.ordinal()]);
        }
        return most;
    }

    /** Returns whether a line of these signs, all but {@link #WORDS} and {@link #SUBJECT}, may be a start. */
    boolean isInReach(StartSigns signs) {
        return signs.score(weights) + mostOfWords + mostOfSubject >= least - ROUNDING;
    }

    /** Returns whether a line of these signs, all but {@link #SUBJECT}, may be a start. */
    boolean isInReachOfSubject(StartSigns signs) {
        return signs.score(weights) + mostOfSubject >= least - ROUNDING;
    }

    /** Returns whether a line of these signs, all of them, is a start. */
    boolean isReached(StartSigns signs) {
        return signs.score(weights) >= least;
    }
}
