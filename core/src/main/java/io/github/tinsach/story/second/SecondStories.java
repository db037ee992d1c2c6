// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Verdict;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Relabels the lines of other stories printed below the first. */
public final class SecondStories {
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

    /** Returns the second stories that begin at {@code starts}; their lines get new verdicts. */
    public static List<SecondStory> at(
            List<StartFinder.Start> starts, Zone zone, Role[] roles, @Nullable Verdict[] verdicts, double[] weights) {
        if (starts.isEmpty()) {
            return List.of();
        }
        SecondStories lines = new SecondStories(zone, roles, verdicts);
        List<SecondStory> stories = new ArrayList<>(starts.size());
        for (int s = 0; s < starts.size(); s++) {
            int end = s + 1 < starts.size() ? starts.get(s + 1).line() : ZoneText.end(roles);
            StartFinder.Start start = starts.get(s);
            stories.add(lines.relabel(start.line(), end, start.signs().reason(weights)));
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
