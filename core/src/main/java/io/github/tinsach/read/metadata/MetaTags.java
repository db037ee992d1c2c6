// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import io.github.tinsach.read.metadata.Statements.About;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The names of {@code meta} elements that state something, with the trust they earn: OpenGraph and {@code article:*}
 * (ogp.me), then schema.org's names, Dublin Core, the names of crawlers and ad systems, last what editors fill by hand.
 */
public final class MetaTags {
    record Meaning(About about, int rank) {}

    private static final Map<String, Meaning> MEANINGS = new HashMap<>();

    static {
        put(About.HEADLINE, 10, "og:title");
        put(About.HEADLINE, 20, "headline");
        put(About.HEADLINE, 30, "twitter:title");
        put(About.HEADLINE, 40, "dc.title dcterms.title sailthru.title parsely-title its_title");
        put(About.HEADLINE, 60, "title");
        put(About.PUBLISHED, 10, "article:published_time og:article:published_time og:published_time");
        put(About.PUBLISHED, 20, "datepublished");
        put(
                About.PUBLISHED,
                30,
                "pubdate publishdate publish-date publish_date publication_date published_time date_published");
        put(
                About.PUBLISHED,
                40,
                "dc.date.issued dcterms.issued dc.issued dc.date dcterms.date dc.date.published sailthru.date parsely-pub-date "
                        + "article.published cxenseparse:recs:publishtime article_publication_date");
        put(About.PUBLISHED, 60, "date datecreated dc.date.created dcterms.created dc.created article.created");
        put(About.MODIFIED, 10, "article:modified_time og:updated_time");
        put(About.MODIFIED, 20, "datemodified");
        put(About.MODIFIED, 40, "lastmod last-modified dc.date.modified dcterms.modified article.updated");
        put(About.AUTHOR, 10, "article:author og:article:author");
        put(About.AUTHOR, 20, "dc.creator dcterms.creator parsely-author sailthru.author dable:author byl");
        put(About.AUTHOR, 50, "author");
        put(About.SECTION, 10, "article:section og:article:section");
        put(About.SECTION, 20, "articlesection");
        put(About.SECTION, 40, "section parsely-section dc.subject.section cxenseparse:section");
        put(About.KEYWORDS, 10, "article:tag og:article:tag");
        put(About.KEYWORDS, 20, "news_keywords");
        put(About.KEYWORDS, 40, "keywords parsely-tags sailthru.tags dc.subject its_tag");
        put(About.PUBLISHER, 10, "og:site_name");
        put(About.PUBLISHER, 30, "dc.publisher dcterms.publisher application-name apple-mobile-web-app-title");
        put(About.PUBLISHER, 50, "sourceorganization");
        put(About.URL, 10, "og:url");
        put(About.URL, 30, "twitter:url");
        put(About.DESCRIPTION, 10, "og:description");
        put(About.DESCRIPTION, 20, "description");
        put(About.DESCRIPTION, 30, "twitter:description dc.description dcterms.description");
        put(About.LANGUAGE, 20, "og:locale content-language inlanguage dc.language dcterms.language language");
    }

    private MetaTags() {}

    private static void put(About about, int rank, String names) {
        for (String name : names.split(" ")) {
            MEANINGS.put(name, new Meaning(about, rank));
        }
    }

    /** Returns what a {@code meta} tag of this name or property states; null for one of no interest. */
    public static @Nullable Meaning of(String name) {
        return name.length() > 40 ? null : MEANINGS.get(name.toLowerCase(Locale.ROOT));
    }
}
