// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.story.feature.ZoneFeatures;
import io.github.tinsach.story.second.StartScorer;
import io.github.tinsach.story.second.StartSign;
import io.github.tinsach.story.second.StartSigns;
import io.github.tinsach.story.sequence.SequenceModel;
import io.github.tinsach.story.zone.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Learns the weights that tell where another story starts: a logistic regression with a Gaussian prior over the headings of
 * labelled pages, each weight held to the direction that its sign can have.
 */
final class StartTraining {
    private static final double PRIOR = 0.3;

    /** What a start counts against a heading that is none: starts are few. */
    private static final double START = 2;

    private StartTraining() {}

    private record Example(StartSigns signs, boolean start) {}

    /** Returns the weights learnt from {@code pages}, by the order of {@link StartSign}. */
    static double[] train(List<GoldLines> pages, SequenceModel model) {
        List<Example> examples = new ArrayList<>();
        pages.forEach(page -> examples.addAll(examples(page, model)));
        return train(examples);
    }

    /** Writes weights as the library reads them. */
    static void write(double[] weights, Path file) throws IOException {
        StringBuilder out = new StringBuilder(
                "# Weights of the signs that a heading starts another story, written by LabelTraining.\n");
        for (StartSign sign : StartSign.values()) {
            out.append(sign)
                    .append(' ')
                    .append(String.format(Locale.ROOT, "%.3f", weights[sign.ordinal()]))
                    .append('\n');
        }
        Files.writeString(file, out);
    }

    private static List<Example> examples(GoldLines gold, SequenceModel model) {
        TrainingPage page = TrainingPage.of(gold);
        List<Example> examples = new ArrayList<>();
        if (page == null) {
            return examples;
        }
        Role[] roles = model.best(model.scores(page.zone(), new ZoneFeatures(page.zone())));
        StartScorer scorer = new StartScorer(page.zone(), roles);
        int end = between(gold);
        boolean started = false;
        for (int i : scorer.candidates()) {
            int number = page.zone().page().line(page.zone().index(i)).line().number();
            boolean second = gold.first().get(number) == Label.SECOND_STORY;
            // past its start, which headings start a third story the gold does not tell; and between the article and
            // another
            // story a heading is none of the article's
            if (second ? !started : number < end || started) {
                examples.add(new Example(scorer.signs(i), second));
                started |= second;
            }
        }
        return examples;
    }

    /** Returns the line at which the article has ended where another story follows; the greatest number where none does. */
    private static int between(GoldLines gold) {
        int last = 0;
        boolean other = false;
        for (Map.Entry<Integer, Label> line : gold.first().entrySet()) {
            last = line.getValue().isKept() ? Math.max(last, line.getKey()) : last;
            other |= line.getValue() == Label.SECOND_STORY;
        }
        return other ? last : Integer.MAX_VALUE;
    }

    private static double[] train(List<Example> examples) {
        double[] weights = new double[StartSign.values().length];
        for (StartSign sign : StartSign.values()) {
            weights[sign.ordinal()] = sign.expectation();
        }
        double[] squares = new double[weights.length];
        for (int round = 0; round < 1500; round++) {
            double[] gradient = new double[weights.length];
            for (Example example : examples) {
                double error = 1 / (1 + StrictMath.exp(-example.signs().score(weights))) - (example.start() ? 1 : 0);
                error *= example.start() ? START : 1;
                for (StartSign sign : StartSign.values()) {
                    gradient[sign.ordinal()] += error * example.signs().strength(sign);
                }
            }
            for (int w = 0; w < weights.length; w++) {
                double g = gradient[w] + (w == 0 ? 0 : PRIOR * (weights[w] - StartSign.values()[w].expectation()));
                squares[w] += g * g;
                weights[w] -= 0.3 * g / (StrictMath.sqrt(squares[w]) + 1e-9);
                if (weights[w] * StartSign.values()[w].direction() < 0) {
                    weights[w] = 0;
                }
            }
        }
        return weights;
    }
}
