// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsJson;
import io.github.tinsach.NewsPage;
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
 * The whole extraction; an operation is all pages once. {@code jsoup-text}, parsing and calling {@code text()}, tells how
 * fast the machine is. Pages of one's own: {@code -p pages=FOLDER}. Rivals on HTML: {@link HtmlBenchmark}.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 200)
@Measurement(iterations = 40)
@Fork(value = 1, jvmArgs = "-Xmx1g")
public class ExtractBenchmark {
    /** Whether the pages are scraped text or HTML. */
    @Param({"TEXT", "HTML"})
    public NewsPage.Format format = NewsPage.Format.TEXT;

    /** What is done. */
    @Param({"jsoup-text", "extract", "extract-json"})
    public String what = "";

    /** A folder with {@code .txt} or {@code .html} files, or {@code composed}. */
    @Param("composed")
    public String pages = "";

    private List<String> contents = List.of();
    private long bytes;
    private ToIntFunction<String> step = String::length;

    /** Loads the pages. */
    @Setup
    public void load() throws IOException {
        contents = format == NewsPage.Format.HTML ? HtmlPages.of(pages) : TextPages.of(pages);
        bytes = TextPages.bytes(contents);
        NewsExtractor extractor = NewsExtractor.create();
        step = switch (what) {
            case "jsoup-text" -> page -> Jsoup.parse(page).text().length();
            case "extract" -> page -> extractor.extract(of(page)).body().size();
            case "extract-json" ->
                page -> NewsJson.extraction(extractor.extract(of(page)), false).length();
            default -> throw new IllegalArgumentException("what: " + what);
        };
    }

    private NewsPage of(String content) {
        return new NewsPage("-", content, format, null, List.of());
    }

    /** Extracts all pages. */
    @Benchmark
    public int extract(CpuTime time) {
        long start = time.now();
        int sum = 0;
        for (String page : contents) {
            sum += step.applyAsInt(page);
        }
        time.add(start, bytes);
        return sum;
    }
}
