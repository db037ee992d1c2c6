// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.json;

import static io.github.tinsach.json.JsonLine.share;
import static io.github.tinsach.json.JsonLine.string;
import static io.github.tinsach.json.JsonLine.strings;

import io.github.tinsach.model.AgencyMention;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.RelatedStory;
import io.github.tinsach.model.Span;
import io.github.tinsach.model.SummarySentence;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;

/** The article with its fields, as {@code extraction.schema.json} describes it. Every property is always there. */
public final class ExtractionJson {
    private ExtractionJson() {}

    /** Returns {@code extraction}: over several lines where {@code pretty}, else on one. */
    public static String write(Extraction extraction, boolean pretty) {
        return JsonLine.object(pretty, json -> fields(extraction, json));
    }

    private static void fields(Extraction page, JsonGenerator json) {
        json.writeStringProperty("id", page.id());
        json.writeStringProperty("status", page.status().key());
        string(json, "url", page.url());
        string(json, "language", page.language());
        string(json, "headline", page.headline());
        string(json, "lead", page.lead());
        string(json, "date", page.date());
        string(json, "sourceAgency", page.sourceAgency());
        string(json, "sourceUrl", page.sourceUrl());
        string(json, "publisher", page.publisher());
        string(json, "author", page.author());
        string(json, "section", page.section());
        strings(json, "tags", page.tags());
        strings(
                json,
                "summary",
                page.summary().stream().map(SummarySentence::text).toList());
        json.writeArrayPropertyStart("keyQuotes");
        page.keyQuotes().forEach(quote -> quote(quote, json));
        json.writeEndArray();
        strings(json, "body", page.body());
        strings(json, "captions", page.captions());
        json.writeArrayPropertyStart("relatedStories");
        page.relatedStories().forEach(story -> relatedStory(story, json));
        json.writeEndArray();
        agencies("citedAgencies", page.citedAgencies(), json);
        agencies("photoAgencies", page.photoAgencies(), json);
        json.writeObjectPropertyStart("removed");
        page.removed().forEach((label, count) -> json.writeNumberProperty(label.key(), count.intValue()));
        json.writeEndObject();
        json.writeObjectPropertyStart("evidence");
        page.evidence().forEach((field, evidence) -> {
            json.writeObjectPropertyStart(field);
            json.writeNumberProperty("line", evidence.line());
            json.writeStringProperty("text", evidence.text());
            json.writeStringProperty("how", evidence.how());
            json.writeEndObject();
        });
        json.writeEndObject();
        share(json, "confidence", page.confidence());
        strings(json, "warnings", page.warnings());
    }

    private static void quote(Quote quote, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("text", quote.text());
        string(json, "speaker", quote.speaker());
        string(json, "role", quote.role());
        string(json, "verb", quote.verb());
        json.writeNumberProperty("line", quote.line());
        span("span", quote.span(), json);
        json.writeName("speakerLine");
        if (quote.speakerLine() > 0) {
            json.writeNumber(quote.speakerLine());
        } else {
            json.writeNull();
        }
        span("speakerSpan", quote.speakerSpan(), json);
        share(json, "score", quote.score());
        json.writeEndObject();
    }

    private static void span(String name, @Nullable Span span, JsonGenerator json) {
        json.writeName(name);
        if (span == null) {
            json.writeNull();
        } else {
            json.writeArray(new int[] {span.start(), span.end()}, 0, 2);
        }
    }

    private static void relatedStory(RelatedStory story, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("headline", story.headline());
        strings(json, "body", story.body());
        json.writeStringProperty("lines", story.firstLine() + "-" + story.lastLine());
        json.writeEndObject();
    }

    private static void agencies(String name, List<AgencyMention> mentions, JsonGenerator json) {
        json.writeArrayPropertyStart(name);
        for (AgencyMention mention : mentions) {
            json.writeStartObject();
            json.writeStringProperty("name", mention.name());
            json.writeNumberProperty("line", mention.line());
            json.writeStringProperty("text", mention.text());
            json.writeEndObject();
        }
        json.writeEndArray();
    }
}
