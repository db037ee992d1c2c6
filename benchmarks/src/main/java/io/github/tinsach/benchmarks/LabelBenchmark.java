// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.StoryFinder;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;
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
 * The labelling of scraped pages alone; an operation is all pages once. {@code loop}, a sum over all characters, and {@code
 * jsoup-text}, parsing and calling {@code text()}, tell how fast the machine is. Pages of one's own: {@code -p pages=FOLDER}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 200)
@Measurement(iterations = 40)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class LabelBenchmark {
    /** What is done. */
    @Param({"loop", "jsoup-text", "facts", "label"})
    public String what = "";

    /** A folder with {@code .txt} files, or {@code composed}. */
    @Param("composed")
    public String pages = "";

    private List<String> contents = List.of();
    private long bytes;
    private ToIntFunction<String> step = String::length;

    /** Loads the pages. */
    @Setup
    public void load() throws IOException {
        contents = TextPages.of(pages);
        bytes = TextPages.bytes(contents);
        step = switch (what) {
            case "loop" -> page -> page.chars().sum();
            case "jsoup-text" -> page -> Jsoup.parse(page).text().length();
            case "facts" -> page -> PageFacts.of(TextReader.read(page, null)).size();
            case "label" ->
                page -> StoryFinder.find(TextReader.read(page, null)).lines().size();
            default -> throw new IllegalArgumentException("what: " + what);
        };
    }

    /** Labels all pages. */
    @Benchmark
    public int label(CpuTime time) {
        long start = time.now();
        int sum = 0;
        for (String page : contents) {
            sum += step.applyAsInt(page);
        }
        time.add(start, bytes);
        return sum;
    }
}
