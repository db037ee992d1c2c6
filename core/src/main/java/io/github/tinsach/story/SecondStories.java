// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.PageFacts;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds other stories printed below the first, and relabels their lines. */
final class SecondStories {
    /** Log-odds from which a heading starts another story: for precision, because a false cut loses half an article. */
    private static final double THRESHOLD = 1;

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
        List<SecondStory> stories = new ArrayList<>(0);
        int open = -1;
        String reason = "";
        for (int candidate : candidates) {
            StartSigns signs = scorer.signs(candidate, threshold);
            if (signs != null) {
                if (open >= 0) {
                    stories.add(lines.relabel(open, candidate, reason));
                }
                open = candidate;
                reason = signs.reason(weights);
            }
        }
        if (open >= 0) {
            stories.add(lines.relabel(open, ZoneText.end(roles), reason));
        }
        return stories;
    }

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
