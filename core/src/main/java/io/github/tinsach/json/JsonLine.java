// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.json;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/** One JSON object as a string that any reader of lines and any UTF-8 encoder takes as it is. */
final class JsonLine {
    private static final JsonFactory FACTORY = new JsonFactory();

    private JsonLine() {}

    /** Returns the object that {@code fields} writes: over several lines where {@code pretty}, else on one. */
    static String object(boolean pretty, Consumer<JsonGenerator> fields) {
        JsonText text = new JsonText();
        try (JsonGenerator json = FACTORY.createGenerator(new Layout(pretty), text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return text.escaped();
    }

    /** Writes a property that holds a string or null. */
    static void string(JsonGenerator json, String name, @Nullable String value) {
        json.writeName(name);
        if (value == null) {
            json.writeNull();
        } else {
            json.writeString(value);
        }
    }

    /** Writes a property that holds a list of strings. */
    static void strings(JsonGenerator json, String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }

    /** Writes a property that holds a share from 0 to 1, to four places. */
    static void share(JsonGenerator json, String name, double value) {
        json.writeNumberProperty(name, Math.round(value * 10_000) / 10_000.0);
    }

    /** The only thing that the generator asks of its context: whether to indent. */
    private static final class Layout extends ObjectWriteContext.Base {
        private static final DefaultIndenter INDENT = new DefaultIndenter("  ", "\n");
        private static final Separators SEPARATORS = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        private final boolean pretty;

        Layout(boolean pretty) {
            this.pretty = pretty;
        }

        @Override
        public boolean hasPrettyPrinter() {
            return pretty;
        }

        @Override
        public @Nullable PrettyPrinter getPrettyPrinter() {
            return pretty
                    ? new DefaultPrettyPrinter(SEPARATORS)
                            .withObjectIndenter(INDENT)
                            .withArrayIndenter(INDENT)
                    : null;
        }
    }
}
