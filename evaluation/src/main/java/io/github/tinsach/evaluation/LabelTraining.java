// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.story.StoryFinder;
import io.github.tinsach.story.second.StartScorer;
import io.github.tinsach.story.sequence.SequenceModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Trains what labels the lines below a headline, and measures the whole labelling with publishers or layouts left out.
 *
 * <pre>
 * LabelTraining write CORPUS[=WEIGHT]…            learns from every labelled page and writes the weights of the library
 * LabelTraining folds N [--only REGEX] CORPUS…    leaves groups of publishers and layouts out in N turns; prints what is got
 * LabelTraining seen CORPUS…                      what the weights of the library get
 * </pre>
 *
 * In {@code folds} a headline is searched for, another story's start is weighed by weights learnt without the group too.
 */
public final class LabelTraining {
    private static final Path WEIGHTS = Path.of("core/src/main/resources/io/github/tinsach/story");

    private LabelTraining() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        List<String> rest = new ArrayList<>(Arrays.asList(args).subList(args[0].equals("folds") ? 2 : 1, args.length));
        String only = "";
        if (rest.get(0).equals("--only")) {
            only = rest.get(1);
            rest = rest.subList(2, rest.size());
        }
        List<GoldLines> pages = pages(rest);
        switch (args[0]) {
            case "write" -> write(pages);
            case "folds" -> folds(pages, Integer.parseInt(args[1]), only);
            case "seen" -> {
                Map<String, ContentScore> scores = new TreeMap<>();
                StoryFinder finder = new StoryFinder(SequenceModel.standard(), StartScorer.standardWeights());
                pages.forEach(page -> measure(page, finder, scores));
                scores.values().forEach(System.out::println);
            }
            default -> throw new IllegalArgumentException("write, folds or seen, not " + args[0]);
        }
    }

    private static List<GoldLines> pages(List<String> folders) {
        List<GoldLines> pages = new ArrayList<>();
        for (String folder : folders) {
            for (GoldPage gold : GoldPage.all(folder)) {
                pages.add(GoldLines.text(gold));
                if (Files.exists(gold.html())) {
                    pages.add(GoldLines.html(gold));
                }
            }
        }
        return pages;
    }

    private static void write(List<GoldLines> pages) throws IOException {
        SequenceTrainer.Weights weights = new SequenceTrainer().train(training(pages));
        weights.write(WEIGHTS.resolve("sequence/sequence.weights"));
        StartTraining.write(
                StartTraining.train(pages, weights.model()), WEIGHTS.resolve("second/second-story.weights"));
    }

    private static List<TrainingPage> training(List<GoldLines> pages) {
        List<TrainingPage> training = new ArrayList<>();
        for (GoldLines page : pages) {
            TrainingPage one = TrainingPage.of(page);
            if (one != null) {
                training.add(one);
            }
        }
        return training;
    }

    private static void folds(List<GoldLines> pages, int folds, String only) {
        Set<String> groups = new TreeSet<>();
        pages.stream().filter(page -> page.folder().matches(only + ".*")).forEach(page -> groups.add(page.group()));
        List<String> names = List.copyOf(groups);
        Map<String, ContentScore> scores = new TreeMap<>();
        for (int fold = 0; fold < Math.min(folds, names.size()); fold++) {
            Set<String> out = new TreeSet<>();
            for (int g = fold; g < names.size(); g += folds) {
                out.add(names.get(g));
            }
            List<GoldLines> known =
                    pages.stream().filter(page -> !out.contains(page.group())).toList();
            SequenceTrainer.Weights weights = new SequenceTrainer().train(training(known));
            StoryFinder finder = new StoryFinder(weights.model(), StartTraining.train(known, weights.model()));
            pages.stream().filter(page -> out.contains(page.group())).forEach(page -> measure(page, finder, scores));
        }
        scores.values().forEach(System.out::println);
        Calibration all = new Calibration();
        scores.values().forEach(score -> all.addAll(score.calibration()));
        System.out.printf(
                Locale.ROOT,
                "all %d pages: wrong pages in the least sure fifth %.3f%n%s",
                all.size(),
                all.wrongInLeastSureFifth(),
                all);
    }

    private static void measure(GoldLines page, StoryFinder finder, Map<String, ContentScore> scores) {
        PageFacts facts = PageFacts.of(page.page());
        scores.computeIfAbsent(page.folder(), ContentScore::new).add(page, facts, finder.label(facts));
    }
}
