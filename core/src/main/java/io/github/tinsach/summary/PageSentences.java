// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.story.LabelledPage;
import io.github.tinsach.text.Sentence;
import io.github.tinsach.text.SentenceSplitter;
import java.util.ArrayList;
import java.util.List;

/**
 * The sentences of a page's article, from its lead and body lines alone.
 *
 * @param texts the sentences as printed
 * @param lines the line of each
 * @param lead how many at the beginning are the sapo that the page sets apart
 * @param paragraphs number of lines they come from
 */
record PageSentences(List<String> texts, List<Integer> lines, int lead, int paragraphs) {
    /** An opening paragraph of so many syllables may serve as a sapo where the page sets none apart. */
    private static final int SHORTEST_LEAD = 18;

    private static final int LONGEST_LEAD = 150;
    /** More of an article is not read: it would be none. */
    private static final int MOST = 20_000;

    static PageSentences of(LabelledPage page) {
        List<String> texts = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        int lead = 0;
        int paragraphs = 0;
        boolean body = false;
        for (LabelledLine line : page.lines()) {
            boolean isLead = line.label() == Label.LEAD;
            if ((!isLead && line.label() != Label.BODY) || texts.size() >= MOST) {
                continue;
            }
            paragraphs++;
            for (Sentence sentence : SentenceSplitter.split(line.text())) {
                String text = sentence.text();
                texts.add(text.substring(
                        texts.isEmpty()
                                ? Dateline.end(text)
                                : sentence.start() == 0 && isLead ? Dateline.bullet(text) : 0));
                lines.add(line.number());
            }
            body |= !isLead;
            if (isLead && !body) {
                lead = texts.size();
            }
        }
        return new PageSentences(texts, lines, lead, paragraphs);
    }

    /**
     * Returns how many sentences at the beginning are the sapo, where the page sets none apart: the first paragraph serves
     * as one if it is as long as one and says what the headline says; else 0. {@code terms} are the sentences' syllables.
     */
    int opening(Terms terms) {
        int end = 0;
        while (end < texts.size() && lines.get(end).equals(lines.get(0))) {
            end++;
        }
        int syllables = terms.from[end];
        boolean fits = syllables >= SHORTEST_LEAD && syllables <= LONGEST_LEAD;
        if (!fits || end == texts.size() || (Surface.of(texts.get(end - 1)) & Surface.NO_END) != 0) {
            return 0;
        }
        boolean[] said = new boolean[terms.headlineSyllables];
        for (int i = 0; i < syllables; i++) {
            if (terms.syllable[i] < said.length) {
                said[terms.syllable[i]] = true;
            }
        }
        int shared = 0;
        for (int t : terms.headline) {
            shared += said[t] ? 1 : 0;
        }
        return said.length > 0 && 5 * shared >= 2 * terms.headline.length ? end : 0;
    }
}
