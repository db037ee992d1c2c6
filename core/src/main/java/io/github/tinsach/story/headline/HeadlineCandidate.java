// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.headline;

/**
 * A line weighed as headline, in two steps: by what a look at its neighbours tells, and by what is dear to find out. Worths
 * are in characters of text; {@link HeadlineEvidence} knows them.
 */
final class HeadlineCandidate {
    /** Of the line in the page's facts. */
    final int index;

    private final double text;
    private final int mostSpelled;
    private final double mostReturns;

    /** Worth of what markup and metadata say of the line. */
    int stated;

    /** Worth of its copies. */
    int copies;

    /** Worth of the dates near it. */
    int dates;

    /** Worth of the lines right below. */
    int below;

    /** What speaks against it. */
    int doubts;

    private int spelled;
    private double returns;
    private boolean complete;

    /**
     * A line of which nothing is known but the text below.
     *
     * @param text worth of the text below
     * @param mostSpelled greatest worth that the page's address can have
     * @param mostReturns greatest share of the line's words that can return below
     */
    HeadlineCandidate(int index, double text, int mostSpelled, double mostReturns) {
        this.index = index;
        this.text = text;
        this.mostSpelled = mostSpelled;
        this.mostReturns = mostReturns;
    }

    /** Adds what is dear to find out: the worth of the page's address, and the share of the words that return below. */
    void complete(int spelledWorth, double returningWords) {
        spelled = spelledWorth;
        returns = returningWords;
        complete = true;
    }

    /** Returns whether all is known. */
    boolean isComplete() {
        return complete;
    }

    /** Returns the score; before all is known, the least that the line can have. */
    double score() {
        return text + HeadlineEvidence.WEIGHT * evidence();
    }

    /** Returns the greatest score that the line can have. */
    double mostScore() {
        return complete ? score() : text + HeadlineEvidence.WEIGHT * evidence(mostSpelled, mostReturns);
    }

    /** Returns the worth of the evidence alone; before all is known, the least that the line can have. */
    double evidence() {
        return evidence(spelled, returns);
    }

    /** Returns the worth of the page's address. */
    int spelled() {
        return spelled;
    }

    /** Returns the share of the line's words that return below. */
    double returns() {
        return returns;
    }

    /** Always in the same order: equal scores stay equal to the last digit. */
    private double evidence(int spelled, double returns) {
        double evidence = stated + spelled;
        evidence += HeadlineEvidence.RETURNS * returns;
        evidence += copies;
        evidence += dates;
        evidence += below;
        return evidence - doubts;
    }
}
