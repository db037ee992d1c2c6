// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.report;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.model.Quote;
import io.github.tinsach.model.Span;
import io.github.tinsach.model.SummarySentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What is marked within the lines of one page: evidence, quotes, speakers, sentences of the summary. */
final class Marks {
    /**
     * A marked range of a line.
     *
     * @param span where it stands in the line's text
     * @param style class of the style sheet
     * @param id what a link to it names; empty where nothing links to it
     */
    record Mark(Span span, String style, String id) {}

    private final List<LabelledLine> lines;
    private final Map<Integer, List<Mark>> byLine = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    /** Finds the marks of a page whose ids begin with {@code prefix}. */
    Marks(Extraction page, String prefix) {
        lines = page.lines();
        page.evidence()
                .forEach((field, evidence) -> words(evidence.line(), evidence.text(), "f", prefix + "f-" + field));
        int n = 0;
        for (Quote quote : page.keyQuotes()) {
            n++;
            add(quote.line(), quote.span(), "q", prefix + "q" + n);
            if (quote.speakerSpan() != null) {
                add(quote.speakerLine(), quote.speakerSpan(), "who", "");
            }
        }
        n = 0;
        for (SummarySentence sentence : page.summary()) {
            n++;
            words(sentence.line(), sentence.text(), "s", prefix + "s" + n);
        }
    }

    /** Returns the marks of a line, in no order. */
    List<Mark> of(LabelledLine line) {
        return byLine.getOrDefault(line.number(), List.of());
    }

    /** Returns whether there is a mark of that id; links go to the whole line where there is none. */
    boolean has(String id) {
        return ids.contains(id);
    }

    private void words(int line, String words, String style, String id) {
        if (line < 1 || line > lines.size() || words.isEmpty()) {
            return;
        }
        int start = lines.get(line - 1).text().indexOf(words);
        if (start >= 0) {
            add(line, new Span(start, start + words.length()), style, id);
        }
    }

    private void add(int line, Span span, String style, String id) {
        if (line < 1 || line > lines.size() || span.length() == 0) {
            return;
        }
        if (span.end() > lines.get(line - 1).text().length()) {
            return;
        }
        byLine.computeIfAbsent(line, key -> new ArrayList<>()).add(new Mark(span, style, id));
        if (!id.isEmpty()) {
            ids.add(id);
        }
    }
}
