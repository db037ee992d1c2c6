// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.story.LabelledPage;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The summary of a live page. Its publisher's summary, the sapo, is there: the summary begins with what the sapo says and
 * adds the sentence of the body that says most of what the sapo leaves out, if one can be read without its neighbours. A
 * page without a sapo, or without a paragraph that serves as one, is summarized as {@link SentenceChoice} does.
 */
final class PageSummary {
    /** A paragraph of so many syllables that is the whole article is its own summary. */
    private static final int SHORT_ARTICLE = 100;
    /** Without bounds from the caller, so many syllables and sentences in all; a longer sapo is cut to its first sentences. */
    private static final int LONGEST = 80;

    private static final int MOST = 3;
    /** A sentence is added only where so much of it is new; to fill the caller's bounds, where it is no repetition. */
    private static final float NEW_SHARE = 0.5f;

    private static final float REPEATED = 0.2f;

    private final PageSentences sentences;
    private final SummaryModel.Part part;
    private final WeighedArticle article;
    /** How many sentences are the sapo. */
    private final int lead;
    /** Which sentences say anything, and which can be read alone: 1 or -1, 0 before it is asked. */
    private final boolean[] said;

    private final byte[] verdicts;
    private final SummaryLength length;

    private PageSummary(
            Workspace space,
            PageSentences sentences,
            @Nullable String headline,
            SummaryModel model,
            SummaryLength length) {
        this.sentences = sentences;
        this.length = length;
        part = headline == null ? model.withoutHeadline() : model.withHeadline();
        article = WeighedArticle.of(
                space, headline, sentences.texts(), model.frequent(), part.syllables(), part.bigrams());
        lead = sentences.lead() > 0 ? sentences.lead() : sentences.opening(article.terms());
        said = SentenceChoice.allowed(article.terms());
        verdicts = new byte[said.length];
    }

    static List<SummarySentence> of(LabelledPage page, SummaryModel model, SummaryLength length) {
        PageSentences sentences = PageSentences.of(page);
        String headline = page.headline().map(LabelledLine::text).orElse(null);
        Workspace space = Workspace.take();
        PageSummary summary = new PageSummary(space, sentences, headline, model, length);
        List<SummarySentence> chosen = new ArrayList<>();
        for (int s : summary.choose()) {
            chosen.add(new SummarySentence(
                    sentences.texts().get(s), sentences.lines().get(s)));
        }
        Workspace.giveBack(space);
        return List.copyOf(chosen);
    }

    private int[] choose() {
        boolean free = length.sentences() == 0 && length.syllables() == 0 && length.ratio() == 0;
        if (free && sentences.paragraphs() == 1 && article.terms().length() <= SHORT_ARTICLE) {
            return all();
        }
        return lead == 0 ? withoutLead() : withLead(free);
    }

    private int[] withoutLead() {
        int[] chosen = SentenceChoice.of(article, part.set(), this::isReadable, length);
        return chosen.length > 0 ? chosen : SentenceChoice.of(article, part.set(), s -> said[s], length);
    }

    private int[] withLead(boolean free) {
        int most = length.sentences() > 0 ? length.sentences() : free ? MOST : Integer.MAX_VALUE;
        int left = free ? LONGEST : SentenceChoice.budget(article.terms(), length);
        GreedyChooser greedy = new GreedyChooser(article);
        boolean[] chosen = new boolean[said.length];
        boolean whole = true;
        int size = 0;
        for (int s = 0; s < lead; s++) {
            int syllables = article.terms().length(s);
            if (said[s] && size < most && (size == 0 || syllables <= left)) {
                chosen[s] = true;
                greedy.mark(s);
                left -= syllables;
                size++;
            }
            whole &= chosen[s] || !said[s];
        }
        // where the sapo was too long to be taken whole, what is added is the rest of it
        IntPredicate addable = whole ? s -> s >= lead && isReadable(s) : s -> s < lead && !chosen[s] && isReadable(s);
        int more = free ? Math.min(1, most - size) : most - size;
        for (int s : greedy.choose(addable, more, left, free ? NEW_SHARE : REPEATED)) {
            chosen[s] = true;
        }
        return IntStream.range(0, chosen.length).filter(s -> chosen[s]).toArray();
    }

    private int[] all() {
        return IntStream.range(0, said.length).toArray();
    }

    /** Whole, no question, no speech cut open, no item of a list, nothing that leans on the sentence before. */
    private boolean isReadable(int s) {
        if (verdicts[s] == 0) {
            verdicts[s] = said[s] && readsAlone(s) ? (byte) 1 : -1;
        }
        return verdicts[s] > 0;
    }

    private boolean readsAlone(int s) {
        String text = sentences.texts().get(s);
        int bad = Surface.SMALL_START
                | Surface.NO_END
                | Surface.CUT_QUOTE
                | Surface.QUESTION
                | Surface.SPEECH
                | Surface.COLON;
        return (Surface.of(text) & bad) == 0 && article.terms().length(s) >= 12 && !Openings.leans(text);
    }
}
