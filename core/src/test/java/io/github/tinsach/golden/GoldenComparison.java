// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.golden;

import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Compares the fields of {@code expected.json} with a result; {@code testdata/README.md} tells the rules. */
final class GoldenComparison {
    /** Fields that are one text or null. */
    static final Set<String> TEXTS = Set.of(
            "status",
            "url",
            "language",
            "headline",
            "lead",
            "date",
            "sourceAgency",
            "sourceUrl",
            "publisher",
            "author",
            "section");

    /** All fields that a case may expect. */
    static final Set<String> FIELDS = Stream.concat(
                    TEXTS.stream(), Stream.of("tags", "body", "captions", "relatedStories", "keyQuotes", "removed"))
            .collect(LinkedHashSet::new, Set::add, Set::addAll);

    private final JsonNode expected;
    private final JsonNode said;
    private final List<String> optionalQuotes;
    private final List<String> differences = new ArrayList<>();

    private GoldenComparison(JsonNode expected, JsonNode said, List<String> optionalQuotes) {
        this.expected = expected;
        this.said = said;
        this.optionalQuotes = optionalQuotes;
    }

    /** Returns what differs, a line each. Quotes that equal one of {@code optionalQuotes} are neither wanted nor wrong. */
    static List<String> differences(JsonNode expected, JsonNode said, List<String> optionalQuotes) {
        GoldenComparison comparison = new GoldenComparison(expected, said, optionalQuotes);
        comparison.compare();
        return comparison.differences;
    }

    private void compare() {
        for (String field : expected.propertyNames()) {
            switch (field) {
                case "body" -> same(field, article(expected), article(said));
                case "tags", "captions" -> same(field, texts(expected.get(field)), texts(said.path(field)));
                case "relatedStories" -> same(field, stories(expected), stories(said));
                case "keyQuotes" -> quotes();
                case "removed" -> {
                    for (String label : expected.get(field).propertyNames()) {
                        same(
                                "removed " + label,
                                expected.get(field).get(label).asInt(),
                                said.path(field).path(label).asInt(0));
                    }
                }
                default -> same(field, text(expected.get(field)), text(said.path(field)));
            }
        }
    }

    /** Lead and body in one: where a page sets no lead apart, either may hold the first paragraph. */
    private static List<String> article(JsonNode page) {
        List<String> article = new ArrayList<>();
        String lead = text(page.path("lead"));
        if (lead != null) {
            article.add(lead);
        }
        article.addAll(texts(page.path("body")));
        return article;
    }

    private static List<String> stories(JsonNode page) {
        List<String> stories = new ArrayList<>();
        for (JsonNode story : page.path("relatedStories")) {
            stories.add("# " + text(story.get("headline")));
            stories.addAll(texts(story.path("body")));
        }
        return stories;
    }

    /** One utterance may be given whole or paragraph by paragraph. */
    private void quotes() {
        List<JsonNode> left = new ArrayList<>();
        for (JsonNode quote : said.path("keyQuotes")) {
            if (optionalQuotes.stream().noneMatch(optional -> bare(optional).equals(bare(text(quote.get("text")))))) {
                left.add(quote);
            }
        }
        for (JsonNode wanted : expected.get("keyQuotes")) {
            String text = bare(text(wanted.get("text")));
            String given = "";
            int pieces = 0;
            while (pieces < left.size() && given.length() < text.length()) {
                given = bare(given + " " + text(left.get(pieces++).get("text")));
            }
            same("quote", text, given);
            if (given.equals(text)) {
                same(
                        "speaker of «" + text + "»",
                        text(wanted.get("speaker")),
                        text(left.get(0).path("speaker")));
                left.subList(0, pieces).clear();
            }
        }
        left.forEach(quote -> differences.add("quote that nobody said: " + text(quote.get("text"))));
    }

    /** The words of a quote without marks at the edges and with single spaces. */
    private static String bare(@Nullable String quote) {
        String text = quote == null ? "" : quote.replaceAll("\\s+", " ");
        int start = 0;
        int end = text.length();
        while (start < end && " \"“”.,;:".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \"“”.,;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end);
    }

    private static @Nullable String text(JsonNode node) {
        return node.isString() ? VietnameseText.trim(VietnameseText.nfc(node.asString())) : null;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(node -> texts.add(text(node)));
        return texts;
    }

    private void same(String field, @Nullable Object wanted, @Nullable Object given) {
        if (!Objects.equals(wanted, given)) {
            differences.add(field + ":\n    wanted " + wanted + "\n    said   " + given);
        }
    }

    private void same(String field, List<String> wanted, List<String> given) {
        wanted.stream()
                .filter(line -> !given.contains(line))
                .forEach(line -> differences.add(field + " lacks: " + line));
        given.stream()
                .filter(line -> !wanted.contains(line))
                .forEach(line -> differences.add(field + " should not hold: " + line));
        if (!wanted.equals(given) && wanted.containsAll(given) && given.containsAll(wanted)) {
            differences.add(field + " in another order or number:\n    wanted " + wanted + "\n    said   " + given);
        }
    }
}
