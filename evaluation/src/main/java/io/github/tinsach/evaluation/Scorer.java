// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.NewsExtractor;
import io.github.tinsach.NewsPage;
import io.github.tinsach.model.Extraction;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Scores what the library finds against labelled pages. Every figure is a mean over the pages that have gold for it. The
 * definitions are those of the corpus' own scorer.
 */
public final class Scorer {
    private Scorer() {}

    /**
     * Returns the figures of the scraped texts of {@code pages}: lines and fields.
     *
     * @param addresses whether the address of a page is given to the library, where gold has it; a folder of text files
     *     has none
     */
    public static Scores text(List<GoldPage> pages, boolean addresses) {
        return score(
                pages,
                page -> NewsExtractor.create()
                        .extract(new NewsPage(
                                name(page),
                                page.text(),
                                NewsPage.Format.TEXT,
                                addresses ? url(page) : null,
                                List.of())));
    }

    /** Returns the figures of {@code pages} for what {@code extractor} makes of each. */
    public static Scores score(List<GoldPage> pages, Function<GoldPage, Extraction> extractor) {
        Scores scores = new Scores();
        for (GoldPage page : pages) {
            Extraction said = extractor.apply(page);
            scores.add(LineScorer.score(page, said, scores.misses()));
            scores.add(FieldScorer.score(page, said, scores.misses()));
        }
        return scores;
    }

    /** Returns the figures of the fields found in the HTML of those of {@code pages} that have one. */
    public static Scores html(List<GoldPage> pages) {
        Scores scores = new Scores();
        for (GoldPage page : pages) {
            if (Files.exists(page.html())) {
                Extraction said = NewsExtractor.create()
                        .extract(NewsPage.decode(name(page), bytes(page), NewsPage.Format.AUTO, null, null));
                scores.add(FieldScorer.score(page, said, scores.misses()));
            }
        }
        return scores;
    }

    /** Returns how a page is called in messages: its file, or its folder where each page has a folder of its own. */
    static String name(GoldPage page) {
        return page.name().equals("page") ? page.folder().getFileName().toString() : page.name();
    }

    private static @Nullable String url(GoldPage page) {
        return page.gold().hasNonNull("url") ? page.gold().get("url").asString() : null;
    }

    private static byte[] bytes(GoldPage page) {
        try {
            return Files.readAllBytes(page.html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
