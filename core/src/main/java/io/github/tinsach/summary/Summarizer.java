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
        return PageSummary.of(page, SummaryModel.learnt(), length);
    }

    /**
     * Returns the summary of an article given as sentences: whole sentences of {@code body} in order, their index from 1
     * as line number.
     */
    public static List<SummarySentence> summarize(@Nullable String headline, List<String> body, SummaryLength length) {
        return summarize(SummaryModel.learnt(), headline, body, length);
    }

    /** Returns what {@link #summarize(String, List, SummaryLength)} would with the weights {@code model}. */
    public static List<SummarySentence> summarize(
            SummaryModel model, @Nullable String headline, List<String> body, SummaryLength length) {
        SummaryModel.Part part =
                headline == null || headline.isBlank() ? model.withoutHeadline() : model.withHeadline();
        Workspace space = Workspace.take();
        WeighedArticle article =
                WeighedArticle.of(space, headline, body, model.frequent(), part.syllables(), part.bigrams());
        boolean[] allowed = SentenceChoice.allowed(article.terms());
        List<SummarySentence> summary = new ArrayList<>(3);
        for (int s : SentenceChoice.of(article, part.set(), s -> allowed[s], length)) {
            summary.add(new SummarySentence(body.get(s), s + 1));
        }
        Workspace.giveBack(space);
        return List.copyOf(summary);
    }
}
