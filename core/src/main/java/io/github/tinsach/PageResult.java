// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.meta.AddressFinder;
import io.github.tinsach.meta.Byline;
import io.github.tinsach.meta.BylineFinder;
import io.github.tinsach.meta.DateFinder;
import io.github.tinsach.meta.SourceCredit;
import io.github.tinsach.meta.SourceFinder;
import io.github.tinsach.meta.language.Language;
import io.github.tinsach.meta.source.CreditLines;
import io.github.tinsach.model.Evidence;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.RelatedStory;
import io.github.tinsach.model.Status;
import io.github.tinsach.page.Found;
import io.github.tinsach.quote.QuoteFinder;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.story.second.SecondStory;
import io.github.tinsach.summary.Summarizer;
import io.github.tinsach.summary.SummaryLength;
import io.github.tinsach.text.LineViews;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the result of a labelled page together. */
final class PageResult {
    private final ExtractorOptions options;

    PageResult(ExtractorOptions options) {
        this.options = options;
    }

    static SummaryLength summaryLength(ExtractorOptions options) {
        return new SummaryLength(options.summarySentences(), options.summarySyllables(), options.summaryRatio());
    }

    /** Returns the result of a page without an article: every field of the article is null or empty, whatever the page prints. */
    static Extraction noArticle(NewsPage page, LabelledPage labelled, Language language) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        LinesByLabel lines = LinesByLabel.of(labelled.lines());
        return new Extraction(
                page.id(),
                Status.NO_ARTICLE,
                url(labelled, evidence),
                language.code(),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                lines.removed(),
                evidence,
                labelled.confidence(),
                labelled.lines(),
                warnings(page, labelled, lines, language));
    }

    /** Returns the result of a page with an article. */
    Extraction article(NewsPage page, LabelledPage labelled, Language language) {
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        String url = url(labelled, evidence);
        String title = value("headline", headline(labelled), evidence);
        LinesByLabel lines = LinesByLabel.of(labelled.lines());
        LineViews views = new LineViews(labelled.lines().size());
        CreditLines credits = CreditLines.of(labelled, views);
        SourceCredit credit = SourceFinder.find(labelled, views, credits);
        Byline byline = BylineFinder.find(labelled);
        String date = value("date", DateFinder.find(labelled, options.referenceTime(), views, () -> credits), evidence);
        String agency = value("sourceAgency", credit.agency(), evidence);
        return new Extraction(
                page.id(),
                Status.ARTICLE,
                url,
                language.code(),
                title,
                lines.lead(),
                date,
                agency,
                value("sourceUrl", credit.url(), evidence),
                value("publisher", credit.publisher(), evidence),
                value("author", byline.author(), evidence),
                value("section", byline.section(), evidence),
                byline.tags(),
                Summarizer.summarize(labelled, summaryLength(options)),
                QuoteChoice.of(QuoteFinder.find(labelled, views), options),
                lines.body(),
                lines.captions(),
                relatedStories(labelled),
                credit.cited(),
                credit.photos(),
                lines.removed(),
                evidence,
                labelled.confidence(),
                labelled.lines(),
                warnings(page, labelled, lines, language));
    }

    /** The headline as printed; where it is not, what the page's metadata states. */
    private static Optional<Found<String>> headline(LabelledPage page) {
        Optional<LabelledLine> printed = page.headline();
        if (printed.isPresent()) {
            LabelledLine line = printed.get();
            String text = VietnameseText.trim(line.text());
            return Optional.of(new Found<>(text, new Evidence(line.number(), text, line.reason())));
        }
        return page.page().metadata().headlines().stream()
                .findFirst()
                .map(stated -> new Found<>(
                        stated.value(), new Evidence(0, stated.value(), "metadata (" + stated.origin() + ")")));
    }

    private static @Nullable String url(LabelledPage page, Map<String, Evidence> evidence) {
        String given = page.page().url();
        return given != null ? given : value("url", AddressFinder.find(page.page()), evidence);
    }

    private static List<String> warnings(NewsPage page, LabelledPage labelled, LinesByLabel lines, Language language) {
        List<String> warnings = new ArrayList<>(page.warnings());
        warnings.addAll(labelled.page().warnings());
        if (lines.anyText() && language.warning() != null) {
            warnings.add(language.warning());
        }
        String lost = lines.lost();
        if (lost != null) {
            warnings.add(lost);
        }
        return warnings;
    }

    private static List<RelatedStory> relatedStories(LabelledPage page) {
        List<RelatedStory> related = new ArrayList<>(0);
        for (SecondStory story : page.secondStories()) {
            related.add(relatedStory(story, page));
        }
        return related;
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
        if (found.isEmpty()) {
            return null;
        }
        evidence.put(field, found.get().evidence());
        return found.get().value();
    }
}
