// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.benchmarks;

import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.StoryFinder;
import java.util.function.ToIntFunction;
import org.jsoup.Jsoup;
import org.openjdk.jmh.annotations.Param;

/**
 * The labelling of scraped pages alone. {@code loop}, a sum over all characters, and {@code jsoup-text}, parsing and calling
 * {@code text()}, tell how fast the machine is.
 */
public class LabelBenchmark extends PageBenchmark {
    /** What is done. */
    @Param({"loop", "jsoup-text", "facts", "label"})
    public String what = "";

    @Override
    boolean isHtml() {
        return false;
    }

    @Override
    ToIntFunction<String> step() {
        return switch (what) {
            case "loop" -> page -> page.chars().sum();
            case "jsoup-text" -> page -> Jsoup.parse(page).text().length();
            case "facts" -> page -> PageFacts.of(TextReader.read(page, null)).size();
            case "label" ->
                page -> StoryFinder.find(TextReader.read(page, null)).lines().size();
            default -> throw new IllegalArgumentException("what: " + what);
        };
    }
}
