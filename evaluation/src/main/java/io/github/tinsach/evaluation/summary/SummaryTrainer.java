// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation.summary;

import io.github.tinsach.summary.Chances;
import io.github.tinsach.summary.FrequentSyllables;
import io.github.tinsach.summary.SummaryModel;
import io.github.tinsach.summary.TermWeights;
import io.github.tinsach.summary.Terms;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Learns the weights of the summarizer: {@code SummaryTrainer TRAIN.jsonl.gz WEIGHTS}. The same data give the same bytes:
 * one thread, fixed order and seeds, no mathematics that the platform may round in its own way. First the chances of
 * syllables and bigrams, then, with chances from models that have not seen the article, the worth of sets.
 */
public final class SummaryTrainer {
    private static final int FREQUENT = 100;
    private static final int BUCKETS = 4096;
    private static final int FOLDS = 4;
    /** Loss of mean ROUGE for a syllable, so that summaries keep to about 45. */
    private static final double LENGTH_PRICE = 0.0003;
    /** Without a headline to say when enough is said, sets grow longer. */
    private static final double LENGTH_PRICE_WITHOUT_HEADLINE = 0.00036;

    private SummaryTrainer() {}

    /** Runs it. */
    public static void main(String[] args) throws IOException {
        if (args.length != 2) {
            System.err.println("SummaryTrainer TRAIN.jsonl.gz WEIGHTS");
            System.exit(2);
        }
        SummaryModel model = train(SummaryRecord.read(Path.of(args[0])));
        try (OutputStream out = Files.newOutputStream(Path.of(args[1]))) {
            model.write(out);
        }
    }

    /** Returns what {@code records} teach. */
    public static SummaryModel train(List<SummaryRecord> records) {
        FrequentSyllables frequent = frequent(records);
        return new SummaryModel(frequent, part(records, frequent, true), part(records, frequent, false));
    }

    private static FrequentSyllables frequent(List<SummaryRecord> records) {
        Map<Integer, Integer> counts = new TreeMap<>();
        for (SummaryRecord record : records) {
            Terms terms = Terms.of(null, record.body());
            for (int i = 0; i < terms.length(); i++) {
                counts.merge(terms.syllableHash[terms.syllable[i]], 1, Integer::sum);
            }
        }
        return new FrequentSyllables(counts.entrySet().stream()
                .sorted(Map.Entry.<Integer, Integer>comparingByValue().reversed())
                .limit(FREQUENT)
                .mapToInt(Map.Entry::getKey)
                .toArray());
    }

    private static SummaryModel.Part part(List<SummaryRecord> records, FrequentSyllables frequent, boolean headline) {
        List<Example> examples = new ArrayList<>();
        for (SummaryRecord record : records) {
            if (!record.body().isEmpty()) {
                examples.add(new Example(record, frequent, headline));
            }
        }
        for (int fold = 0; fold < FOLDS; fold++) {
            List<Example> seen = new ArrayList<>();
            List<Example> heldBack = new ArrayList<>();
            for (int i = 0; i < examples.size(); i++) {
                (i % FOLDS == fold ? heldBack : seen).add(examples.get(i));
            }
            TermWeights syllables = TermTrainer.syllables(seen, BUCKETS);
            TermWeights bigrams = TermTrainer.bigrams(seen, syllables, 0);
            heldBack.forEach(
                    example -> example.chances = new Chances(example.terms, example.counts, syllables, bigrams));
        }
        List<SetExamples> sets = examples.stream().map(SetExamples::of).toList();
        float[] set = SetTrainer.train(sets, headline ? LENGTH_PRICE : LENGTH_PRICE_WITHOUT_HEADLINE);
        TermWeights syllables = TermTrainer.syllables(examples, BUCKETS);
        return new SummaryModel.Part(syllables, TermTrainer.bigrams(examples, syllables, 0), set);
    }
}
