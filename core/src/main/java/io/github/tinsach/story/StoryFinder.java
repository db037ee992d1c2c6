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
    private final SequenceModel model;
    private final double[] startWeights;

    /**
     * A finder with models of its own, for measuring what pages left out of the training get.
     *
     * @param model what decides the roles of lines
     * @param startWeights by {@link StartSign}, what decides where another story starts
     */
    public StoryFinder(SequenceModel model, double[] startWeights) {
        this.model = model;
        this.startWeights = startWeights.clone();
    }

    /** The finder with the models of the library, made at first use. */
    private static final class Standard {
        static final StoryFinder FINDER = new StoryFinder(SequenceModel.standard(), StartScorer.standardWeights());
    }

    /** Returns {@code page} with a label and a reason on every line. */
    public static LabelledPage find(SourcePage page) {
        return Standard.FINDER.label(PageFacts.of(page));
    }

    /** Returns the page of {@code facts} with a label and a reason on every line. */
    public LabelledPage label(PageFacts facts) {
        SourcePage page = facts.page();
        @Nullable Verdict[] verdicts = new @Nullable Verdict[facts.size()];
        HeadlineChoice headline = HeadlineFinder.find(facts);
        NoiseLabels noise = new NoiseLabels(facts);
        List<SecondStory> second = new ArrayList<>();
        double confidence = 1;
        if (headline.index() < 0) {
            noise.below(0, verdicts);
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
            double[] scores = model.scores(zone, features);
            Role[] roles = model.best(scores);
            int end = zone.headline() + 1;
            for (int i = 0; i < roles.length; i++) {
                if (roles[i] != Role.AFTER) {
                    end = zone.index(i) + 1;
                    verdicts[zone.index(i)] = Labels.of(roles[i], features.reading(i), facts.line(zone.index(i)));
                }
            }
            second.addAll(SecondStories.find(zone, roles, startWeights, verdicts));
            noise.above(h, verdicts);
            noise.below(end, verdicts);
            confidence = Confidence.of(model, scores, roles, headline);
        }
        return new LabelledPage(page, lines(page, facts, verdicts), second, confidence);
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
