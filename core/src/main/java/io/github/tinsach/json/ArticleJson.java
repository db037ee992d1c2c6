// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.json;

import io.github.tinsach.model.Extraction;

/** The cleaned page as one string, as {@code article.schema.json} describes it; a record that the reader takes as input. */
public final class ArticleJson {
    private ArticleJson() {}

    /** Returns {@code page} with {@code text} as its article, on one line. */
    public static String write(Extraction page, String text) {
        return JsonLine.object(false, json -> {
            json.writeStringProperty("id", page.id());
            json.writeStringProperty("status", page.status().key());
            JsonLine.string(json, "url", page.url());
            json.writeStringProperty("text", text);
        });
    }
}
