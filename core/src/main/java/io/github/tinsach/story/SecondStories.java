// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.lexicon.Marker;
import io.github.tinsach.model.Label;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds other stories printed below the first. A second story starts anew: a headline-like line alone, a short lead, a
 * caption or its headline again as a picture's text, a second paragraph that opens like news. Its subject tells nothing: it
 * was chosen for being the same. Worths of signs are those of the labelling study; the threshold is set for precision,
 * because a false cut loses half an article.
 */
final class SecondStories {
    private static final double THRESHOLD = 8.8;

    private final Zone zone;
    private final PageFacts page;
    private final Role[] roles;

    private SecondStories(Zone zone, Role[] roles) {
        this.zone = zone;
        this.page = zone.page();
        this.roles = roles;
    }

    /** Returns the second stories of the zone and relabels their lines. */
    static List<SecondStory> find(Zone zone, Role[] roles, @Nullable Verdict[] verdicts) {
        return new SecondStories(zone, roles).find(verdicts);
    }

    private List<SecondStory> find(@Nullable Verdict[] verdicts) {
        int end = roles.length;
        while (end > 0 && roles[end - 1] == Role.AFTER) {
            end--;
        }
        List<SecondStory> stories = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        int texts = 0;
        for (int i = 0; i < end; i++) {
            if (isText(i)) {
                texts++;
            } else if (texts >= 2 && canHead(i)) {
                List<String> signs = new ArrayList<>();
                double score = score(i, end, signs);
                if (score >= THRESHOLD) {
                    starts.add(i);
                    reasons.add(String.join(", ", signs));
                    texts = 0;
                }
            }
        }
        for (int s = 0; s < starts.size(); s++) {
            int from = starts.get(s);
            int to = s + 1 < starts.size() ? starts.get(s + 1) : end;
            stories.add(relabel(from, to, reasons.get(s), verdicts));
        }
        return stories;
    }

    private SecondStory relabel(int from, int to, String signs, @Nullable Verdict[] verdicts) {
        List<Integer> body = new ArrayList<>();
        int last = from;
        for (int i = from; i < to; i++) {
            Role role = roles[i];
            int index = zone.index(i);
            if (role == Role.CHROME) {
                continue;
            }
            last = i;
            boolean paragraph = i > from && (role == Role.BODY || role == Role.LEAD || role == Role.SUBHEAD);
            if (paragraph) {
                body.add(page.line(index).line().number());
            }
            String reason = i == from
                    ? "starts another story: " + signs
                    : "in the story that starts on line "
                            + page.line(zone.index(from)).line().number();
            verdicts[index] =
                    new Verdict(Label.SECOND_STORY, i == from ? "second-story-headline" : "second-story", reason);
        }
        return new SecondStory(
                page.line(zone.index(from)).line().number(),
                body,
                page.line(zone.index(last)).line().number());
    }

    private boolean isText(int i) {
        return (roles[i] == Role.BODY || roles[i] == Role.LEAD)
                && page.line(zone.index(i)).shape() == Shape.PROSE;
    }

    private LineFacts line(int i) {
        return page.line(zone.index(i));
    }

    private boolean canHead(int i) {
        LineFacts line = line(i);
        if (line.length() < 24
                || line.length() > 170
                || line.end() == io.github.tinsach.noise.LineEnd.PERIOD
                || line.end() == io.github.tinsach.noise.LineEnd.COLON) {
            return false;
        }
        if (roles[i] == Role.CAPTION && line.is(LineFlag.CREDIT_LAST)
                || line.shape() == Shape.PICTURE
                || line.shape() == Shape.MARKER
                || line.shape() == Shape.DATE) {
            return false;
        }
        for (int j = i + 1; j < Math.min(roles.length, i + 5); j++) {
            if (line(j).shape() == Shape.PROSE) {
                return true;
            }
        }
        return false;
    }

    private double score(int start, int end, List<String> signs) {
        LineFacts head = line(start);
        double score = 0;
        int headings = 0;
        for (int i = 0; i < end; i++) {
            headings += i != start && roles[i] == Role.SUBHEAD ? 1 : 0;
        }
        if (headings == 0) {
            score += 1.2;
            signs.add("a lone heading");
        }
        score -= Math.min(4, headings * 1.33);
        int first = next(start);
        int second = next(first);
        if (first < 0) {
            return 0;
        }
        double inFirst = Overlap.share(head.hashes(), line(first).hashes());
        double inAll = Overlap.pairsIn(page, zone.index(start), zone.index(start) + 1, 8);
        score += 1.6 * Math.min(1, inFirst * 2) + 1.4 * Math.min(1, inAll * 1.5);
        if (inFirst > 0.3) {
            signs.add("its first paragraph tells the heading again");
        }
        if (ownPicture(start, end)) {
            score += 4;
            signs.add("the heading again as a picture's text");
        }
        if (second >= 0 && opensLikeNews(line(second))) {
            score += 2;
            signs.add("a second paragraph that opens like news");
        }
        if (shortLeadThenCaption(first)) {
            score += 4;
            signs.add("a short lead, then a caption");
        }
        if (line(first).length() <= 300 && line(first).sentenceEnds() <= 1) {
            score += 2;
            signs.add("a short first paragraph");
        }
        if (line(first).is(LineFlag.PREFIX)) {
            score += 3;
            signs.add("a lead with the publisher's prefix");
        }
        score += head.length() >= 62 ? 1.4 : head.length() < 38 ? -1.2 : 0;
        if (afterBanner(start)) {
            score += 1;
            signs.add("below a video banner");
        }
        return score;
    }

    private int next(int i) {
        if (i < 0) {
            return -1;
        }
        for (int j = i + 1; j < roles.length && roles[j] != Role.AFTER; j++) {
            if (line(j).shape() == Shape.PROSE) {
                return j;
            }
        }
        return -1;
    }

    private boolean ownPicture(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (line(i).stem() == line(start).stem()) {
                return true;
            }
        }
        return false;
    }

    private static boolean opensLikeNews(LineFacts line) {
        return line.is(LineFlag.SENTENCE_OPENING);
    }

    private boolean shortLeadThenCaption(int first) {
        return line(first).length() <= 300
                && first + 1 < roles.length
                && (roles[first + 1] == Role.CAPTION || roles[first + 1] == Role.REPEAT);
    }

    private boolean afterBanner(int start) {
        for (int i = Math.max(0, start - 3); i < start; i++) {
            Marker marker = line(i).marker();
            if (marker == Marker.HOT_VIDEO) {
                return true;
            }
        }
        return false;
    }
}
