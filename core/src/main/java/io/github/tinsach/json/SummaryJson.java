// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.json;

import io.github.tinsach.model.SummarySentence;
import java.util.List;

/** A summary, as {@code summary.schema.json} describes it. */
public final class SummaryJson {
    private SummaryJson() {}

    /** Returns the summary of the article that the caller calls {@code id}, on one line. */
    public static String write(String id, List<SummarySentence> summary) {
        return JsonLine.object(false, json -> {
            json.writeStringProperty("id", id);
            JsonLine.strings(
                    json, "summary", summary.stream().map(SummarySentence::text).toList());
        });
    }
}
