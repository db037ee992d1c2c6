// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import io.github.tinsach.read.metadata.Statements.About;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the objects of a JSON-LD document state of the page. Objects nested in lists of other stories are not looked at. */
final class JsonLdStatements {
    /** A field may hold an object that holds an object; no page of worth goes deeper. */
    private static final int DEEPEST = 8;

    private static final Set<String> HOME = Set.of("trang chủ", "trang nhất", "home", "homepage");

    private final Statements statements;
    private final Map<String, Map<?, ?>> byId = new HashMap<>();

    JsonLdStatements(Statements statements) {
        this.statements = statements;
    }

    void addAll(List<Object> roots) {
        List<Map<?, ?>> objects = new ArrayList<>();
        roots.forEach(root -> collect(root, objects, 0));
        for (Map<?, ?> object : objects) {
            if (object.get("@id") instanceof String id) {
                byId.putIfAbsent(id, object);
            }
        }
        objects.forEach(this::add);
    }

    private void collect(@Nullable Object value, List<Map<?, ?>> objects, int depth) {
        if (depth > DEEPEST) {
            return;
        }
        if (value instanceof List<?> list) {
            list.forEach(entry -> collect(entry, objects, depth + 1));
        } else if (value instanceof Map<?, ?> object) {
            objects.add(object);
            collect(object.get("@graph"), objects, depth + 1);
            collect(object.get("mainEntity"), objects, depth + 1);
        }
    }

    private void add(Map<?, ?> object) {
        for (String type : strings(object.get("@type"), 0)) {
            String name = type.toLowerCase(Locale.ROOT);
            if (ArticleTypes.isArticle(name)) {
                statements.beginArticle();
                article(object);
                statements.endArticle();
                return;
            }
            if (name.endsWith("breadcrumblist")) {
                breadcrumbs(object);
                return;
            }
            if (name.endsWith("website")) {
                add(About.PUBLISHER, object.get("name"), "WebSite name", 15);
                return;
            }
            if (name.endsWith("organization")) {
                add(About.PUBLISHER, object.get("name"), "Organization name", 20);
                return;
            }
            if (name.endsWith("webpage")) {
                add(About.PUBLISHED, object.get("datePublished"), "WebPage datePublished", 50);
                add(About.MODIFIED, object.get("dateModified"), "WebPage dateModified", 50);
                return;
            }
        }
    }

    private void article(Map<?, ?> article) {
        add(About.HEADLINE, article.get("headline"), "headline", 0);
        add(About.HEADLINE, article.get("name"), "name", 5);
        add(About.PUBLISHED, article.get("datePublished"), "datePublished", 0);
        add(About.PUBLISHED, article.get("dateCreated"), "dateCreated", 60);
        add(About.MODIFIED, article.get("dateModified"), "dateModified", 0);
        add(About.AUTHOR, article.get("author"), "author", 0);
        add(About.AUTHOR, article.get("creator"), "creator", 5);
        add(About.SECTION, article.get("articleSection"), "articleSection", 0);
        add(About.KEYWORDS, article.get("keywords"), "keywords", 0);
        add(About.PUBLISHER, article.get("publisher"), "publisher", 0);
        add(About.URL, article.get("mainEntityOfPage"), "mainEntityOfPage", 20);
        add(About.URL, article.get("url"), "url", 20);
        add(About.DESCRIPTION, article.get("description"), "description", 0);
        add(About.LANGUAGE, article.get("inLanguage"), "inLanguage", 0);
    }

    /** A breadcrumb's deepest item is the section or the article itself; the caller sees which. */
    private void breadcrumbs(Map<?, ?> list) {
        List<String> names = new ArrayList<>();
        if (list.get("itemListElement") instanceof List<?> items) {
            for (Object item : items) {
                if (item instanceof Map<?, ?> map) {
                    List<String> own = strings(map.get("name"), 0);
                    names.addAll(own.isEmpty() ? strings(map.get("item"), 0) : own);
                }
            }
        }
        for (int i = names.size() - 1; i >= 0; i--) {
            if (i == 0 && HOME.contains(VietnameseText.lower(VietnameseText.trim(names.get(0))))) {
                return;
            }
            statements.add(About.SECTION, names.get(i), "JSON-LD BreadcrumbList", 30);
        }
    }

    private void add(About about, @Nullable Object value, String field, int rank) {
        for (String text : strings(value, 0)) {
            boolean address = text.startsWith("http:") || text.startsWith("https:");
            if (address == (about == About.URL)) {
                statements.add(about, text, "JSON-LD " + field, rank);
            }
        }
    }

    /** Returns the texts of {@code value}: itself, its entries, or the name, else the address, of the object it is. */
    private List<String> strings(@Nullable Object value, int depth) {
        if (value instanceof String text) {
            return List.of(text);
        }
        if (depth > DEEPEST) {
            return List.of();
        }
        if (value instanceof List<?> list) {
            return list.stream()
                    .limit(100)
                    .flatMap(entry -> strings(entry, depth + 1).stream())
                    .toList();
        }
        if (value instanceof Map<?, ?> object) {
            Object name = object.get("name");
            if (name == null && object.get("@id") instanceof String id) {
                Map<?, ?> meant = byId.get(id);
                return meant == null || meant == object || meant.get("name") == null
                        ? List.of(id)
                        : strings(meant.get("name"), depth + 1);
            }
            return strings(name == null ? object.get("url") : name, depth + 1);
        }
        return List.of();
    }
}
