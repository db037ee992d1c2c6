// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.PageFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds other stories printed below the first, and relabels their lines. */
final class SecondStories {
    /**
     * Log-odds from which a heading starts another story: for precision, because a false cut loses half an article. From 1.7
     * on no article of the labelled corpus is cut, with its publisher, its layout or half of all publishers left out.
     */
    private static final double THRESHOLD = 1.7;

    /** What a page shows of one start it shows of the others: a heading so much weaker than another is none. */
    private static final double MOST_WEAKER = 4;

    private final Zone zone;
    private final PageFacts page;
    private final Role[] roles;
    private final @Nullable Verdict[] verdicts;

    private SecondStories(Zone zone, Role[] roles, @Nullable Verdict[] verdicts) {
        this.zone = zone;
        this.roles = roles;
        this.verdicts = verdicts;
        page = zone.page();
    }

    /** Returns the second stories of the zone, whose lines get new verdicts. */
    static List<SecondStory> find(
            Zone zone, Overlap overlap, Role[] roles, double[] weights, @Nullable Verdict[] verdicts) {
        int[] candidates = StartCandidates.of(zone, roles, overlap);
        if (candidates.length == 0) {
            return List.of();
        }
        SecondStories lines = new SecondStories(zone, roles, verdicts);
        StartScorer scorer = new StartScorer(zone, roles, overlap);
        StartThreshold threshold = new StartThreshold(weights, THRESHOLD);
        List<Start> starts = new ArrayList<>(0);
        double best = Double.NEGATIVE_INFINITY;
        for (int candidate : candidates) {
            StartSigns signs = scorer.signs(candidate, threshold);
            if (signs != null) {
                double score = signs.score(weights);
                best = Math.max(best, score);
                starts.add(new Start(candidate, score, signs));
            }
        }
        double least = best - MOST_WEAKER;
        starts.removeIf(start -> start.score() < least);
        List<SecondStory> stories = new ArrayList<>(starts.size());
        for (int s = 0; s < starts.size(); s++) {
            int end = s + 1 < starts.size() ? starts.get(s + 1).line() : ZoneText.end(roles);
            Start start = starts.get(s);
            stories.add(lines.relabel(start.line(), end, start.signs().reason(weights)));
        }
        return stories;
    }

    /**
     * A line that starts another story.
     *
     * @param line its index in the zone
     * @param score the log-odds that it does
     * @param signs what speaks for it
     */
    private record Start(int line, double score, StartSigns signs) {}

    private SecondStory relabel(int from, int to, String signs) {
        int start = page.line(zone.index(from)).line().number();
        Verdict inside = new Verdict(Label.SECOND_STORY, "second-story", "in the story that starts on line " + start);
        verdicts[zone.index(from)] =
                new Verdict(Label.SECOND_STORY, "second-story-headline", "starts another story: " + signs);
        List<Integer> body = new ArrayList<>();
        int last = from;
        for (int i = from + 1; i < to; i++) {
            Role role = roles[i];
            if (role == Role.CHROME) {
                continue;
            }
            last = i;
            if (role == Role.BODY || role == Role.LEAD || role == Role.SUBHEAD) {
                body.add(page.line(zone.index(i)).line().number());
            }
            verdicts[zone.index(i)] = inside;
        }
        return new SecondStory(start, body, page.line(zone.index(last)).line().number());
    }
}
