// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.json.ArticleJson;
import io.github.tinsach.json.ExplanationJson;
import io.github.tinsach.json.ExtractionJson;
import io.github.tinsach.json.SummaryJson;
import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.SummarySentence;
import java.util.List;

/**
 * Results as JSON. Each method returns one object, without a line end after it; an object on one line holds no character
 * that any tool takes for the end of a line. JSON Schemas of all of them are resources of this library, in
 * {@code io/github/tinsach/schema/}.
 */
public final class NewsJson {
    private NewsJson() {}

    /** Returns the article with its fields ({@code extraction.schema.json}): over several lines where {@code pretty}, else on one. */
    public static String extraction(Extraction extraction, boolean pretty) {
        return ExtractionJson.write(extraction, pretty);
    }

    /**
     * Returns every line with its label and reason, on one line ({@code explanation.schema.json}). The texts of the lines of
     * a text page, each followed by its {@code end} or else {@code "\n"}, are the page again.
     */
    public static String explanation(Extraction extraction) {
        return ExplanationJson.write(extraction);
    }

    /** Returns id and summary, on one line ({@code summary.schema.json}). */
    public static String summary(Extraction extraction) {
        return SummaryJson.write(extraction.id(), extraction.summary());
    }

    /** Returns id and summary of an article that was given as sentences, on one line ({@code summary.schema.json}). */
    public static String summary(String id, List<SummarySentence> summary) {
        return SummaryJson.write(id, summary);
    }

    /** Returns id, status, address and the article as plain text, on one line ({@code article.schema.json}). */
    public static String article(Extraction extraction) {
        return ArticleJson.write(extraction, ArticleText.plain(extraction));
    }
}
