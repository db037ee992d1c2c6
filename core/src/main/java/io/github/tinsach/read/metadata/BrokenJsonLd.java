// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import io.github.tinsach.read.metadata.Statements.About;
import org.apache.commons.text.StringEscapeUtils;
import org.jspecify.annotations.Nullable;

/**
 * Rescues the fields of a JSON-LD article that no parser accepts, mostly because a headline holds quote marks that nobody
 * escaped. A value ends at the quote mark after which the next field, or the end of the object, stands.
 */
final class BrokenJsonLd {
    private BrokenJsonLd() {}

    static void read(String data, Statements statements) {
        String type = value(data, "@type", 0);
        if (type == null || !ArticleTypes.isArticle(type)) {
            return;
        }
        add(data, "headline", About.HEADLINE, statements);
        add(data, "datePublished", About.PUBLISHED, statements);
        add(data, "dateModified", About.MODIFIED, statements);
        add(data, "articleSection", About.SECTION, statements);
        add(data, "description", About.DESCRIPTION, statements);
        addName(data, "author", About.AUTHOR, statements);
        addName(data, "publisher", About.PUBLISHER, statements);
    }

    private static void add(String data, String field, About about, Statements statements) {
        String value = value(data, field, 0);
        if (value != null) {
            statements.add(about, StringEscapeUtils.unescapeJson(value), "JSON-LD " + field + " (broken)", 1);
        }
    }

    private static void addName(String data, String field, About about, Statements statements) {
        int at = data.indexOf('"' + field + '"');
        int close = at < 0 ? -1 : data.indexOf('}', at);
        String value = at < 0 ? null : value(close < 0 ? data : data.substring(0, close + 1), "name", at);
        if (value != null) {
            statements.add(about, StringEscapeUtils.unescapeJson(value), "JSON-LD " + field + " (broken)", 1);
        }
    }

    private static @Nullable String value(String data, String field, int from) {
        int at = data.indexOf('"' + field + '"', from);
        if (at < 0) {
            return null;
        }
        int start = skipSpace(data, at + field.length() + 2);
        if (start >= data.length() || data.charAt(start) != ':') {
            return null;
        }
        start = skipSpace(data, start + 1);
        if (start >= data.length() || data.charAt(start) != '"') {
            return null;
        }
        for (int end = data.indexOf('"', start + 1); end > 0; end = data.indexOf('"', end + 1)) {
            if (data.charAt(end - 1) != '\\' && ends(data, end + 1)) {
                return data.substring(start + 1, end);
            }
        }
        return null;
    }

    private static boolean ends(String data, int from) {
        int at = skipSpace(data, from);
        if (at == data.length()) {
            return true;
        }
        char c = data.charAt(at);
        if (c == '}' || c == ']') {
            return true;
        }
        int next = c == ',' ? skipSpace(data, at + 1) : at;
        if (next == data.length() || data.charAt(next) != '"') {
            return c == ',' && next < data.length() && (data.charAt(next) == '}' || data.charAt(next) == '{');
        }
        // a next field's name, closed and followed by a colon, and not words of the same text
        int close = data.indexOf('"', next + 1);
        int colon = close < 0 || close > next + 40 ? -1 : skipSpace(data, close + 1);
        return colon > 0 && colon < data.length() && data.charAt(colon) == ':';
    }

    private static int skipSpace(String data, int from) {
        int at = from;
        while (at < data.length() && data.charAt(at) <= ' ') {
            at++;
        }
        return at;
    }
}
