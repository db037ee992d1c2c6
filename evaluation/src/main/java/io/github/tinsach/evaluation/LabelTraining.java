// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.Feature;
import io.github.tinsach.story.Role;
import io.github.tinsach.story.SequenceModel;
import io.github.tinsach.story.ZoneFeatures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Trains the sequence model and measures it with groups left out.
 *
 * <pre>
 * LabelTraining CORPUS --out FILE     learns from every labelled page below CORPUS and writes the weights
 * LabelTraining CORPUS --folds GROUP  leaves each publisher (each layout) out in turn and prints what is got
 * </pre>
 */
public final class LabelTraining {
    private LabelTraining() {}

    /** Runs the program. */
    public static void main(String[] args) throws IOException {
        Path corpus = Path.of(args[0]);
        int epochs = Integer.getInteger("epochs", 40);
        double prior = Double.parseDouble(System.getProperty("prior", "0.002"));
        List<TrainingPage> pages = new ArrayList<>();
        Map<String, GoldPage> gold = new HashMap<>();
        String extra = System.getProperty("extra", "");
        List<GoldPage> all = new ArrayList<>(GoldPage.all(corpus));
        if (!extra.isEmpty()) {
            all.addAll(GoldPage.all(Path.of(extra)));
        }
        for (GoldPage page : all) {
            String folder = page.folder().getFileName().toString();
            if (folder.equals("quotes")) {
                continue;
            }
            double weight = folder.equals("aggregator") || folder.equals("unseen") ? 0.5 : 1;
            String group = folder.equals("seeds")
                    ? "seeds"
                    : !extra.isEmpty() && page.folder().startsWith(Path.of(extra)) ? "extra" : page.publisher();
            TrainingPage one = TrainingPage.of(
                    page.name(), group, TextReader.read(page.text(), null), page.accepted(), page.labels(), weight);
            if (one != null) {
                pages.add(one);
                gold.put(page.name(), page);
            }
        }
        SequenceTrainer trainer = new SequenceTrainer(epochs, prior);
        if (args.length > 2 && args[1].equals("--out")) {
            write(Path.of(args[2]), trainer.train(pages));
            return;
        }
        folds(pages, gold, trainer, args.length > 2 ? args[2] : "");
    }

    private static void folds(
            List<TrainingPage> pages, Map<String, GoldPage> gold, SequenceTrainer trainer, String only) {
        Set<String> groups = new TreeSet<>();
        pages.forEach(page -> groups.add(page.group()));
        Map<String, double[]> sums = new HashMap<>();
        groups.remove("extra");
        int folds = Integer.getInteger("folds", groups.size());
        List<String> names = new ArrayList<>(groups);
        for (int fold = 0; fold < Math.min(folds, names.size()); fold++) {
            Set<String> held = new TreeSet<>();
            for (int g = fold; g < names.size(); g += folds) {
                held.add(names.get(g));
            }
            if (only.equals("extra")) {
                held = Set.of("extra");
                fold = names.size();
            }
            Set<String> out = held;
            SequenceModel model = trainer.train(pages.stream()
                            .filter(page -> !out.contains(page.group()))
                            .toList())
                    .model();
            for (TrainingPage page : pages) {
                if (out.contains(page.group())) {
                    GoldPage truth = gold.get(page.name());
                    String folder = truth.folder().getFileName().toString();
                    measure(page, truth, model, sums.computeIfAbsent(folder, key -> new double[4]));
                }
            }
        }
        sums.forEach((folder, sum) -> System.out.printf(
                Locale.ROOT,
                "%s: %d pages, content F1 %.4f, exact %.3f, roles %.4f%n",
                folder,
                (int) sum[0],
                sum[1] / sum[0],
                sum[2] / sum[0],
                sum[3] / sum[0]));
    }

    private static void measure(TrainingPage page, GoldPage gold, SequenceModel model, double[] sum) {
        double[] scores = model.scores(page.zone(), new ZoneFeatures(page.zone()));
        Role[] roles = model.best(scores);
        if (page.name().equals(System.getProperty("show"))) {
            show(page, model, roles);
        }
        PageFacts facts = page.zone().page();
        int hit = 1;
        int kept = 1;
        int wanted = 1;
        int wrong = 0;
        int right = 0;
        Map<Integer, Label> labels = new HashMap<>(gold.labels());
        for (int i = 0; i < roles.length; i++) {
            int number = facts.line(page.zone().index(i)).line().number();
            Label label = labels.remove(number);
            if (label == Label.SECOND_STORY || label == null) {
                continue;
            }
            boolean content = roles[i] == Role.LEAD || roles[i] == Role.BODY || roles[i] == Role.SUBHEAD;
            boolean some = false;
            boolean all = true;
            for (Label accepted : gold.accepted().get(number)) {
                some |= accepted.isContent();
                all &= accepted.isContent();
            }
            boolean want = some != all ? content : label.isContent();
            hit += want && content ? 1 : 0;
            kept += content ? 1 : 0;
            wanted += want ? 1 : 0;
            right += (page.allowed()[i] & 1 << roles[i].ordinal()) != 0 ? 1 : 0;
            if (want != content) {
                wrong++;
                String text = facts.line(page.zone().index(i)).text();
                System.out.printf(
                        "%s:%d %s said %s: %s%n",
                        page.name(), number, label.key(), roles[i], text.substring(0, Math.min(110, text.length())));
            }
        }
        for (Label label : labels.values()) {
            wanted += label.isContent() && label != Label.HEADLINE ? 1 : 0;
            wrong += label.isContent() && label != Label.HEADLINE ? 1 : 0;
        }
        double p = (double) hit / kept;
        double r = (double) hit / wanted;
        sum[0]++;
        sum[1] += 2 * p * r / (p + r);
        sum[2] += wrong == 0 ? 1 : 0;
        sum[3] += roles.length == 0 ? 1 : (double) right / roles.length;
    }

    private static void show(TrainingPage page, SequenceModel model, Role[] roles) {
        for (int i = 0; i < roles.length; i++) {
            System.out.println(
                    page.zone().page().line(page.zone().index(i)).line().number() + " " + roles[i] + " "
                            + page.zone().page().line(page.zone().index(i)).text());
            for (int f : page.features()[i]) {
                StringBuilder row = new StringBuilder("      " + Feature.name(f));
                for (Role role : Role.values()) {
                    row.append(String.format(Locale.ROOT, " %s=%.2f", role, model.weight(f, role)));
                }
                System.out.println(row);
            }
        }
    }

    private static void write(Path file, SequenceTrainer.Weights weights) throws IOException {
        StringBuilder out = new StringBuilder(
                "# Weights of the sequence model, written by LabelTraining: a feature value or >role before, then roles.\n");
        double[] transitions = weights.transitions();
        for (int a = 0; a <= SequenceModel.ROLES; a++) {
            out.append('>').append(a < SequenceModel.ROLES ? Role.values()[a] : "");
            row(out, transitions, a * SequenceModel.ROLES);
        }
        for (int f = 0; f < Feature.count(); f++) {
            int start = out.length();
            out.append(Feature.name(f));
            int name = out.length();
            row(out, weights.features(), f * SequenceModel.ROLES);
            if (out.length() == name + 1) {
                out.setLength(start);
            }
        }
        Files.writeString(file, out);
    }

    private static void row(StringBuilder out, double[] weights, int offset) {
        for (Role role : Role.values()) {
            double weight = weights[offset + role.ordinal()];
            if (Math.abs(weight) >= 0.05) {
                out.append(' ').append(role).append('=').append(String.format(Locale.ROOT, "%.2f", weight));
            }
        }
        out.append('\n');
    }
}
