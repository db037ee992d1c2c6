// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.PageFacts;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds other stories printed below the first, and relabels their lines. */
final class SecondStories {
    /** Log-odds from which a heading starts another story: for precision, because a false cut loses half an article. */
    private static final double THRESHOLD = 1;

    private SecondStories() {}

    /** Returns the second stories of the zone, whose lines get new verdicts. */
    static List<SecondStory> find(
            Zone zone, Overlap overlap, Role[] roles, double[] weights, @Nullable Verdict[] verdicts) {
        StartScorer scorer = new StartScorer(zone, roles, overlap);
        List<Integer> starts = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        for (int candidate : scorer.candidates()) {
            Map<StartSign, Double> signs = scorer.signs(candidate);
            if (StartScorer.score(signs, weights) >= THRESHOLD) {
                starts.add(candidate);
                reasons.add(StartScorer.reason(signs, weights));
            }
        }
        int end = roles.length;
        while (end > 0 && roles[end - 1] == Role.AFTER) {
            end--;
        }
        List<SecondStory> stories = new ArrayList<>();
        for (int s = 0; s < starts.size(); s++) {
            int to = s + 1 < starts.size() ? starts.get(s + 1) : end;
            stories.add(relabel(zone, roles, starts.get(s), to, reasons.get(s), verdicts));
        }
        return stories;
    }

    private static SecondStory relabel(
            Zone zone, Role[] roles, int from, int to, String signs, @Nullable Verdict[] verdicts) {
        PageFacts page = zone.page();
        int start = page.line(zone.index(from)).line().number();
        List<Integer> body = new ArrayList<>();
        int last = from;
        for (int i = from; i < to; i++) {
            Role role = roles[i];
            if (role == Role.CHROME) {
                continue;
            }
            last = i;
            int number = page.line(zone.index(i)).line().number();
            if (i > from && (role == Role.BODY || role == Role.LEAD || role == Role.SUBHEAD)) {
                body.add(number);
            }
            verdicts[zone.index(i)] = i == from
                    ? new Verdict(Label.SECOND_STORY, "second-story-headline", "starts another story: " + signs)
                    : new Verdict(Label.SECOND_STORY, "second-story", "in the story that starts on line " + start);
        }
        return new SecondStory(start, body, page.line(zone.index(last)).line().number());
    }
}
