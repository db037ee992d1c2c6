// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.page.Line;
import io.github.tinsach.page.SourcePage;
import io.github.tinsach.read.HtmlReader;
import io.github.tinsach.read.TextReader;
import io.github.tinsach.text.VietnameseText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A page as read, with the gold labels of its lines by their numbers there.
 *
 * @param gold the labelled page
 * @param page its text or its HTML, as read
 * @param first the gold label of each line
 * @param accepted all labels that are right for it
 */
public record GoldLines(GoldPage gold, SourcePage page, Map<Integer, Label> first, Map<Integer, Set<Label>> accepted) {
    /** Returns the scraped text with its labels. */
    public static GoldLines text(GoldPage gold) {
        return new GoldLines(gold, TextReader.read(gold.text(), null), gold.labels(), gold.accepted());
    }

    /** Returns the page as served, with the labels of the text lines that say the same; other lines have none. */
    public static GoldLines html(GoldPage gold) {
        SourcePage page;
        try {
            page = HtmlReader.read(Files.readString(gold.html()), null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, Deque<Integer>> where = new HashMap<>();
        for (Line line : TextReader.read(gold.text(), null).lines()) {
            if (gold.labels().containsKey(line.number())) {
                where.computeIfAbsent(VietnameseText.key(line.text()), key -> new ArrayDeque<>())
                        .add(line.number());
            }
        }
        Map<Integer, Label> first = new HashMap<>();
        Map<Integer, Set<Label>> accepted = new HashMap<>();
        for (Line line : page.lines()) {
            Deque<Integer> numbers = where.get(VietnameseText.key(line.text()));
            if (numbers != null) {
                int number = numbers.size() > 1 ? numbers.poll() : numbers.peek();
                first.put(line.number(), gold.labels().get(number));
                accepted.put(line.number(), gold.accepted().get(number));
            }
        }
        return new GoldLines(gold, page, first, accepted);
    }

    /** Returns what the page is called: its name, with {@code .html} where it is HTML. */
    public String name() {
        return gold.name() + (page.html() ? ".html" : "");
    }

    /** Returns what is left out together with this page: its publisher or layout. */
    public String group() {
        return gold.publisher();
    }

    /** Returns the folder's name: {@code dev}. */
    public String folder() {
        return gold.folder().getFileName().toString() + (page.html() ? " html" : "");
    }
}
