// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import java.util.ArrayList;
import java.util.List;

/** Decides which lines of the article's zone start other stories, and tells how sure that is. */
public final class StartFinder {
    /**
     * Log-odds from which a heading starts another story: for precision, because a false cut loses half an article. From 1.3
     * on no article of the labelled corpus is cut, with its publisher, its layout or half of all publishers left out.
     */
    private static final double THRESHOLD = 1.3;

    /** Log-odds down to which a heading that is not taken for a start makes the split less sure: one in thirteen. */
    private static final double DOUBTFUL = -2.5;

    /** What a page shows of one start it shows of the others: a heading so much weaker than another is none. */
    private static final double MOST_WEAKER = 4;

    private StartFinder() {}

    /**
     * The lines that start other stories.
     *
     * @param starts in order of appearance
     * @param confidence the probability, 0 to 1, that the likeliest of the other headings starts no story
     */
    public record Found(List<Start> starts, double confidence) {}

    /**
     * A line that starts another story.
     *
     * @param line its index in the zone
     * @param score the log-odds that it does
     * @param signs what speaks for it
     */
    public record Start(int line, double score, StartSigns signs) {}

    /** Returns the starts in {@code zone}, whose lines do {@code roles}, by weights in the order of {@link StartSign}. */
    public static Found find(Zone zone, Overlap overlap, Role[] roles, double[] weights) {
        int[] candidates = StartCandidates.of(zone, roles, overlap);
        if (candidates.length == 0) {
            return new Found(List.of(), 1);
        }
        StartScorer scorer = new StartScorer(zone, roles, overlap);
        StartThreshold doubtful = new StartThreshold(weights, DOUBTFUL);
        List<Start> starts = new ArrayList<>(0);
        double best = THRESHOLD;
        double passedOver = DOUBTFUL;
        for (int candidate : candidates) {
            StartSigns signs = scorer.signs(candidate, doubtful);
            if (signs == null) {
                continue;
            }
            double score = signs.score(weights);
            if (score < THRESHOLD) {
                passedOver = Math.max(passedOver, score);
                continue;
            }
            best = Math.max(best, score);
            starts.add(new Start(candidate, score, signs));
        }
        double least = best - MOST_WEAKER;
        starts.removeIf(start -> start.score() < least);
        return new Found(starts, passedOver > DOUBTFUL ? 1 / (1 + Math.exp(passedOver)) : 1);
    }
}
