// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import io.github.tinsach.evaluation.summary.LexRank;
import io.github.tinsach.evaluation.summary.SummaryRecord;
import io.github.tinsach.summary.Summarizer;
import io.github.tinsach.summary.SummaryLength;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.runner.IterationType;

/**
 * Articles a second on one thread. Beside JMH's figure, by the clock, each system's figure by processor time is printed at
 * its end: on a machine that others use too only that one means anything. The articles are those of the file that the property {@code summaries} names
 * ({@code ../shared/summarization/test.jsonl.gz} unless given), or made-up ones of the same size where there is none.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 2)
@Measurement(iterations = 6, time = 2)
// compiling in the foreground: the figure does not depend on when a busy machine gets round to it
@Fork(
        value = 1,
        jvmArgs = {"-Xmx1g", "-Xbatch"})
public class SummaryBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long WARM_UP = TimeUnit.SECONDS.toNanos(8);
    private static final int ARTICLES = 1000;
    private static final int SENTENCES = 16;
    private static final int SYLLABLES = 29;

    /** Who summarizes: this library, or LexRank in the style of sumy. */
    @Param({"tinsach", "lexrank"})
    public String system = "";

    private List<SummaryRecord> articles = List.of();
    private int next;
    private long done;
    private long start;
    private long measured;
    private long nanoseconds;

    /** Reads the articles, and summarizes some by processor time: the clock tells nothing of how warm a busy machine is. */
    @Setup
    public void warmUp() {
        articles = read();
        long end = THREADS.getCurrentThreadCpuTime() + WARM_UP;
        while (THREADS.getCurrentThreadCpuTime() < end) {
            summarize();
        }
    }

    private static List<SummaryRecord> read() {
        Path file = Path.of(System.getProperty("summaries", "../shared/summarization/test.jsonl.gz"));
        return Files.exists(file) ? SummaryRecord.read(file).subList(0, ARTICLES) : madeUp();
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

    /** Begins to count. */
    @Setup(Level.Iteration)
    public void begin() {
        done = 0;
        start = THREADS.getCurrentThreadCpuTime();
    }

    /** Adds what was measured. */
    @TearDown(Level.Iteration)
    public void end(IterationParams iteration) {
        if (iteration.getType() == IterationType.MEASUREMENT) {
            nanoseconds += THREADS.getCurrentThreadCpuTime() - start;
            measured += done;
        }
    }

    /** Prints articles by processor time. */
    @TearDown(Level.Trial)
    public void print() {
        System.out.printf("%n%s: %.0f articles a CPU second%n", system, measured * 1e9 / Math.max(1, nanoseconds));
    }

    /** Summarizes one article. */
    @Benchmark
    public Object summarize() {
        done++;
        SummaryRecord record = articles.get(next);
        next = (next + 1) % articles.size();
        return system.equals("tinsach")
                ? Summarizer.summarize(record.headline(), record.body(), SummaryLength.DEFAULT)
                : LexRank.choose(record.body(), 40);
    }
}
