// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsPage;
import io.github.tinsach.read.HtmlReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.AuxCounters;
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
import org.openjdk.jmh.annotations.Warmup;

/**
 * HTML pages read by this library and by others; an operation is all pages once. {@code jsoup-text}, parsing and calling
 * {@code text()}, is the floor that no extractor on jsoup can go below. {@code cpuMicros} is the CPU time of all measured
 * operations together: compare that, it holds on a busy machine. Pages of one's own: {@code -p pages=FOLDER}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 40)
@Measurement(iterations = 40)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class HtmlBenchmark {
    /** Who reads. */
    @Param({"jsoup-text", "tinsach-read", "tinsach-extract", "readability4j"})
    public String rival = "";

    /** A folder with {@code .html} files in it or below, or {@code composed}. */
    @Param("composed")
    public String pages = "";

    private List<String> contents = List.of();
    private ToIntFunction<String> reader = String::length;

    /** Loads the pages. */
    @Setup
    public void load() throws IOException {
        contents = HtmlPages.of(pages);
        NewsExtractor extractor = NewsExtractor.create();
        reader = switch (rival) {
            case "jsoup-text" -> html -> Jsoup.parse(html).text().length();
            case "tinsach-read" -> html -> HtmlReader.read(html, null).lines().size();
            case "tinsach-extract" ->
                html -> extractor
                        .extract(new NewsPage("-", html, NewsPage.Format.HTML, null, List.of()))
                        .body()
                        .size();
            case "readability4j" ->
                html -> {
                    String text = new Readability4J("https://vidu.vn/a.htm", html)
                            .parse()
                            .getTextContent();
                    return text == null ? 0 : text.length();
                };
            default -> throw new IllegalArgumentException("rival: " + rival);
        };
    }

    /** The CPU time that the reading thread took. */
    @State(Scope.Thread)
    @AuxCounters(AuxCounters.Type.EVENTS)
    public static class CpuTime {
        private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

        /** Microseconds of all operations of an iteration. */
        public long cpuMicros;

        /** Starts an iteration. */
        @Setup(Level.Iteration)
        public void reset() {
            cpuMicros = 0;
        }
    }

    /** Reads all pages. */
    @Benchmark
    public int read(CpuTime time) {
        long start = CpuTime.THREADS.getCurrentThreadCpuTime();
        int sum = 0;
        for (String page : contents) {
            sum += reader.applyAsInt(page);
        }
        time.cpuMicros += (CpuTime.THREADS.getCurrentThreadCpuTime() - start) / 1_000;
        return sum;
    }
}
