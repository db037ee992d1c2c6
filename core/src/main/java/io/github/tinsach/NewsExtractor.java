// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.meta.Byline;
import io.github.tinsach.meta.BylineFinder;
import io.github.tinsach.meta.DateFinder;
import io.github.tinsach.meta.SourceCredit;
import io.github.tinsach.meta.SourceFinder;
import io.github.tinsach.model.Evidence;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.RelatedStory;
import io.github.tinsach.model.Status;
import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.page.Found;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.quote.QuoteFinder;
import io.github.tinsach.read.HtmlReader;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.story.SecondStory;
import io.github.tinsach.story.StoryFinder;
import io.github.tinsach.summary.Summarizer;
import io.github.tinsach.summary.SummaryLength;
import io.github.tinsach.text.VietnameseText;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
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
        Map<Label, Integer> removed = new EnumMap<>(Label.class);
        for (LabelledLine line : labelled.lines()) {
            if (line.label().isNoise()) {
                removed.merge(line.label(), 1, Integer::sum);
            }
        }
        Optional<LabelledLine> headline = labelled.headline();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        headline.ifPresent(line ->
                evidence.put("headline", new Evidence(line.number(), VietnameseText.trim(line.text()), line.reason())));
        SourceCredit credit = SourceFinder.find(labelled);
        Byline byline = BylineFinder.find(labelled);
        String date = value("date", DateFinder.find(labelled, options.referenceTime()), evidence);
        String agency = value("sourceAgency", credit.agency(), evidence);
        return new Extraction(
                page.id(),
                headline.isPresent() ? Status.ARTICLE : Status.NO_ARTICLE,
                page.url(),
                "vi",
                headline.map(line -> VietnameseText.trim(line.text())).orElse(null),
                labelled.with(Label.LEAD).stream()
                        .map(line -> VietnameseText.trim(line.text()))
                        .findFirst()
                        .orElse(null),
                date,
                agency,
                value("sourceUrl", credit.url(), evidence),
                value("publisher", credit.publisher(), evidence),
                value("author", byline.author(), evidence),
                value("section", byline.section(), evidence),
                byline.tags(),
                Summarizer.summarize(labelled, summaryLength()),
                chosen(QuoteFinder.find(labelled)),
                labelled.lines().stream()
                        .filter(line -> line.label() == Label.BODY || line.label() == Label.SUBHEAD)
                        .map(line -> VietnameseText.trim(line.text()))
                        .toList(),
                labelled.with(Label.CAPTION).stream()
                        .map(line -> VietnameseText.trim(line.text()))
                        .toList(),
                labelled.secondStories().stream()
                        .map(story -> relatedStory(story, labelled))
                        .toList(),
                credit.cited(),
                credit.photos(),
                removed,
                evidence,
                labelled.confidence(),
                labelled.lines(),
                Stream.concat(page.warnings().stream(), labelled.page().warnings().stream())
                        .toList());
    }

    /**
     * Returns the summary of an article given as sentences: sentences of {@code body} in order, each with its index from 1
     * as line number.
     */
    public List<SummarySentence> summarize(@Nullable String headline, List<String> body) {
        return Summarizer.summarize(headline, body, summaryLength());
    }

    private SummaryLength summaryLength() {
        return new SummaryLength(options.summarySentences(), options.summarySyllables(), options.summaryRatio());
    }

    private static SourcePage read(NewsPage page) {
        boolean html = switch (page.format()) {
            case HTML -> true;
            case TEXT -> false;
            case AUTO -> HtmlReader.isHtml(page.content());
        };
        return html ? HtmlReader.read(page.content(), page.url()) : TextReader.read(page.content(), page.url());
    }

    private List<Quote> chosen(List<Quote> quotes) {
        List<Quote> sure = options.sureQuotesOnly()
                ? quotes.stream().filter(quote -> quote.speaker() != null).toList()
                : quotes;
        if (options.maxQuotes() == 0 || sure.size() <= options.maxQuotes()) {
            return sure;
        }
        List<Quote> best = sure.stream()
                .sorted(Comparator.comparingDouble(Quote::score).reversed())
                .limit(options.maxQuotes())
                .toList();
        return sure.stream().filter(best::contains).toList();
    }

    private static RelatedStory relatedStory(SecondStory story, LabelledPage page) {
        return new RelatedStory(
                text(page, story.headlineLine()),
                story.bodyLines().stream().map(line -> text(page, line)).toList(),
                story.headlineLine(),
                story.lastLine());
    }

    private static String text(LabelledPage page, int line) {
        return VietnameseText.trim(page.lines().get(line - 1).text());
    }

    private static @Nullable String value(String field, Optional<Found<String>> found, Map<String, Evidence> evidence) {
        found.ifPresent(value -> evidence.put(field, value.evidence()));
        return found.map(Found::value).orElse(null);
    }
}
