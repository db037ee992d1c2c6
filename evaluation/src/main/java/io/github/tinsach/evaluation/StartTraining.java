// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.story.Role;
import io.github.tinsach.story.SequenceModel;
import io.github.tinsach.story.StartScorer;
import io.github.tinsach.story.StartSign;
import io.github.tinsach.story.ZoneFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Trains the weights that tell where another story starts: a logistic regression over the headings of labelled pages.
 *
 * <pre>
 * StartTraining FILE CORPUS [CORPUS …]    prints what is got with each publisher or layout left out, then writes FILE
 * </pre>
 */
public final class StartTraining {
    private static final double PRIOR = 0.3;

    private StartTraining() {}

    private record Example(
            String page, int line, String text, String group, Map<StartSign, Double> signs, boolean start) {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        List<Example> examples = new ArrayList<>();
        for (int a = 1; a < args.length; a++) {
            for (GoldPage page : GoldPage.all(Path.of(args[a]))) {
                if (!page.folder().endsWith("quotes")) {
                    examples.addAll(examples(page));
                }
            }
        }
        Set<String> groups = new TreeSet<>();
        examples.forEach(example -> groups.add(example.group()));
        double threshold = Double.parseDouble(System.getProperty("threshold", "1"));
        int hit = 0;
        int said = 0;
        int wanted = 0;
        for (String group : groups) {
            double[] weights = train(
                    examples.stream().filter(e -> !e.group().equals(group)).toList());
            for (Example example : examples) {
                if (example.group().equals(group)) {
                    double score = score(example, weights);
                    wanted += example.start() ? 1 : 0;
                    said += score >= threshold ? 1 : 0;
                    hit += example.start() && score >= threshold ? 1 : 0;
                    if (example.start() != score >= threshold) {
                        System.out.printf(
                                Locale.ROOT,
                                "%s %s:%d %.2f %s %s%n",
                                example.start() ? "missed" : "false",
                                example.page(),
                                example.line(),
                                score,
                                example.text(),
                                example.signs());
                    }
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%d headings, %d start a story; left out: precision %.3f, recall %.3f%n",
                examples.size(),
                wanted,
                (double) hit / Math.max(1, said),
                (double) hit / wanted);
        double[] weights = train(examples);
        StringBuilder out = new StringBuilder(
                "# Weights of the signs that a heading starts another story, written by StartTraining.\n");
        for (StartSign sign : StartSign.values()) {
            out.append(sign)
                    .append(' ')
                    .append(String.format(Locale.ROOT, "%.3f", weights[sign.ordinal()]))
                    .append('\n');
        }
        Files.writeString(Path.of(args[0]), out);
    }

    private static List<Example> examples(GoldPage gold) {
        TrainingPage page = TrainingPage.of(gold);
        List<Example> examples = new ArrayList<>();
        if (page == null) {
            return examples;
        }
        SequenceModel model = SequenceModel.standard();
        ZoneFeatures features = new ZoneFeatures(page.zone());
        Role[] roles = model.best(model.scores(page.zone(), features));
        StartScorer scorer = new StartScorer(page.zone(), roles);
        boolean inside = false;
        Set<Integer> candidates = new TreeSet<>(scorer.candidates());
        for (int i = 0; i < roles.length; i++) {
            LineFacts line = page.zone().page().line(page.zone().index(i));
            int number = line.line().number();
            boolean second = gold.labels().get(number) == Label.SECOND_STORY;
            if (candidates.contains(i) && !(inside && second)) {
                examples.add(new Example(
                        gold.name(), number, line.text(), gold.publisher(), new EnumMap<>(scorer.signs(i)), second));
            } else if (second && !inside) {
                System.out.println("no candidate " + gold.name() + ":" + number + " " + line.text());
            }
            inside |= second;
        }
        return examples;
    }

    private static double score(Example example, double[] weights) {
        double sum = 0;
        for (Map.Entry<StartSign, Double> sign : example.signs().entrySet()) {
            sum += sign.getValue() * weights[sign.getKey().ordinal()];
        }
        return sum;
    }

    private static double[] train(List<Example> examples) {
        double[] weights = new double[StartSign.values().length];
        double[] squares = new double[weights.length];
        for (int round = 0; round < 1500; round++) {
            double[] gradient = new double[weights.length];
            for (Example example : examples) {
                double error = 1 / (1 + StrictMath.exp(-score(example, weights))) - (example.start() ? 1 : 0);
                example.signs().forEach((sign, value) -> gradient[sign.ordinal()] += error * value);
            }
            for (int w = 0; w < weights.length; w++) {
                double g = gradient[w] + (w == 0 ? 0 : PRIOR * weights[w]);
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
