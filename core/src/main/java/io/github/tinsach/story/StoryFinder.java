// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.page.SourcePage;
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

    /** Returns the finder with the models of the library. */
    public static StoryFinder standard() {
        return Standard.FINDER;
    }

    /** Returns {@code page} with a label and a reason on every line. */
    public static LabelledPage find(SourcePage page) {
        return Standard.FINDER.label(PageFacts.of(page));
    }

    /** Returns the page of {@code facts} with a label and a reason on every line. */
    public LabelledPage label(PageFacts facts) {
        @Nullable Verdict[] verdicts = new @Nullable Verdict[facts.size()];
        Split split = split(facts, verdicts);
        NoiseLabels.label(split.noise(), NoiseModel.standard(), verdicts);
        return new LabelledPage(facts.page(), LineLabels.of(facts, verdicts), split.second(), split.confidence());
    }

    /** Returns the noise of the page of {@code facts} as it is before it has labels, to learn from. */
    public NoiseLines noise(PageFacts facts) {
        return split(facts, new @Nullable Verdict[facts.size()]).noise();
    }

    /**
     * A page split into article and noise.
     *
     * @param noise the lines that are noise, not labelled yet
     * @param second other stories on the page
     * @param confidence how sure the split is
     */
    private record Split(NoiseLines noise, List<SecondStory> second, double confidence) {}

    private Split split(PageFacts facts, @Nullable Verdict[] verdicts) {
        Overlap overlap = new Overlap(facts);
        HeadlineChoice headline = HeadlineFinder.find(facts, overlap);
        int h = headline.index();
        if (h < 0) {
            return new Split(NoiseLabels.lines(facts, -1, 0, new Role[0], verdicts), List.of(), 1);
        }
        String reason = headline.reasons().isEmpty()
                ? "the title with the most text below"
                : String.join("; ", headline.reasons());
        verdicts[h] = new Verdict(Label.HEADLINE, "headline", reason);
        Zone zone = Zone.below(facts, h);
        ZoneFeatures features = new ZoneFeatures(zone, overlap);
        int[] scores = model.scores(zone, features);
        Role[] roles = model.best(scores);
        int end = h + 1;
        for (int i = 0; i < roles.length; i++) {
            if (roles[i] != Role.AFTER) {
                end = zone.index(i) + 1;
                verdicts[zone.index(i)] = Labels.of(roles[i], features.reading(i), facts.line(zone.index(i)));
            }
        }
        List<SecondStory> second = SecondStories.find(zone, overlap, roles, startWeights, verdicts);
        NoiseLines noise = NoiseLabels.lines(facts, h, end, roles, verdicts);
        return new Split(noise, second, Confidence.of(model, scores, roles));
    }
}
