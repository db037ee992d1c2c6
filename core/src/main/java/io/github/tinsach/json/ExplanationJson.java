// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.json;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Span;
import tools.jackson.core.JsonGenerator;

/**
 * Every line of a page with its label and reason, as {@code explanation.schema.json} describes it. The texts of a text
 * page, each with its end ({@code "\n"} where none is given), are the input again.
 */
public final class ExplanationJson {
    private ExplanationJson() {}

    /** Returns the explanation of {@code page}, on one line. */
    public static String write(Extraction page) {
        return JsonLine.object(false, json -> {
            json.writeStringProperty("id", page.id());
            json.writeArrayPropertyStart("lines");
            page.lines().forEach(line -> line(line, json));
            json.writeEndArray();
        });
    }

    private static void line(LabelledLine line, JsonGenerator json) {
        json.writeStartObject();
        json.writeNumberProperty("line", line.number());
        json.writeStringProperty("label", line.label().key());
        json.writeStringProperty("rule", line.rule());
        json.writeStringProperty("reason", line.reason());
        json.writeStringProperty("text", line.text());
        Span source = line.source();
        if (source != null) {
            json.writeName("source");
            json.writeArray(new int[] {source.start(), source.end()}, 0, 2);
        } else if (!line.lineEnd().equals("\n")) {
            json.writeStringProperty("end", line.lineEnd());
        }
        json.writeEndObject();
    }
}
