// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.story.headline.HeadlineChoice;
import io.github.tinsach.story.headline.HeadlineFinder;
import io.github.tinsach.story.headline.MissingHeadline;
import io.github.tinsach.story.noiselabel.NoiseLabels;
import io.github.tinsach.story.noiselabel.NoiseLines;
import io.github.tinsach.story.noiselabel.NoiseModel;
import io.github.tinsach.story.role.RoleReading;
import io.github.tinsach.story.second.SecondStories;
import io.github.tinsach.story.second.SecondStory;
import io.github.tinsach.story.second.StartFinder;
import io.github.tinsach.story.second.StartScorer;
import io.github.tinsach.story.second.StartSign;
import io.github.tinsach.story.sequence.SequenceModel;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Verdict;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneText;
import java.util.List;
import java.util.function.DoubleSupplier;
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
        Split split = split(facts);
        NoiseLabels.label(split.noise(), NoiseModel.standard(), split.verdicts());
        List<LabelledLine> lines = LineLabels.of(split.facts(), split.verdicts());
        return new LabelledPage(facts.page(), lines, split.second(), new AskedOnce(split.confidence()));
    }

    /** Returns the noise of the page of {@code facts} as it is before it has labels, to learn from. */
    public NoiseLines noise(PageFacts facts) {
        return split(facts).noise();
    }

    /**
     * A page split into article and noise.
     *
     * @param facts of the page, with a line for the headline where it prints none
     * @param verdicts by line; null for noise that is not labelled yet
     * @param noise the lines that are noise, not labelled yet
     * @param second other stories on the page
     * @param confidence works out how sure the split is
     */
    private record Split(
            PageFacts facts,
            @Nullable Verdict[] verdicts,
            NoiseLines noise,
            List<SecondStory> second,
            DoubleSupplier confidence) {}

    private Split split(PageFacts facts) {
        Overlap overlap = new Overlap(facts);
        HeadlineChoice headline = HeadlineFinder.find(facts, overlap);
        int textBegins = MissingHeadline.textBegins(facts, headline);
        if (textBegins >= 0) {
            PageFacts headed = MissingHeadline.standIn(facts, textBegins);
            return split(headed, new Overlap(headed), HeadlineChoice.NONE.at(textBegins), MissingHeadline.SUREST);
        }
        if (headline.index() < 0) {
            @Nullable Verdict[] verdicts = new @Nullable Verdict[facts.size()];
            NoiseLines noise = NoiseLabels.lines(facts, -1, 0, new Role[0], verdicts);
            return new Split(facts, verdicts, noise, List.of(), () -> MissingHeadline.confidenceOfNone(facts));
        }
        return split(facts, overlap, headline, 1);
    }

    private Split split(PageFacts facts, Overlap overlap, HeadlineChoice headline, double surest) {
        @Nullable Verdict[] verdicts = new @Nullable Verdict[facts.size()];
        int h = headline.index();
        String reason = headline.reasons().isEmpty()
                ? "the title with the most text below"
                : String.join("; ", headline.reasons());
        verdicts[h] = new Verdict(Label.HEADLINE, "headline", reason);
        RoleReading whole = RoleReading.of(model, Zone.below(facts, h), overlap);
        StartFinder.Found starts = StartFinder.find(whole.zone(), overlap, whole.roles(), startWeights);
        RoleReading reading = starts.starts().isEmpty()
                ? whole
                : whole.above(starts.starts().get(0).line(), overlap);
        reading.tell(verdicts);
        Role[] roles = reading.roles();
        List<SecondStory> second = SecondStories.at(starts.starts(), whole.zone(), roles, verdicts, startWeights);
        int end = whole.zone().index(ZoneText.end(roles));
        NoiseLines noise = NoiseLabels.lines(facts, h, end, roles, verdicts);
        return new Split(
                facts, verdicts, noise, second, () -> Math.min(surest, reading.confidence() * starts.confidence()));
    }
}
