// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation.summary;

import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.summary.Summarizer;
import io.github.tinsach.summary.SummaryLength;
import io.github.tinsach.text.Syllables;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Prints the table of summarizers on articles with their publishers' summaries, ROUGE F1 on syllables:
 * {@code SummaryBenchmarkTable TEST.jsonl.gz}. Lead and LexRank get about 40 syllables, the oracle adds sentences while
 * mean ROUGE grows.
 */
public final class SummaryBenchmarkTable {
    private static final int BUDGET = 40;

    private SummaryBenchmarkTable() {}

    /** Runs it. */
    public static void main(String[] args) {
        if (args.length != 1) {
            System.err.println("SummaryBenchmarkTable TEST.jsonl.gz");
            System.exit(2);
        }
        List<SummaryRecord> records = SummaryRecord.read(Path.of(args[0]));
        System.out.printf("%d articles%n%-26s %6s %6s %6s %10s%n", records.size(), "", "R1", "R2", "RL", "syllables");
        row("Lead", records, record -> lead(record.body()));
        row("LexRank", records, record -> LexRank.choose(record.body(), BUDGET));
        row("tinsach without headline", records, record -> ours(null, record));
        row("tinsach", records, record -> ours(record.headline(), record));
        row("oracle, greedy", records, SummaryBenchmarkTable::oracle);
    }

    private static void row(String name, List<SummaryRecord> records, Function<SummaryRecord, int[]> system) {
        double[] sum = new double[3];
        long syllables = 0;
        for (SummaryRecord record : records) {
            int[] chosen = system.apply(record);
            double[] scores = new Rouge(record.body(), record.reference()).score(chosen);
            for (int i = 0; i < 3; i++) {
                sum[i] += 100 * scores[i] / records.size();
            }
            for (int s : chosen) {
                syllables += Syllables.count(record.body().get(s));
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%-26s %6.2f %6.2f %6.2f %10.1f%n",
                name,
                sum[0],
                sum[1],
                sum[2],
                (double) syllables / records.size());
    }

    private static int[] ours(@org.jspecify.annotations.Nullable String headline, SummaryRecord record) {
        return Summarizer.summarize(headline, record.body(), SummaryLength.DEFAULT).stream()
                .mapToInt(SummarySentence::line)
                .map(line -> line - 1)
                .toArray();
    }

    private static int[] lead(List<String> body) {
        int total = 0;
        int n = 0;
        for (; n < body.size(); n++) {
            int length = Syllables.count(body.get(n));
            if (n > 0 && Math.abs(total + length - BUDGET) >= Math.abs(total - BUDGET)) {
                break;
            }
            total += length;
        }
        return java.util.stream.IntStream.range(0, n).toArray();
    }

    private static int[] oracle(SummaryRecord record) {
        Rouge rouge = new Rouge(record.body(), record.reference());
        List<Integer> chosen = new ArrayList<>();
        double best = 0;
        for (boolean grows = true; grows; ) {
            grows = false;
            int found = -1;
            for (int s = 0; s < record.body().size(); s++) {
                if (!chosen.contains(s)) {
                    chosen.add(s);
                    double[] scores = rouge.score(inOrder(chosen));
                    chosen.remove(chosen.size() - 1);
                    double mean = (scores[0] + scores[1] + scores[2]) / 3;
                    if (mean > best) {
                        best = mean;
                        found = s;
                    }
                }
            }
            if (found >= 0) {
                chosen.add(found);
                grows = true;
            }
        }
        return inOrder(chosen);
    }

    private static int[] inOrder(List<Integer> chosen) {
        return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }
}
