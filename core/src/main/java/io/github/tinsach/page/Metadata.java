// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.page;

import java.util.List;

/**
 * What the page states of itself outside its text. Each list holds the statements in order of trust, best first.
 *
 * @param headlines JSON-LD headline, og:title, title
 * @param datesPublished publication times as stated (ISO 8601 or the site's own form)
 * @param datesModified modification times
 * @param authors author names
 * @param sections section names
 * @param keywords topic words
 * @param publishers site or organisation names
 * @param urls canonical addresses
 * @param descriptions og:description and kin
 * @param languages language tags
 */
public record Metadata(
        List<MetaValue> headlines,
        List<MetaValue> datesPublished,
        List<MetaValue> datesModified,
        List<MetaValue> authors,
        List<MetaValue> sections,
        List<MetaValue> keywords,
        List<MetaValue> publishers,
        List<MetaValue> urls,
        List<MetaValue> descriptions,
        List<MetaValue> languages) {
    /** No statement at all: what a text page has. */
    public static final Metadata NONE = new Metadata(
            List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());

    public Metadata {
        headlines = List.copyOf(headlines);
        datesPublished = List.copyOf(datesPublished);
        datesModified = List.copyOf(datesModified);
        authors = List.copyOf(authors);
        sections = List.copyOf(sections);
        keywords = List.copyOf(keywords);
        publishers = List.copyOf(publishers);
        urls = List.copyOf(urls);
        descriptions = List.copyOf(descriptions);
        languages = List.copyOf(languages);
    }
}
