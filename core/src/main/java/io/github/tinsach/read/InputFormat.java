// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.text.VietnameseText;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** What an input is, told from its content alone. */
public enum InputFormat {
    /** Scraped text. */
    TEXT,
    /** A page as served. */
    HTML,
    /** One JSON object a line, each a page or an article. */
    JSONL;

    private static final JsonFactory JSON = new JsonFactory();
    /** Fields of which a record has at least one; an object without any of them is text that looks like JSON. */
    private static final Set<String> FIELDS = Set.of("text", "html", "body", "headline");

    /**
     * Returns what {@code content} is. It is JSONL when its first line that is not blank begins a JSON object
     * with a field {@code text}, {@code html}, {@code body} or {@code headline}.
     */
    public static InputFormat of(String content) {
        int start = 0;
        while (start < content.length() && VietnameseText.isInvisible(content.charAt(start))) {
            start++;
        }
        if (start < content.length() && content.charAt(start) == '{') {
            return isRecord(content.substring(start, lineEnd(content, start))) ? JSONL : TEXT;
        }
        return HtmlSniffer.isHtml(content) ? HTML : TEXT;
    }

    private static int lineEnd(String content, int start) {
        int end = content.indexOf('\n', start);
        return end < 0 ? content.length() : end;
    }

    private static boolean isRecord(String line) {
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), line)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                if (FIELDS.contains(parser.currentName())) {
                    // a record that breaks further on is a broken record, not text
                    return true;
                }
                parser.nextToken();
                parser.skipChildren();
            }
        } catch (JacksonException e) {
            return false;
        }
        return false;
    }
}
