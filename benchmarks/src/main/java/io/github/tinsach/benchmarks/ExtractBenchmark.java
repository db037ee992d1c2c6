// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsJson;
import io.github.tinsach.NewsPage;
import java.util.List;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Param;

/**
 * The whole extraction. {@code jsoup-text}, parsing and calling {@code text()}, tells how fast the machine is. Rivals on
 * HTML: {@link HtmlBenchmark}.
 */
public class ExtractBenchmark extends PageBenchmark {
    /** Whether the pages are scraped text or HTML. */
    @Param({"TEXT", "HTML"})
    public NewsPage.Format format = NewsPage.Format.TEXT;

    /** What is done. */
    @Param({"jsoup-text", "extract", "extract-json"})
    public String what = "";

    @Override
    boolean isHtml() {
        return format == NewsPage.Format.HTML;
    }

    @Override
    ToIntFunction<String> step() {
        NewsExtractor extractor = NewsExtractor.create();
        return switch (what) {
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
}
