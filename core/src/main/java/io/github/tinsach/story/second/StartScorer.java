// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story.second;

import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.story.words.Overlap;
import io.github.tinsach.story.zone.Role;
import io.github.tinsach.story.zone.Zone;
import io.github.tinsach.story.zone.ZoneText;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a line starts another story, by its {@link StartSign}s: form tells, subject does not, for a second story
 * was chosen for being on the same subject. The weights are a logistic regression's, learnt by the project's trainer.
 */
public final class StartScorer {
    private final Zone zone;
    private final ZoneText text;
    private final HeadingSigns headings;
    private final ParagraphSigns paragraphs;
    private final SurroundingSigns surroundings;
    private final RestartSigns restarts;
    private final Role[] roles;
    private final Overlap overlap;
    private final boolean datedColumn;
    /** Made for the first line that the days and names of the text can make a start: most pages have none. */
    private @Nullable Coherence coherence;

    /** Prepares the lines of {@code zone} with what they do by the sequence model. */
    public StartScorer(Zone zone, Role[] roles) {
        this(zone, roles, new Overlap(zone.page()));
    }

    StartScorer(Zone zone, Role[] roles, Overlap overlap) {
        this.zone = zone;
        this.roles = roles;
        this.overlap = overlap;
        text = new ZoneText(zone, roles);
        headings = new HeadingSigns(zone, roles, text);
        paragraphs = new ParagraphSigns(zone, roles, text);
        surroundings = new SurroundingSigns(zone, roles);
        restarts = new RestartSigns(zone, text);
        datedColumn = isDatedColumn(zone.page().line(zone.headline()));
    }

    /** {@code Điểm báo ngày 07/03/2026}, {@code Tai nạn ngày 7/3/2026: …}; a date with a time is a scraper's glue. */
    private static boolean isDatedColumn(LineFacts headline) {
        return headline.is(LineFlag.DATE) && !headline.is(LineFlag.TIME);
    }

    /** The weights that come with the library, loaded at first use. */
    private static final class Standard {
        static final double[] WEIGHTS = StartWeights.load();
    }

    /** Returns the weights that come with the library, by the order of {@link StartSign}. */
    public static double[] standardWeights() {
        return Standard.WEIGHTS.clone();
    }

    /** Returns the indexes, in the zone, of the lines that may start another story. */
    public int[] candidates() {
        return StartCandidates.of(zone, roles, overlap);
    }

    /** Returns the signs of line {@code i} of the zone, one of the {@link #candidates}. */
    public StartSigns signs(int i) {
        StartSigns signs = plainSigns(i);
        addWords(i, signs);
        addSubject(i, signs);
        return signs;
    }

    /**
     * Returns the signs of line {@code i} of the zone where they reach {@code threshold}, null where they do not. What is dear
     * to find out is looked for only while it can still make the line a start.
     */
    @Nullable
    StartSigns signs(int i, StartThreshold threshold) {
        StartSigns signs = plainSigns(i);
        if (!threshold.isInReach(signs)) {
            return null;
        }
        addWords(i, signs);
        if (!threshold.isInReachOfSubject(signs)) {
            return null;
        }
        addSubject(i, signs);
        return threshold.isReached(signs) ? signs : null;
    }

    /** The signs that cost a look at a few lines. */
    private StartSigns plainSigns(int i) {
        StartSigns signs = new StartSigns();
        signs.put(StartSign.BIAS, true);
        signs.put(StartSign.DATED_COLUMN, datedColumn);
        int first = text.nextText(i);
        int second = text.nextText(first);
        headings.add(i, zone.line(i), signs);
        paragraphs.add(i, first, second, signs);
        surroundings.add(i, signs);
        restarts.add(i, signs);
        return signs;
    }

    /** Adds the signs of {@link StartThreshold#WORDS}. */
    private void addWords(int i, StartSigns signs) {
        int line = zone.index(i);
        signs.put(StartSign.HEADLINE_WORDS, overlap.share(line, zone.headline()));
        signs.put(StartSign.WORDS_IN_FIRST_PARAGRAPH, overlap.share(line, zone.index(text.nextText(i))));
        signs.put(StartSign.WORDS_IN_PARAGRAPHS, overlap.pairsIn(line, 6));
    }

    /** Adds the signs of {@link StartThreshold#SUBJECT}. */
    private void addSubject(int i, StartSigns signs) {
        if (coherence == null) {
            coherence = new Coherence(zone, roles);
        }
        coherence.add(i, signs);
    }
}
