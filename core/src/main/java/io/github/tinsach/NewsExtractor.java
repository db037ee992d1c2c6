// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.meta.LanguageFinder;
import io.github.tinsach.meta.language.Language;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.read.HtmlReader;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.story.StoryFinder;
import io.github.tinsach.summary.Summarizer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Turns a news page into its story. Any text gives a result, never an exception. Instances are immutable and may be
 * shared by threads.
 */
public final class NewsExtractor {
    private final ExtractorOptions options;

    private NewsExtractor(ExtractorOptions options) {
        this.options = Objects.requireNonNull(options, "options");
    }

    /** Returns an extractor with the default options. */
    public static NewsExtractor create() {
        return new NewsExtractor(ExtractorOptions.DEFAULT);
    }

    /** Returns an extractor with the given options. */
    public static NewsExtractor of(ExtractorOptions options) {
        return new NewsExtractor(options);
    }

    /** Returns what is found in {@code content}, scraped text or HTML. The result's id is {@code "-"}. */
    public Extraction extract(String content) {
        return extract(NewsPage.of("-", content));
    }

    /** Returns what is found on {@code page}. */
    public Extraction extract(NewsPage page) {
        LabelledPage labelled = StoryFinder.find(read(page));
        Language language = LanguageFinder.find(labelled);
        if (!labelled.isArticle()) {
            return PageResult.noArticle(page, labelled, language);
        }
        return language == Language.OTHER
                ? PageResult.noArticle(page, ForeignPage.withoutArticle(labelled), language)
                : new PageResult(options).article(page, labelled, language);
    }

    /**
     * Returns the summary of an article given as sentences: sentences of {@code body} in order, each with its index from 1
     * as line number.
     */
    public List<SummarySentence> summarize(@Nullable String headline, List<String> body) {
        return Summarizer.summarize(headline, body, PageResult.summaryLength(options));
    }

    private static SourcePage read(NewsPage page) {
        boolean html = switch (page.format()) {
            case HTML -> true;
            case TEXT -> false;
            case AUTO -> HtmlReader.isHtml(page.content());
        };
        return html ? HtmlReader.read(page.content(), page.url()) : TextReader.read(page.content(), page.url());
    }
}
