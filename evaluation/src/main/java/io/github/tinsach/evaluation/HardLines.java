// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import io.github.tinsach.noise.LineFacts;
import io.github.tinsach.noise.LineFlag;
import io.github.tinsach.noise.PageFacts;
import io.github.tinsach.noise.Shape;
import io.github.tinsach.story.LabelledPage;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How many lines of the kinds that are hard to tell are found, and how many that are said to be of a kind are: captions
 * without a credit, subheads, links inside the article, buttons and players inside it, whole texts again.
 */
final class HardLines {
    /** A kind of line. */
    private enum Kind {
        CAPTION_WITHOUT_CREDIT("captions without a credit"),
        SUBHEAD("subheads"),
        LINK_INSIDE("links inside the article"),
        CHROME_INSIDE("buttons and players inside the article"),
        REPEAT("texts of pictures and repeated lines");

        final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    private static final class Count {
        int gold;
        int said;
        int both;
    }

    private final Map<Kind, Count> counts = new EnumMap<>(Kind.class);

    HardLines() {
        for (Kind kind : Kind.values()) {
            counts.put(kind, new Count());
        }
    }

    /** Counts the lines of a page between its headline and the last line of its article. */
    void add(GoldLines gold, PageFacts facts, LabelledPage said) {
        Map<Integer, LineFacts> byNumber = new HashMap<>();
        for (int i = 0; i < facts.size(); i++) {
            byNumber.put(facts.line(i).line().number(), facts.line(i));
        }
        int from = Integer.MAX_VALUE;
        int to = 0;
        for (Map.Entry<Integer, Label> line : gold.first().entrySet()) {
            if (line.getValue() == Label.HEADLINE) {
                from = Math.min(from, line.getKey());
            } else if (line.getValue().isContent()) {
                to = Math.max(to, line.getKey());
            }
        }
        for (LabelledLine line : said.lines()) {
            Label want = gold.first().get(line.number());
            LineFacts fact = byNumber.get(line.number());
            if (want == null || fact == null || line.number() <= from || line.number() > to) {
                continue;
            }
            Set<Label> accepted = gold.accepted().get(line.number());
            for (Kind kind : Kind.values()) {
                boolean is = accepted.stream().anyMatch(label -> isOf(kind, label, fact));
                boolean found = isOf(kind, line.label(), fact);
                // where another label is right too, either will do
                boolean wanted = isOf(kind, want, fact) || is && found;
                Count count = counts.get(kind);
                count.gold += wanted ? 1 : 0;
                count.said += found ? 1 : 0;
                count.both += wanted && found ? 1 : 0;
            }
        }
    }

    private static boolean isOf(Kind kind, Label label, LineFacts line) {
        return switch (kind) {
            case CAPTION_WITHOUT_CREDIT ->
                label == Label.CAPTION
                        && !line.is(LineFlag.CREDIT_LAST)
                        && !line.is(LineFlag.CREDIT_FIRST)
                        && !line.is(LineFlag.CREDIT_INSIDE)
                        && line.shape() != Shape.PHOTO_CREDIT;
            case SUBHEAD -> label == Label.SUBHEAD;
            case LINK_INSIDE -> label == Label.RELATED || label == Label.SIDEBAR || label == Label.LISTING;
            case CHROME_INSIDE -> label == Label.SOCIAL || label == Label.HOT_VIDEO || label == Label.AD;
            case REPEAT -> label == Label.REPEAT;
        };
    }

    /** Returns a line for each kind. */
    @Override
    public String toString() {
        StringBuilder out = new StringBuilder();
        counts.forEach((kind, count) -> out.append(String.format(
                Locale.ROOT,
                "  %-40s %4d lines  found %.3f  precision %.3f%n",
                kind.words,
                count.gold,
                count.both / Math.max(1.0, count.gold),
                count.both / Math.max(1.0, count.said))));
        return out.toString();
    }
}
