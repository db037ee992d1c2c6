// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.story.LabelledPage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Chooses the sentences that tell the story. */
public final class Summarizer {
    private Summarizer() {}

    /** Returns the summary of the page's article. */
    public static List<SummarySentence> summarize(LabelledPage page, SummaryLength length) {
        return List.of();
    }

    /**
     * Returns the summary of an article given as sentences: whole sentences of {@code body} in order, their index from 1
     * as line number.
     */
    public static List<SummarySentence> summarize(@Nullable String headline, List<String> body, SummaryLength length) {
        List<SummarySentence> all = new ArrayList<>();
        for (int i = 0; i < Math.min(2, body.size()); i++) {
            all.add(new SummarySentence(body.get(i), i + 1));
        }
        return all;
    }
}
