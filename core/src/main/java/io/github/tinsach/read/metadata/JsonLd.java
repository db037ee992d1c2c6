// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/** JSON-LD as it is found on pages: often with line ends inside strings, commas at the end, comments; at times cut off. */
final class JsonLd {
    private static final int LONGEST = 1_000_000;

    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
            .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .enable(JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private JsonLd() {}

    /** Adds what the script's {@code data} states; what cannot be read adds nothing. */
    static void read(String data, Statements statements) {
        int start = firstBracket(data);
        if (start < 0 || data.length() > LONGEST) {
            return;
        }
        List<Object> roots = new ArrayList<>();
        boolean whole = parse(data.substring(start), roots);
        JsonLdStatements found = new JsonLdStatements(statements);
        found.addAll(roots);
        if (!whole) {
            BrokenJsonLd.read(data, statements);
        }
    }

    /** The first bracket: before it stand white space, comment and CDATA marks. */
    private static int firstBracket(String data) {
        for (int i = 0; i < data.length(); i++) {
            char c = data.charAt(i);
            if (c == '{' || c == '[' && !data.startsWith("CDATA[", i + 1)) {
                if (i == 0 || data.charAt(i - 1) != 'A') {
                    return i;
                }
            }
        }
        return -1;
    }

    /** Fills {@code roots} with maps, lists and strings; returns false when it broke off, with what came before kept. */
    private static boolean parse(String json, List<Object> roots) {
        Deque<Object> open = new ArrayDeque<>();
        Deque<String> names = new ArrayDeque<>();
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), json)) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                switch (token) {
                    case START_OBJECT, START_ARRAY -> {
                        Object value = token == JsonToken.START_OBJECT ? new LinkedHashMap<>() : new ArrayList<>();
                        put(value, open.peek(), parser.currentName(), roots);
                        open.push(value);
                    }
                    case END_OBJECT, END_ARRAY -> {
                        open.pop();
                        if (open.isEmpty()) {
                            // what follows a whole document is a comment's end or a second document: not worth the risk
                            return true;
                        }
                    }
                    case VALUE_STRING -> put(parser.getString(), open.peek(), parser.currentName(), roots);
                    default -> {}
                }
            }
            return open.isEmpty();
        } catch (JacksonException e) {
            return false;
        }
    }

    @SuppressWarnings("unchecked")
    private static void put(Object value, @Nullable Object into, @Nullable String name, List<Object> roots) {
        if (into == null) {
            roots.add(value);
        } else if (into instanceof Map<?, ?> && name != null) {
            ((Map<String, Object>) into).put(name, value);
        } else if (into instanceof List<?>) {
            ((List<Object>) into).add(value);
        }
    }
}
