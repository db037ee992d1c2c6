// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.story.LabelledPage;
import java.util.ArrayList;
import java.util.List;
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
    /** A sentence is added only where so much of its expected matches are new, and enough of it is expected at all. */
    private static final float NEW_SHARE = 0.55f;

    private final PageSentences sentences;
    private final SummaryModel.Part part;
    private final WeighedArticle article;
    private final SummaryLength length;

    private PageSummary(PageSentences sentences, @Nullable String headline, SummaryModel model, SummaryLength length) {
        this.sentences = sentences;
        this.length = length;
        part = headline == null ? model.withoutHeadline() : model.withHeadline();
        article = WeighedArticle.of(headline, sentences.texts(), model.frequent(), part.syllables(), part.bigrams());
    }

    static List<SummarySentence> of(LabelledPage page, SummaryModel model, SummaryLength length) {
        PageSentences sentences = PageSentences.of(page);
        String headline = page.headline().map(LabelledLine::text).orElse(null);
        PageSummary summary = new PageSummary(sentences, headline, model, length);
        List<SummarySentence> chosen = new ArrayList<>();
        for (int s : summary.choose()) {
            chosen.add(new SummarySentence(
                    sentences.texts().get(s), sentences.lines().get(s)));
        }
        return List.copyOf(chosen);
    }

    private int[] choose() {
        boolean free = length.sentences() == 0 && length.syllables() == 0 && length.ratio() == 0;
        if (free && sentences.paragraphs() == 1 && article.terms().syllable.length <= SHORT_ARTICLE) {
            return all();
        }
        boolean[] said = SentenceChoice.allowed(article.terms());
        boolean[] readable = new boolean[said.length];
        boolean any = false;
        for (int s = 0; s < said.length; s++) {
            readable[s] = said[s] && s >= sentences.lead() && isReadable(s);
            any |= readable[s];
        }
        if (sentences.lead() == 0) {
            return SentenceChoice.of(article, part.set(), any ? readable : said, length);
        }
        int most = length.sentences() > 0 ? length.sentences() : free ? MOST : Integer.MAX_VALUE;
        int budget = free ? LONGEST : SentenceChoice.budget(article.terms(), length);
        GreedyChooser greedy = new GreedyChooser(article);
        List<Integer> chosen = new ArrayList<>();
        int left = budget;
        for (int s = 0; s < sentences.lead() && chosen.size() < most; s++) {
            int syllables = article.terms().length(s);
            if (said[s] && (chosen.isEmpty() || syllables <= left)) {
                chosen.add(s);
                greedy.mark(s);
                left -= syllables;
            }
        }
        boolean[] addable = chosen.size() < lead(said) ? leadOnly(said, chosen) : readable;
        for (int s : greedy.choose(
                addable, free ? Math.min(1, most - chosen.size()) : most - chosen.size(), left, NEW_SHARE)) {
            chosen.add(s);
        }
        return chosen.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private int lead(boolean[] said) {
        int count = 0;
        for (int s = 0; s < sentences.lead(); s++) {
            count += said[s] ? 1 : 0;
        }
        return count;
    }

    /** The sapo was too long to be taken whole: what is added is the rest of it. */
    private boolean[] leadOnly(boolean[] said, List<Integer> chosen) {
        boolean[] rest = new boolean[said.length];
        for (int s = 0; s < sentences.lead(); s++) {
            rest[s] = said[s] && !chosen.contains(s) && isReadable(s);
        }
        return rest;
    }

    private int[] all() {
        int[] all = new int[sentences.texts().size()];
        for (int s = 0; s < all.length; s++) {
            all[s] = s;
        }
        return all;
    }

    /** Whole, no question, no speech cut open, no item of a list, nothing that leans on the sentence before. */
    private boolean isReadable(int s) {
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
