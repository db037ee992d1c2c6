// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import io.github.tinsach.page.Metadata;
import io.github.tinsach.read.line.OpenElement;
import io.github.tinsach.read.line.Tags;
import io.github.tinsach.read.metadata.Statements.About;
import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads statements off the elements that the walk passes: {@code meta}, {@code link}, {@code title}, scripts, microdata. */
public final class MetadataReader {
    private static final int MOST_JSON_LD = 50;
    private static final int MOST_TIMES = 3;
    private static final int MOST_PROPERTIES = 100;
    /** No headline, name or list of topics is longer. */
    private static final int LONGEST_VALUE = 500;

    private final Statements statements = new Statements();
    private int jsonLd;
    private int times;
    private int properties;
    private boolean headingSeen;

    /** Returns what the page states of its article, of all read so far. */
    public Metadata metadata() {
        return statements.metadata();
    }

    /** Returns the statements read so far. */
    public Statements statements() {
        return statements;
    }

    /** Notes that the page's first heading has begun: the times that follow it may be the article's. */
    public void heading() {
        headingSeen = true;
    }

    /** Reads {@code element}, which {@link Tags#STATEMENT} marks. */
    public void read(Element element, OpenElement here) {
        switch (element.normalName()) {
            case "meta" -> {
                if (!element.hasAttr("itemprop")) {
                    meta(element);
                }
            }
            case "title" -> {
                // drawings have titles too
                if (element.tag().namespace().equals(Parser.NamespaceHtml)) {
                    statements.add(About.HEADLINE, element.text(), "title", 70);
                }
            }
            case "html" -> statements.add(About.LANGUAGE, element.attr("lang"), "html lang", 10);
            case "link" -> {
                if (element.attr("rel").equalsIgnoreCase("canonical")) {
                    statements.add(About.URL, element.attr("href"), "link canonical", 0);
                }
            }
            case "script" -> script(element);
            case "time" -> time(element, here);
            default -> {}
        }
    }

    private void meta(Element element) {
        String content = element.attr("content");
        if (content.isEmpty()) {
            return;
        }
        for (String attribute : new String[] {"property", "name", "itemprop", "http-equiv"}) {
            String name = element.attr(attribute);
            MetaTags.Meaning meaning = name.isEmpty() ? null : MetaTags.of(name);
            if (meaning != null) {
                boolean address = content.startsWith("http:") || content.startsWith("https:");
                if (address == (meaning.about() == About.URL)) {
                    statements.add(meaning.about(), content, name, meaning.rank());
                }
                return;
            }
        }
    }

    private void script(Element element) {
        if (element.attr("type").toLowerCase(Locale.ROOT).contains("ld+json") && jsonLd++ < MOST_JSON_LD) {
            JsonLd.read(element.data(), statements);
        }
    }

    /** Sidebars are full of times; only those that follow the headline outside of navigation can be the article's. */
    private void time(Element element, OpenElement here) {
        String time = element.attr("datetime");
        boolean named = element.hasAttr("pubdate") || element.attr("itemprop").equalsIgnoreCase("datePublished");
        if (!time.isEmpty()
                && (named || headingSeen && here.chrome().isEmpty() && !here.list() && times++ < MOST_TIMES)) {
            statements.add(About.PUBLISHED, time, "time datetime", named ? 25 : 70);
        }
    }

    /** Reads an element with {@code itemprop}. */
    public void property(Element element, OpenElement here) {
        String scope = here.itemType();
        boolean article = scope.isEmpty() || ArticleTypes.isArticle(scope);
        if (element.normalName().equals("meta")
                && (article && !element.attr("itemprop").equals("name"))) {
            meta(element);
            return;
        }
        switch (element.attr("itemprop").toLowerCase(Locale.ROOT)) {
            case "headline" -> microdata(article, About.HEADLINE, element, "headline", 20);
            case "datepublished" -> {
                if (!element.normalName().equals("time")) {
                    microdata(article, About.PUBLISHED, element, "datePublished", 25);
                }
            }
            case "datemodified" -> microdata(article, About.MODIFIED, element, "dateModified", 25);
            case "articlesection" -> microdata(article, About.SECTION, element, "articleSection", 20);
            case "author" -> microdata(article && !element.hasAttr("itemscope"), About.AUTHOR, element, "author", 30);
            case "name" -> {
                microdata(here.itemProperty().equals("author"), About.AUTHOR, element, "author", 30);
                microdata(here.itemProperty().equals("publisher"), About.PUBLISHER, element, "publisher", 20);
            }
            default -> {}
        }
    }

    private void microdata(boolean wanted, About about, Element element, String name, int rank) {
        if (wanted && element.childNodeSize() < 20 && properties++ < MOST_PROPERTIES) {
            String stated = element.attr("content");
            String value = stated.isEmpty() ? element.attr("datetime") : stated;
            state(about, value.isEmpty() ? element.text() : value, "itemprop " + name, rank);
        }
    }

    /** Notes the text of a link that names the author. */
    public void author(Element element) {
        if (element.childNodeSize() < 20 && properties++ < MOST_PROPERTIES) {
            state(About.AUTHOR, element.text(), "rel author", 40);
        }
    }

    /** Notes the text of a link that names a tag of the page (microformats.org, "rel-tag"). */
    public void tag(Element element) {
        if (headingSeen && element.childNodeSize() < 20 && properties++ < MOST_PROPERTIES) {
            state(About.KEYWORDS, element.text(), "rel tag", 60);
        }
    }

    /** A property's element may hold the whole page: that states nothing. */
    private void state(About about, String value, String origin, int rank) {
        if (value.length() <= LONGEST_VALUE) {
            statements.add(about, value, origin, rank);
        }
    }
}
