// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.json;

import java.io.StringWriter;
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
        StringWriter text = new StringWriter(1024);
        try (JsonGenerator json = FACTORY.createGenerator(new Layout(pretty), text)) {
            json.writeStartObject();
            fields.accept(json);
            json.writeEndObject();
        }
        return escaped(text.toString());
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

    /**
     * Escapes what the generator leaves bare: characters that many tools take for a line end (U+0085, U+2028, U+2029) and
     * other controls above U+007E, and halves of surrogate pairs, which no encoding can express. All of them stand
     * inside strings.
     */
    private static String escaped(String json) {
        int length = json.length();
        StringBuilder out = null;
        int copied = 0;
        for (int i = 0; i < length; i++) {
            char c = json.charAt(i);
            if (c < 0x7F || (c > 0x9F && c < 0x2028) || (c > 0x2029 && !Character.isSurrogate(c))) {
                continue;
            }
            if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(json.charAt(i + 1))) {
                i++;
            } else if (c <= 0x9F || c == 0x2028 || c == 0x2029 || Character.isSurrogate(c)) {
                out = out == null ? new StringBuilder(length + 64) : out;
                out.append(json, copied, i).append(String.format("\\u%04x", (int) c));
                copied = i + 1;
            }
        }
        return out == null ? json : out.append(json, copied, length).toString();
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
