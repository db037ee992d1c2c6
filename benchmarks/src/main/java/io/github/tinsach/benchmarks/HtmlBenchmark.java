// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsPage;
import io.github.tinsach.read.HtmlReader;
import java.util.List;
import java.util.function.ToIntFunction;
import net.dankito.readability4j.Readability4J;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Warmup;

/**
 * HTML pages read by this library and by others. {@code jsoup-text}, parsing and calling {@code text()}, is the floor that
 * no extractor on jsoup can go below.
 */
@Warmup(iterations = 240)
public class HtmlBenchmark extends PageBenchmark {
    /** Who reads. */
    @Param({"jsoup-text", "tinsach-read", "tinsach-extract", "readability4j"})
    public String rival = "";

    @Override
    boolean isHtml() {
        return true;
    }

    @Override
    ToIntFunction<String> step() {
        NewsExtractor extractor = NewsExtractor.create();
        return switch (rival) {
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
}
