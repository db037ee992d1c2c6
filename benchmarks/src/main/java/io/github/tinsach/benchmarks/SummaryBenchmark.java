// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import io.github.tinsach.evaluation.summary.LexRank;
import io.github.tinsach.evaluation.summary.SummaryRecord;
import io.github.tinsach.summary.Summarizer;
import io.github.tinsach.summary.SummaryLength;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Articles a second on one thread. The articles are those of the file that the property {@code summaries} names
 * ({@code ../shared/summarization/test.jsonl.gz} unless given), or made-up ones of the same size where there is none.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class SummaryBenchmark {
    private static final int ARTICLES = 1000;
    private static final int SENTENCES = 16;
    private static final int SYLLABLES = 29;

    /** Who summarizes: this library, or LexRank in the style of sumy. */
    @Param({"tinsach", "lexrank"})
    public String system = "";

    private List<SummaryRecord> articles = List.of();
    private int next;

    /** Reads the articles. */
    @Setup
    public void read() {
        Path file = Path.of(System.getProperty("summaries", "../shared/summarization/test.jsonl.gz"));
        articles = Files.exists(file) ? SummaryRecord.read(file).subList(0, ARTICLES) : madeUp();
    }

    private static List<SummaryRecord> madeUp() {
        SplittableRandom random = new SplittableRandom(1);
        List<SummaryRecord> records = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            List<String> body = new ArrayList<>();
            for (int s = 0; s < SENTENCES; s++) {
                body.add(sentence(random, SYLLABLES));
            }
            records.add(new SummaryRecord(Integer.toString(i), sentence(random, 12), "", body));
        }
        return records;
    }

    /** Frequent syllables come often, as in any text: the rank is drawn from a skewed distribution. */
    private static String sentence(SplittableRandom random, int syllables) {
        String[] onsets = {"b", "c", "đ", "g", "h", "kh", "l", "m", "ng", "nh", "ph", "qu", "t", "th", "tr", "x"};
        String[] rhymes = {"a", "ài", "ạn", "ăng", "ấp", "ậy", "e", "ều", "iệt", "o", "ông", "ở", "ước", "y"};
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < syllables; i++) {
            double skew = random.nextDouble() * random.nextDouble();
            int rank = (int) (skew * onsets.length * rhymes.length);
            text.append(i == 0 ? "" : " ").append(onsets[rank % onsets.length]).append(rhymes[rank / onsets.length]);
        }
        return text.append('.').toString();
    }

    /** Summarizes one article. */
    @Benchmark
    public Object summarize() {
        SummaryRecord record = articles.get(next);
        next = (next + 1) % articles.size();
        return system.equals("tinsach")
                ? Summarizer.summarize(record.headline(), record.body(), SummaryLength.DEFAULT)
                : LexRank.choose(record.body(), 40);
    }
}
