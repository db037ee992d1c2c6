// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * All that was found on one page. Immutable.
 *
 * @param id the input as named by the caller
 * @param status whether the page holds an article; without one the fields below are null or empty
 * @param url the page's address, as given or as the page names it
 * @param language {@code "vi"}, also where the article is typed without marks; null where it is not Vietnamese or nothing
 *     can be told
 * @param headline the headline as printed over the article
 * @param lead the sapo, where the page sets one apart
 * @param date publication date in EDTF: {@code 2024-11-14}, {@code 2024-11}, {@code XXXX-09-23}; null where none is told
 * @param sourceAgency who the story is credited to
 * @param sourceUrl address of the story at its source
 * @param publisher the site that published the page
 * @param author the author as printed
 * @param section the section of the site
 * @param tags topic words in the page's order
 * @param summary sentences of the article, in its order
 * @param keyQuotes direct speech, in the article's order
 * @param body paragraphs with subheads in place, headline and lead left out
 * @param captions captions of the article's own pictures
 * @param relatedStories other stories printed at length
 * @param citedAgencies agencies the article cites
 * @param photoAgencies agencies its photos are credited to
 * @param removed number of removed lines by label, labels without a line left out
 * @param evidence where each field comes from, by its JSON name
 * @param confidence from 0 to 1, how sure the split into article and noise is
 * @param lines every line of the page with its label and reason, in order
 * @param warnings what a careful reader should know: replaced bytes, a wrong declared encoding
 */
public record Extraction(
        String id,
        Status status,
        @Nullable String url,
        @Nullable String language,
        @Nullable String headline,
        @Nullable String lead,
        @Nullable String date,
        @Nullable String sourceAgency,
        @Nullable String sourceUrl,
        @Nullable String publisher,
        @Nullable String author,
        @Nullable String section,
        List<String> tags,
        List<SummarySentence> summary,
        List<Quote> keyQuotes,
        List<String> body,
        List<String> captions,
        List<RelatedStory> relatedStories,
        List<AgencyMention> citedAgencies,
        List<AgencyMention> photoAgencies,
        Map<Label, Integer> removed,
        Map<String, Evidence> evidence,
        double confidence,
        List<LabelledLine> lines,
        List<String> warnings) {
    /** Copies the collections; the order of {@code removed} becomes that of the labels. */
    public Extraction {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(status, "status");
        tags = List.copyOf(tags);
        summary = List.copyOf(summary);
        keyQuotes = List.copyOf(keyQuotes);
        body = List.copyOf(body);
        captions = List.copyOf(captions);
        relatedStories = List.copyOf(relatedStories);
        citedAgencies = List.copyOf(citedAgencies);
        photoAgencies = List.copyOf(photoAgencies);
        Map<Label, Integer> counts = new EnumMap<>(Label.class);
        counts.putAll(removed);
        removed = Collections.unmodifiableMap(counts);
        evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }
}
