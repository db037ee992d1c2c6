// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
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
 * What is done to pages; an operation is all pages once. {@code megabytesPerCpuSecond} is the figure to compare: it holds
 * on a busy machine. Pages of one's own: {@code -p pages=FOLDER}.
 *
 * <p>The extraction is thousands of methods, and on 1.6 MB of pages it takes 300 passes until the machine has compiled them:
 * after 20 passes it has 40 % of its speed, after 100 70 %, after 200 90 %.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 300)
@Measurement(iterations = 40)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public abstract class PageBenchmark {
    /** A folder with {@code .txt} or {@code .html} files in it or below, or {@code composed}. */
    @Param("composed")
    public String pages = "";

    private List<String> contents = List.of();
    private long bytes;
    private ToIntFunction<String> step = String::length;

    /** Returns whether the pages are HTML. */
    abstract boolean isHtml();

    /** Returns what is done to a page. */
    abstract ToIntFunction<String> step();

    /** Loads the pages. */
    @Setup
    public void load() throws IOException {
        contents = isHtml() ? HtmlPages.of(pages) : TextPages.of(pages);
        bytes = TextPages.bytes(contents);
        step = step();
    }

    /** Does it to all pages. */
    @Benchmark
    public int run(CpuTime time) {
        long start = time.now();
        int sum = 0;
        for (String page : contents) {
            sum += step.applyAsInt(page);
        }
        time.add(start, bytes);
        return sum;
    }
}
