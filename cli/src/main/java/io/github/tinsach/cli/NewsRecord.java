// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.NewsPage;
import io.github.tinsach.NewsPage.Format;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.json.JsonFactory;

/**
 * One line of JSONL: {@code {"id", "url", "text" | "html"}}, or an article as sentences, {@code {"id", "headline",
 * "body": [sentence, …]}}. Other properties are ignored.
 */
final class NewsRecord {
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String name;
    private final List<String> warnings = new ArrayList<>();
    private @Nullable String id;
    private @Nullable String url;
    private @Nullable String headline;
    private @Nullable String text;
    private @Nullable String html;
    private @Nullable List<String> body;

    private NewsRecord(String name) {
        this.name = name;
    }

    /**
     * Returns what the line holds.
     *
     * @param name file and line; the id of a record that has none
     */
    static Item parse(byte[] line, String name) throws IOException {
        NewsRecord record = new NewsRecord(name);
        try (JsonParser json = FACTORY.createParser(ObjectReadContext.empty(), record.decode(line))) {
            record.read(json);
        } catch (StreamReadException e) {
            throw new IOException("not a JSON record: " + firstLine(e.getOriginalMessage()) + " (column "
                    + e.getLocation().getColumnNr() + ")");
        }
        return record.item();
    }

    private String decode(byte[] line) {
        String json;
        try {
            json = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(line))
                    .toString();
        } catch (CharacterCodingException e) {
            warnings.add("not valid UTF-8: some bytes were replaced by U+FFFD");
            json = new String(line, StandardCharsets.UTF_8);
        }
        return json.startsWith("\uFEFF") ? json.substring(1) : json;
    }

    private void read(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            throw new IOException("not a JSON record: an object is wanted");
        }
        while (json.nextToken() == JsonToken.PROPERTY_NAME) {
            String property = json.currentName();
            json.nextToken();
            switch (property) {
                case "id" -> id = scalar(json);
                case "url" -> url = string(json, property);
                case "headline" -> headline = string(json, property);
                case "text" -> text = string(json, property);
                case "html" -> html = string(json, property);
                case "body" -> body = strings(json);
                default -> json.skipChildren();
            }
        }
        if (json.nextToken() != null) {
            throw new IOException("not a JSON record: something stands after the object");
        }
    }

    private static @Nullable String scalar(JsonParser json) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING, VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> json.getString();
            default -> throw new IOException("\"id\" is no string");
        };
    }

    private static @Nullable String string(JsonParser json, String property) throws IOException {
        return switch (json.currentToken()) {
            case VALUE_NULL -> null;
            case VALUE_STRING -> json.getString();
            default -> throw new IOException("\"" + property + "\" is no string");
        };
    }

    private static @Nullable List<String> strings(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (json.currentToken() != JsonToken.START_ARRAY) {
            throw new IOException("\"body\" is no list of strings");
        }
        List<String> strings = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            if (json.currentToken() != JsonToken.VALUE_STRING) {
                throw new IOException("\"body\" is no list of strings");
            }
            strings.add(json.getString());
        }
        return strings;
    }

    private Item item() throws IOException {
        String known = id == null ? name : id;
        String content = html == null ? text : html;
        if (content != null) {
            Format format = html == null ? Format.TEXT : Format.HTML;
            return new Item.Page(new NewsPage(known, content, format, url, warnings));
        }
        if (body != null) {
            return new Item.Sentences(known, headline, body);
        }
        throw new IOException("the record has no \"text\", \"html\" or \"body\"");
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
