// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Span;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.page.Line;
import io.github.tinsach.page.SourcePage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds the article on a page: the headline and with it the zone of the article, then what each line of the zone does
 * there, then second stories, then what the lines around are.
 */
public final class StoryFinder {
    private static final SequenceModel MODEL = SequenceModel.standard();

    private StoryFinder() {}

    /** Returns {@code page} with a label and a reason on every line. */
    public static LabelledPage find(SourcePage page) {
        PageFacts facts = PageFacts.of(page);
        @Nullable Verdict[] verdicts = new @Nullable Verdict[facts.size()];
        HeadlineChoice headline = HeadlineFinder.find(facts);
        List<SecondStory> second = new ArrayList<>();
        double confidence = 1;
        if (headline.index() < 0) {
            NoiseLabels.label(NoiseLabels.lines(facts, -1, 0, new Role[0], verdicts), NoiseModel.standard(), verdicts);
        } else {
            int h = headline.index();
            verdicts[h] = new Verdict(
                    Label.HEADLINE,
                    "headline",
                    headline.reasons().isEmpty()
                            ? "the title with the most text below"
                            : String.join("; ", headline.reasons()));
            Zone zone = Zone.below(facts, h);
            ZoneFeatures features = new ZoneFeatures(zone);
            double[] scores = MODEL.scores(zone, features);
            Role[] roles = MODEL.best(scores);
            int end = zone.headline() + 1;
            for (int i = 0; i < roles.length; i++) {
                if (roles[i] != Role.AFTER) {
                    end = zone.index(i) + 1;
                    verdicts[zone.index(i)] = Labels.of(roles[i], features.reading(i), facts.line(zone.index(i)));
                }
            }
            second.addAll(SecondStories.find(zone, roles, verdicts));
            NoiseLabels.label(NoiseLabels.lines(facts, h, end, roles, verdicts), NoiseModel.standard(), verdicts);
            confidence = Confidence.of(MODEL, scores, roles, headline);
        }
        return new LabelledPage(page, lines(page, facts, verdicts), second, confidence);
    }

    /** Returns the noise of {@code page} as it is before it has labels, to learn from. */
    public static NoiseLines noise(SourcePage page) {
        PageFacts facts = PageFacts.of(page);
        @Nullable Verdict[] verdicts = new @Nullable Verdict[facts.size()];
        int h = HeadlineFinder.find(facts).index();
        if (h < 0) {
            return NoiseLabels.lines(facts, -1, 0, new Role[0], verdicts);
        }
        Zone zone = Zone.below(facts, h);
        ZoneFeatures features = new ZoneFeatures(zone);
        Role[] roles = MODEL.best(MODEL.scores(zone, features));
        int end = h + 1;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != Role.AFTER) {
                end = zone.index(i) + 1;
                verdicts[zone.index(i)] = Labels.of(roles[i], features.reading(i), facts.line(zone.index(i)));
            }
        }
        SecondStories.find(zone, roles, verdicts);
        return NoiseLabels.lines(facts, h, end, roles, verdicts);
    }

    private static List<LabelledLine> lines(SourcePage page, PageFacts facts, @Nullable Verdict[] verdicts) {
        List<LabelledLine> lines = new ArrayList<>(page.lines().size());
        int next = 0;
        for (Line line : page.lines()) {
            Verdict verdict = null;
            if (next < facts.size() && facts.line(next).line() == line) {
                verdict = verdicts[next++];
            }
            int following = line.number() < page.lines().size()
                    ? page.lines().get(line.number()).start()
                    : page.source().length();
            String end = page.html() ? "" : page.source().substring(line.end(), following);
            Span source = page.html() ? new Span(line.start(), line.end()) : null;
            lines.add(
                    verdict == null
                            ? new LabelledLine(
                                    line.number(), line.text(), end, Label.BLANK, "blank", "nothing to see", source)
                            : new LabelledLine(
                                    line.number(),
                                    line.text(),
                                    end,
                                    verdict.label(),
                                    verdict.rule(),
                                    verdict.reason(),
                                    source));
        }
        return lines;
    }
}
