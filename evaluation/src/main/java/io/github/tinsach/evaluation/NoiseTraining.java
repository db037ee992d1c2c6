// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.story.noiselabel.NoiseFeature;
import io.github.tinsach.story.noiselabel.NoiseLines;
import io.github.tinsach.story.noiselabel.NoiseModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Trains the model of noise labels, and measures it with groups of publishers and layouts left out.
 *
 * <pre>
 * NoiseTraining FILE CORPUS[=WEIGHT]…    prints what is got with each fold left out, then writes FILE
 * </pre>
 *
 * <p>Which lines are noise is the sequence model's decision, so this is trained after {@link LabelTraining}. System
 * properties: {@code folds}, {@code epochs}, {@code prior}; {@code show} is {@code held} or {@code seen} to print the misses.
 */
public final class NoiseTraining {
    private static final int FOLDS = Integer.getInteger("folds", 7);
    private static final int EPOCHS = Integer.getInteger("epochs", 8);

    /** A word is learnt where this many publishers print it in their furniture. */
    private static final int PUBLISHERS = 5;

    private NoiseTraining() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        List<NoisePage> pages = new ArrayList<>();
        for (int a = 1; a < args.length; a++) {
            GoldPage.all(args[a]).forEach(gold -> pages.add(NoisePage.of(gold)));
        }
        List<String> groups = new ArrayList<>(
                new TreeSet<>(pages.stream().map(NoisePage::group).toList()));
        Map<String, double[]> sums = new TreeMap<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            Set<String> held = new TreeSet<>();
            for (int g = fold; g < groups.size(); g += FOLDS) {
                held.add(groups.get(g));
            }
            List<NoisePage> seen =
                    pages.stream().filter(page -> !held.contains(page.group())).toList();
            List<String> words = words(seen);
            NoiseModel model = new NoiseModel(new NoiseTrainer(EPOCHS).train(seen, words), words);
            for (NoisePage page : pages) {
                if (held.contains(page.group())) {
                    measure(page, model, sums.computeIfAbsent(page.corpus(), key -> new double[2]), "held");
                }
            }
        }
        print("held out", sums);
        List<String> words = words(pages);
        double[] weights = new NoiseTrainer(EPOCHS).train(pages, words);
        sums.clear();
        NoiseModel model = new NoiseModel(weights, words);
        pages.forEach(page -> measure(page, model, sums.computeIfAbsent(page.corpus(), key -> new double[2]), "seen"));
        print("seen", sums);
        write(Path.of(args[0]), weights, words);
    }

    /** The share of noise lines with an accepted label, a mean over pages. */
    private static void measure(NoisePage page, NoiseModel model, double[] sum, String how) {
        NoiseLines lines = page.lines();
        model.choose(lines);
        int right = 0;
        int all = 0;
        for (int i = 0; i < lines.count(); i++) {
            if (lines.isOpen(i) && page.accepted()[i] != 0) {
                boolean hit = (page.accepted()[i] & 1 << lines.state(i)) != 0;
                all++;
                right += hit ? 1 : 0;
                if (!hit && how.equals(System.getProperty("show"))) {
                    System.out.println("miss\t" + page.name() + "\t" + NoiseModel.LABELS.get(lines.state(i)) + "\t"
                            + Integer.toBinaryString(page.accepted()[i]) + "\t"
                            + lines.page().line(i).text());
                }
            }
        }
        sum[0] += all == 0 ? 1 : (double) right / all;
        sum[1]++;
    }

    private static void print(String what, Map<String, double[]> sums) {
        sums.forEach((corpus, sum) -> System.out.printf(
                Locale.ROOT,
                "%s %s: %d pages, noise lines labelled right %.4f%n",
                what,
                corpus,
                (int) sum[1],
                sum[0] / sum[1]));
    }

    private static List<String> words(List<NoisePage> pages) {
        Map<String, Set<String>> publishers = new TreeMap<>();
        for (NoisePage page : pages) {
            for (int i = 0; i < page.lines().count(); i++) {
                LineFacts line = page.lines().page().line(i);
                if (page.lines().isOpen(i) && line.words() <= 12) {
                    for (String word : line.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{M}\\p{N}]+")) {
                        if (!word.isEmpty() && !Character.isDigit(word.charAt(0))) {
                            publishers
                                    .computeIfAbsent(word, key -> new TreeSet<>())
                                    .add(page.group());
                        }
                    }
                }
            }
        }
        publishers.values().removeIf(where -> where.size() < PUBLISHERS);
        return new ArrayList<>(publishers.keySet());
    }

    private static void write(Path file, double[] weights, List<String> words) throws IOException {
        double[] expected = NoiseModel.expectations(words.size());
        StringBuilder out = new StringBuilder(
                "# Weights of noise labels, written by NoiseTraining: a feature value or =word, then labels.\n");
        for (int f = 0; f < weights.length / NoiseModel.STATES; f++) {
            String name = f < NoiseFeature.count() ? NoiseFeature.name(f) : "=" + words.get(f - NoiseFeature.count());
            StringBuilder row = new StringBuilder();
            for (int s = 0; s < NoiseModel.STATES; s++) {
                double weight = weights[f * NoiseModel.STATES + s];
                if (Math.abs(weight - expected[f * NoiseModel.STATES + s]) >= 0.1) {
                    Label label = NoiseModel.LABELS.get(s);
                    row.append(' ').append(label).append('=').append(String.format(Locale.ROOT, "%.1f", weight));
                }
            }
            if (!row.isEmpty()) {
                out.append(name).append(row).append('\n');
            }
        }
        Files.writeString(file, out);
    }
}
