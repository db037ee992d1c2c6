// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.story;

import io.github.tinsach.noise.LineFacts;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Weighs whether a line starts another story, by its {@link StartSign}s: form tells, subject does not, for a second story
 * was chosen for being on the same subject. The weights are a logistic regression's, learnt by the project's trainer.
 */
public final class StartScorer {
    private final Zone zone;
    private final ZoneText text;
    private final StartCandidates candidates;
    private final HeadingSigns headings;
    private final ParagraphSigns paragraphs;
    private final SurroundingSigns surroundings;
    private final RestartSigns restarts;
    private final Role[] roles;
    /** Made when the first line is weighed: most pages have none. */
    private @Nullable Coherence coherence;

    /** Prepares the lines of {@code zone} with what they do by the sequence model. */
    public StartScorer(Zone zone, Role[] roles) {
        this(zone, roles, new Overlap(zone.page()));
    }

    StartScorer(Zone zone, Role[] roles, Overlap overlap) {
        this.zone = zone;
        this.roles = roles;
        text = new ZoneText(zone, roles);
        candidates = new StartCandidates(zone, roles, text, overlap);
        headings = new HeadingSigns(zone, roles, text, overlap);
        paragraphs = new ParagraphSigns(zone, roles, text, overlap);
        surroundings = new SurroundingSigns(zone, roles);
        restarts = new RestartSigns(zone, roles, text);
    }

    /** The weights that come with the library, loaded at first use. */
    private static final class Standard {
        static final double[] WEIGHTS = StartWeights.load();
    }

    /** Returns the indexes, in the zone, of the lines that may start another story. */
    public List<Integer> candidates() {
        return candidates.all();
    }

    /** Returns the signs of line {@code i} of the zone, each with its strength, 0 to 1. */
    public Map<StartSign, Double> signs(int i) {
        Map<StartSign, Double> signs = new EnumMap<>(StartSign.class);
        signs.put(StartSign.BIAS, 1.0);
        LineFacts head = zone.line(i);
        int first = text.nextText(i);
        int second = text.nextText(first);
        headings.add(i, head, signs);
        paragraphs.add(i, first, second, signs);
        surroundings.add(i, signs);
        restarts.add(i, first, signs);
        if (coherence == null) {
            coherence = new Coherence(zone, roles);
        }
        coherence.add(i, signs);
        return signs;
    }

    static void put(Map<StartSign, Double> signs, StartSign sign, boolean holds) {
        if (holds) {
            signs.put(sign, 1.0);
        }
    }

    /** Returns the weights that come with the library, by the order of {@link StartSign}. */
    public static double[] standardWeights() {
        return Standard.WEIGHTS.clone();
    }

    /** Returns the log-odds that these are the signs of a start. */
    public static double score(Map<StartSign, Double> signs, double[] weights) {
        double sum = 0;
        for (Map.Entry<StartSign, Double> sign : signs.entrySet()) {
            sum += worth(sign, weights);
        }
        return sum;
    }

    /** Returns the three signs that speak most for a start, in words. */
    static String reason(Map<StartSign, Double> signs, double[] weights) {
        return String.join(
                ", ",
                signs.entrySet().stream()
                        .filter(sign -> sign.getKey() != StartSign.BIAS && worth(sign, weights) > 0.2)
                        .sorted(Comparator.comparingDouble((Map.Entry<StartSign, Double> sign) -> worth(sign, weights))
                                .reversed())
                        .limit(3)
                        .map(sign -> sign.getKey().words())
                        .toList());
    }

    private static double worth(Map.Entry<StartSign, Double> sign, double[] weights) {
        return sign.getValue() * weights[sign.getKey().ordinal()];
    }
}
