// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.SentenceSplitter;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.RandomAccess;

/**
 * The sentences of a page's article, from its lead and body lines alone, as places in their lines: few of them are ever
 * asked for as strings. Their syllables are read along with them.
 */
final class PageSentences extends AbstractList<String> implements RandomAccess {
    /** An opening paragraph of so many syllables may serve as a sapo where the page sets none apart. */
    private static final int SHORTEST_LEAD = 18;

    private static final int LONGEST_LEAD = 150;
    /** More of an article is not read: it would be none. */
    private static final int MOST = 20_000;

    /** The paragraph of each sentence, and where in its text it stands. */
    private final List<LabelledLine> paragraphs = new ArrayList<>();

    private int[] paragraph = new int[32];
    private int[] start = new int[32];
    private int[] end = new int[32];
    /** The syllables of the article up to the end of each sentence. */
    private int[] syllables = new int[32];

    private int size;
    private int lead;

    private PageSentences() {}

    /** Returns the sentences of {@code page}, their syllables added to those in {@code space}. */
    static PageSentences of(LabelledPage page, Workspace space) {
        PageSentences sentences = new PageSentences();
        boolean body = false;
        for (LabelledLine line : page.kept()) {
            boolean isLead = line.label() == Label.LEAD;
            if ((isLead || line.label() == Label.BODY) && sentences.size < MOST) {
                sentences.add(line, space);
                body |= !isLead;
                sentences.lead = body ? sentences.lead : sentences.size;
            }
        }
        return sentences;
    }

    private void add(LabelledLine line, Workspace space) {
        SentenceSplitter splitter = space.splitter;
        splitter.read(line.text());
        char[] chars = splitter.chars();
        for (int i = 0; i < splitter.size(); i++) {
            int from = splitter.start(i);
            int to = splitter.end(i);
            if (size == 0) {
                from += Dateline.end(line.text().substring(from, to));
            } else if (from == 0 && line.label() == Label.LEAD) {
                from += Dateline.bullet(line.text().substring(from, to));
            }
            if (chars == null) {
                space.hasher.add(line.text().substring(from, to));
            } else {
                space.hasher.add(chars, from, to);
            }
            add(from, to, space.hasher.size);
        }
        paragraphs.add(line);
    }

    private void add(int from, int to, int syllablesSoFar) {
        if (size == start.length) {
            paragraph = Arrays.copyOf(paragraph, 2 * size);
            start = Arrays.copyOf(start, 2 * size);
            end = Arrays.copyOf(end, 2 * size);
            syllables = Arrays.copyOf(syllables, 2 * size);
        }
        paragraph[size] = paragraphs.size();
        start[size] = from;
        end[size] = to;
        syllables[size++] = syllablesSoFar;
    }

    /** Returns a sentence as printed. */
    @Override
    public String get(int sentence) {
        return paragraphs.get(paragraph[sentence]).text().substring(start[sentence], end[sentence]);
    }

    @Override
    public int size() {
        return size;
    }

    /** Returns the number of the line that a sentence stands on. */
    int line(int sentence) {
        return paragraphs.get(paragraph[sentence]).number();
    }

    /** Returns how many sentences at the beginning are the sapo that the page sets apart. */
    int lead() {
        return lead;
    }

    /** Returns the number of lines that the sentences come from. */
    int paragraphs() {
        return paragraphs.size();
    }

    /** Returns the syllables read up to the end of each sentence. */
    int[] syllables() {
        return Arrays.copyOf(syllables, size);
    }

    /**
     * Returns how many sentences at the beginning are the sapo, where the page sets none apart: the first paragraph serves
     * as one if it is as long as one and says what the headline says; else 0. {@code terms} are the sentences' syllables.
     */
    int opening(Terms terms) {
        int last = 0;
        while (last < size && paragraph[last] == paragraph[0]) {
            last++;
        }
        int length = terms.from[last];
        boolean fits = length >= SHORTEST_LEAD && length <= LONGEST_LEAD;
        if (!fits || last == size || (Surface.of(get(last - 1)) & Surface.NO_END) != 0) {
            return 0;
        }
        boolean[] said = new boolean[terms.headlineSyllables];
        for (int i = 0; i < length; i++) {
            if (terms.syllable[i] < said.length) {
                said[terms.syllable[i]] = true;
            }
        }
        int shared = 0;
        for (int t : terms.headline) {
            shared += said[t] ? 1 : 0;
        }
        return said.length > 0 && 5 * shared >= 2 * terms.headline.length ? last : 0;
    }
}
