// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * Finds objects that hold the text of an article in the data of a page: JSON-LD's {@code articleBody} (schema.org), and
 * the state that frameworks such as Next.js write into {@code <script type="application/json">}, whose names differ from site to
 * site but mean the same few things.
 */
public final class JsonArticles {
    /** Shorter texts are descriptions. */
    static final int SHORTEST = 300;

    private static final JsonFactory JSON = JsonFactory.builder().build();

    /** What a field of an object is, by its name in lower case without hyphens and underscores. */
    private enum Part {
        TEXT("articlebody body content contents contenthtml bodyhtml html detail details maincontent fullcontent"
                + " articlecontent noidung"),
        HEADLINE("headline title name tieude"),
        LEAD("description sapo summary excerpt lead abstract tomtat"),
        AUTHOR("author authorname authors tacgia"),
        PUBLISHED("datepublished publishedat publisheddate publishdate publishtime publishedtime publishat");

        private static final Map<String, Part> BY_NAME = new HashMap<>();

        static {
            for (Part part : values()) {
                for (String name : part.names.split(" ")) {
                    BY_NAME.put(name, part);
                }
            }
        }

        private final String names;

        Part(String names) {
            this.names = names;
        }

        public static @Nullable Part of(@Nullable String name) {
            if (name == null || name.length() > 20) {
                return null;
            }
            return BY_NAME.get(name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", ""));
        }
    }

    /** An object that has begun; {@code list} for a list. */
    private record Open(@Nullable Part part, Map<Part, String> fields, boolean list) {}

    private JsonArticles() {}

    /** Returns the articles in {@code json}, those before a mistake in it; none where it is no JSON. */
    public static List<JsonArticle> of(String json) {
        List<JsonArticle> found = new ArrayList<>();
        Deque<Open> open = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT, START_ARRAY -> {
                        Open above = open.peek();
                        boolean inList = above != null && above.list;
                        Part part = inList ? above.part : Part.of(parser.currentName());
                        open.push(new Open(part, new HashMap<>(4), token == JsonToken.START_ARRAY));
                    }
                    case END_OBJECT, END_ARRAY -> close(open, found);
                    case VALUE_STRING -> value(open.peek(), parser);
                    default -> {}
                }
            }
        } catch (JacksonException e) {
            // what stood before the mistake counts
            return found;
        }
        return found;
    }

    private static void value(@Nullable Open into, JsonParser parser) {
        if (into == null) {
            return;
        }
        Part part = into.list ? into.part : Part.of(parser.currentName());
        if (part != null) {
            String value = parser.getString();
            // of several names for one thing the longest text, and the first of all else
            into.fields.merge(part, value, (a, b) -> part == Part.TEXT && b.length() > a.length() ? b : a);
        }
    }

    private static void close(Deque<Open> open, List<JsonArticle> found) {
        Open closed = open.pop();
        Open above = open.peek();
        if (closed.part == Part.AUTHOR && above != null) {
            String name = closed.fields.getOrDefault(Part.AUTHOR, closed.fields.get(Part.HEADLINE));
            if (name != null) {
                above.fields.putIfAbsent(Part.AUTHOR, name);
            }
        }
        String text = closed.fields.get(Part.TEXT);
        if (text != null && text.length() >= SHORTEST && !closed.list) {
            found.add(new JsonArticle(
                    closed.fields.get(Part.HEADLINE),
                    closed.fields.get(Part.LEAD),
                    closed.fields.get(Part.AUTHOR),
                    closed.fields.get(Part.PUBLISHED),
                    text));
        }
    }
}
