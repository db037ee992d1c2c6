// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.golden;

import io.github.tinsach.model.Evidence;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.RelatedStory;
import io.github.tinsach.model.Span;
import io.github.tinsach.model.Status;
import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A result made of the truth of a case, to test what works on results without what finds them. */
public final class GoldExtraction {
    private GoldExtraction() {}

    /** Returns the truth of the case of that name, a text page, as a result. */
    public static Extraction of(String name) {
        GoldenCase golden = GoldenCase.all().stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow();
        List<LabelledLine> lines = lines(golden);
        Map<Label, Integer> removed = new EnumMap<>(Label.class);
        lines.stream()
                .filter(line -> line.label().isNoise())
                .forEach(line -> removed.merge(line.label(), 1, Integer::sum));
        JsonNode expected = golden.expected();
        Map<String, Evidence> evidence = new LinkedHashMap<>();
        for (LabelledLine line : lines) {
            if (line.label() == Label.HEADLINE) {
                evidence.put("headline", new Evidence(line.number(), line.text(), "headline over the article"));
            }
        }
        if (expected.path("sourceAgency").isString()) {
            first(lines, expected.get("sourceAgency").asString())
                    .forEach(line -> evidence.put(
                            "sourceAgency",
                            new Evidence(
                                    line.number(), expected.get("sourceAgency").asString(), "named in a credit")));
        }
        return new Extraction(
                name,
                expected.get("status").asString().equals("article") ? Status.ARTICLE : Status.NO_ARTICLE,
                null,
                "vi",
                text(expected, "headline"),
                text(expected, "lead"),
                text(expected, "date"),
                text(expected, "sourceAgency"),
                null,
                null,
                text(expected, "author"),
                text(expected, "section"),
                texts(expected.path("tags")),
                lines.stream()
                        .filter(line -> line.label() == Label.LEAD || line.label() == Label.BODY)
                        .limit(2)
                        .map(line -> new SummarySentence(line.text().split("(?<=\\.) ")[0], line.number()))
                        .toList(),
                quotes(lines, expected),
                texts(expected.get("body")),
                texts(expected.get("captions")),
                stories(lines, expected),
                List.of(),
                List.of(),
                removed,
                evidence,
                0.97,
                lines,
                List.of());
    }

    private static List<LabelledLine> lines(GoldenCase golden) {
        Map<Integer, Label> labels = new LinkedHashMap<>();
        golden.gold().get("lines").properties().forEach(entry -> {
            Label label = Arrays.stream(Label.values())
                    .filter(one -> one.key().equals(entry.getKey()))
                    .findFirst()
                    .orElseThrow();
            for (String range : entry.getValue().asString().split(" ")) {
                String[] ends = range.split("-");
                for (int n = Integer.parseInt(ends[0]); n <= Integer.parseInt(ends[ends.length - 1]); n++) {
                    labels.put(n, label);
                }
            }
        });
        List<LabelledLine> lines = new ArrayList<>();
        for (String text : golden.content().split("\n")) {
            int n = lines.size() + 1;
            Label label = VietnameseText.isBlank(text) ? Label.BLANK : labels.get(n);
            lines.add(
                    new LabelledLine(n, text, "\n", label, "gold-label", "labelled " + label.key() + " by hand", null));
        }
        return lines;
    }

    private static List<LabelledLine> first(List<LabelledLine> lines, String words) {
        return lines.stream()
                .filter(line -> line.label().isKept() && line.text().contains(words))
                .limit(1)
                .toList();
    }

    private static List<Quote> quotes(List<LabelledLine> lines, JsonNode expected) {
        List<Quote> quotes = new ArrayList<>();
        for (JsonNode quote : expected.path("keyQuotes")) {
            String text = quote.get("text").asString();
            for (LabelledLine line : first(lines, text)) {
                int start = line.text().indexOf(text);
                String speaker = text(quote, "speaker");
                LabelledLine named = speaker == null
                        ? null
                        : first(lines, speaker).stream().findFirst().orElse(null);
                int at = named == null ? 0 : named.text().indexOf(speaker);
                quotes.add(new Quote(
                        text,
                        speaker,
                        null,
                        "nói",
                        line.number(),
                        new Span(start, start + text.length()),
                        named == null ? 0 : named.number(),
                        named == null ? null : new Span(at, at + speaker.length()),
                        0.9));
            }
        }
        return quotes;
    }

    private static List<RelatedStory> stories(List<LabelledLine> lines, JsonNode expected) {
        List<RelatedStory> stories = new ArrayList<>();
        for (JsonNode story : expected.path("relatedStories")) {
            String headline = story.get("headline").asString();
            lines.stream()
                    .filter(line -> line.text().equals(headline))
                    .limit(1)
                    .forEach(line -> stories.add(new RelatedStory(
                            headline,
                            texts(story.get("body")),
                            line.number(),
                            line.number() + story.get("body").size())));
        }
        return stories;
    }

    private static @Nullable String text(JsonNode node, String field) {
        return node.path(field).isString() ? node.get(field).asString() : null;
    }

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asString()));
        return texts;
    }
}
