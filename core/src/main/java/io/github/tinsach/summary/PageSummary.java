// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.SummarySentence;
import io.github.tinsach.story.LabelledPage;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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

    /** A shorter sentence leans on others, or says little. */
    private static final int SHORTEST = 12;

    private final PageSentences sentences;
    private final SummaryModel model;
    private final SummaryModel.Part part;
    private final Terms terms;
    /** How many sentences are the sapo. */
    private final int lead;
    /** Which sentences say anything, and which can be read alone: 1 or -1, 0 before it is asked. */
    private final boolean[] said;

    private final byte[] verdicts;
    private final SummaryLength length;

    private PageSummary(
            PageSentences sentences, Terms terms, SummaryModel model, SummaryModel.Part part, SummaryLength length) {
        this.sentences = sentences;
        this.terms = terms;
        this.model = model;
        this.part = part;
        this.length = length;
        lead = sentences.lead() > 0 ? sentences.lead() : sentences.opening(terms);
        said = SentenceChoice.allowed(terms);
        verdicts = new byte[said.length];
    }

    static List<SummarySentence> of(LabelledPage page, SummaryModel model, SummaryLength length) {
        Workspace space = Workspace.take();
        LabelledLine headline = page.headline().orElse(null);
        if (headline != null) {
            space.hasher.add(headline.text());
        }
        int headLength = space.hasher.size;
        PageSentences sentences = PageSentences.of(page, space);
        Terms terms = Terms.of(space, headLength, sentences.syllables());
        SummaryModel.Part part = headline == null ? model.withoutHeadline() : model.withHeadline();
        List<SummarySentence> chosen = new ArrayList<>();
        for (int s : new PageSummary(sentences, terms, model, part, length).choose()) {
            chosen.add(new SummarySentence(sentences.get(s), sentences.line(s)));
        }
        Workspace.giveBack(space);
        return List.copyOf(chosen);
    }

    private int[] choose() {
        boolean free = length.sentences() == 0 && length.syllables() == 0 && length.ratio() == 0;
        if (free && sentences.paragraphs() == 1 && terms.length() <= SHORT_ARTICLE) {
            return all();
        }
        return lead == 0 ? withoutLead() : withLead(free);
    }

    private int[] withoutLead() {
        WeighedArticle article =
                WeighedArticle.of(terms, sentences, model.frequent(), part.syllables(), part.bigrams());
        int[] chosen = SentenceChoice.of(article, part.set(), this::isReadable, length);
        return chosen.length > 0 ? chosen : SentenceChoice.of(article, part.set(), s -> said[s], length);
    }

    private int[] withLead(boolean free) {
        int most = length.sentences() > 0 ? length.sentences() : free ? MOST : Integer.MAX_VALUE;
        int left = free ? LONGEST : SentenceChoice.budget(terms, length);
        boolean[] chosen = new boolean[said.length];
        boolean whole = true;
        int size = 0;
        for (int s = 0; s < lead; s++) {
            int syllables = terms.length(s);
            if (said[s] && size < most && (size == 0 || syllables <= left)) {
                chosen[s] = true;
                left -= syllables;
                size++;
            }
            whole &= chosen[s] || !said[s];
        }
        int more = free ? Math.min(1, most - size) : most - size;
        // where the sapo was too long to be taken whole, what is added is the rest of it
        int[] addable = whole ? addable(lead, said.length, left, chosen) : addable(0, lead, left, chosen);
        if (more > 0 && addable.length > 0) {
            for (int s : added(chosen, addable, more, left, free ? NEW_SHARE : REPEATED)) {
                chosen[s] = true;
            }
        }
        return indexes(chosen);
    }

    /** Returns the sentences in a range that are neither chosen nor too long, too short or mute. */
    private int[] addable(int from, int to, int left, boolean[] chosen) {
        boolean[] addable = new boolean[to];
        for (int s = from; s < to; s++) {
            addable[s] = !chosen[s] && said[s] && terms.length(s) >= SHORTEST && terms.length(s) <= left;
        }
        return indexes(addable);
    }

    private int[] added(boolean[] chosen, int[] addable, int more, int left, float newShare) {
        Said before = new Said(terms);
        for (int s = 0; s < lead; s++) {
            if (chosen[s]) {
                before.add(s);
            }
        }
        Counts counts = new Counts(terms, model.frequent());
        Chances chances = new Chances(terms, counts, part, addable);
        return new GreedyChooser(terms, counts, chances, before)
                .choose(addable, this::isReadable, more, left, newShare);
    }

    private static int[] indexes(boolean[] of) {
        int[] indexes = new int[of.length];
        int size = 0;
        for (int i = 0; i < of.length; i++) {
            indexes[size] = i;
            size += of[i] ? 1 : 0;
        }
        return Arrays.copyOf(indexes, size);
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
        String text = sentences.get(s);
        int bad = Surface.SMALL_START
                | Surface.NO_END
                | Surface.CUT_QUOTE
                | Surface.QUESTION
                | Surface.SPEECH
                | Surface.COLON;
        return (Surface.of(text) & bad) == 0 && terms.length(s) >= SHORTEST && !Openings.leans(text);
    }
}
