// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Quote;
import io.github.tinsach.quote.QuoteExample;
import io.github.tinsach.quote.QuoteFinder;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/**
 * Learns the weights of {@code speech-weights.tsv}: logistic regression that is drawn to {@code speech-prior.tsv}, batch
 * gradient descent from there, so that the same pages give the same weights. Arguments: the file to write, then folders. Prints the measures
 * of weights learnt without the page they are tried on.
 */
public final class SpeechTrainer {
    private static final double PENALTY = 0.5;
    private static final int ROUNDS = 1500;
    private static final double RATE = 0.02;

    /** A quoted term counts less than a wrong quote: readers differ on the border between term and fragment of speech. */
    private static final double TERM_WEIGHT = 0.6;

    private static final Map<String, Double> PRIOR = prior();

    /** A longer part of a gold quote, or a longer whole around one, is no term. */
    private static final int LONGEST_TERM = 40;

    private record Example(QuoteExample seen, boolean speech, double weight) {}

    private record Page(GoldPage gold, List<Example> examples) {}

    private SpeechTrainer() {}

    /** Learns, prints, writes. */
    public static void main(String[] args) throws IOException {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        List<Page> pages = new ArrayList<>();
        for (String folder : List.of(args).subList(1, args.length)) {
            for (GoldPage gold : GoldPage.all(Path.of(folder))) {
                if (gold.gold().has("keyQuotes")) {
                    pages.add(new Page(gold, examples(gold)));
                }
            }
        }
        for (String folder : List.of(args).subList(1, args.length)) {
            List<Page> tried = pages.stream()
                    .filter(page -> page.gold().folder().equals(Path.of(folder)))
                    .toList();
            out.println(folder + ", page left out: "
                    + leavingOut(pages, tried, false).summary());
            out.println(folder + ", half left out: "
                    + leavingOut(pages, tried, true).summary());
        }
        Map<String, Double> weights = learn(pages);
        StringBuilder text =
                new StringBuilder("# Weights of the features of speech (see SpeechFeatures), learnt by logistic\n"
                        + "# regression from labelled articles. One a line: feature, tab, weight.\n");
        new TreeMap<>(weights)
                .forEach((feature, weight) -> text.append(feature)
                        .append('\t')
                        .append(String.format(Locale.ROOT, "%.3f", weight))
                        .append('\n'));
        Files.writeString(Path.of(args[0]), text);
    }

    private static QuoteScore leavingOut(List<Page> pages, List<Page> tried, boolean halves) {
        Map<GoldPage, List<Quote>> said = new HashMap<>();
        Map<Integer, Map<String, Double>> learnt = new HashMap<>();
        for (int i = 0; i < tried.size(); i++) {
            Page page = tried.get(i);
            int parity = i % 2;
            List<Page> rest = new ArrayList<>();
            for (int j = 0; j < pages.size(); j++) {
                boolean out = halves
                        ? tried.indexOf(pages.get(j)) % 2 == parity && tried.contains(pages.get(j))
                        : pages.get(j) == page;
                if (!out) {
                    rest.add(pages.get(j));
                }
            }
            Map<String, Double> weights = halves ? learnt.computeIfAbsent(parity, p -> learn(rest)) : learn(rest);
            List<Quote> quotes = new ArrayList<>();
            for (Example example : page.examples()) {
                if (probability(weights, example.seen().features()) >= 0.5) {
                    quotes.add(example.seen().quote());
                }
            }
            said.put(page.gold(), quotes);
        }
        return QuoteScore.of(tried.stream().map(Page::gold).toList(), gold -> said.getOrDefault(gold, List.of()));
    }

    private static Map<String, Double> prior() {
        Map<String, Double> prior = new HashMap<>();
        try (InputStream in = Objects.requireNonNull(SpeechTrainer.class.getResourceAsStream("speech-prior.tsv"))) {
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n")) {
                int tab = line.indexOf('\t');
                if (tab > 0 && !line.startsWith("#")) {
                    prior.put(line.substring(0, tab), Double.valueOf(line.substring(tab + 1)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return prior;
    }

    private static List<Example> examples(GoldPage page) {
        List<Example> examples = new ArrayList<>();
        for (QuoteExample seen : QuoteFinder.examples(page.labelled())) {
            boolean speech = any(seen, page.gold().get("keyQuotes"));
            boolean term =
                    page.gold().has("optionalQuotes") && any(seen, page.gold().get("optionalQuotes"));
            examples.add(new Example(seen, speech, term && !speech ? TERM_WEIGHT : 1));
        }
        return examples;
    }

    private static boolean any(QuoteExample seen, JsonNode list) {
        for (JsonNode one : list) {
            String text = one.get("text").asString();
            String said = seen.quote().text();
            boolean part = Math.min(text.length(), said.length()) > LONGEST_TERM
                    && (text.contains(said) || said.contains(text));
            if (part || QuoteMatch.sameText(said, text)) {
                return true;
            }
        }
        return false;
    }

    private static double probability(Map<String, Double> weights, List<String> features) {
        double sum = 0;
        for (String feature : features) {
            sum += weights.getOrDefault(feature, 0.0);
        }
        return 1 / (1 + Math.exp(-sum));
    }

    private static Map<String, Double> learn(List<Page> pages) {
        Map<String, Integer> index = new TreeMap<>();
        List<Example> examples = new ArrayList<>();
        for (Page page : pages) {
            for (Example example : page.examples()) {
                examples.add(example);
                example.seen().features().forEach(feature -> index.putIfAbsent(feature, index.size()));
            }
        }
        int[][] rows = new int[examples.size()][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = examples.get(i).seen().features().stream()
                    .mapToInt(index::get)
                    .toArray();
        }
        double[] prior = new double[index.size()];
        index.forEach((feature, f) -> prior[f] = PRIOR.getOrDefault(feature, 0.0));
        double[] weights = prior.clone();
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[weights.length];
            for (int i = 0; i < rows.length; i++) {
                double sum = 0;
                for (int feature : rows[i]) {
                    sum += weights[feature];
                }
                Example example = examples.get(i);
                double error = example.weight() * ((example.speech() ? 1 : 0) - 1 / (1 + Math.exp(-sum)));
                for (int feature : rows[i]) {
                    gradient[feature] += error;
                }
            }
            for (int f = 0; f < weights.length; f++) {
                weights[f] += RATE * (gradient[f] - PENALTY * (weights[f] - prior[f]));
            }
        }
        Map<String, Double> learnt = new TreeMap<>(PRIOR);
        index.forEach((feature, f) -> learnt.put(feature, weights[f]));
        return learnt;
    }
}
