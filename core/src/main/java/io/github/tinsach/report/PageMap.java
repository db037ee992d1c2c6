// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.report;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.model.LabelledLine;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The page at a glance: a bar of the labels in the page's order. */
final class PageMap {
    /** More pieces could not be told apart on a screen. */
    private static final int PIECES = 240;

    private PageMap() {}

    /** Adds the bar of {@code page}; each piece leads to its first line. */
    static void write(Html out, Extraction page, String prefix) {
        List<LabelledLine> lines = page.lines();
        int step = Math.max(1, (lines.size() + PIECES - 1) / PIECES);
        out.raw("<div class=\"map\" aria-hidden=\"true\">");
        int first = 0;
        while (first < lines.size()) {
            Label label = commonest(lines, first, step);
            int end = Math.min(lines.size(), first + step);
            while (end < lines.size() && commonest(lines, end, step) == label) {
                end = Math.min(lines.size(), end + step);
            }
            out.raw("<a tabindex=\"-1\" class=\"k-").raw(label.key()).raw(label.isKept() ? " kept" : "");
            out.raw("\" style=\"flex:")
                    .raw(end - first)
                    .raw("\" href=\"#")
                    .raw(prefix)
                    .raw("l")
                    .raw(first + 1);
            out.raw("\" title=\"").raw(first + 1).raw(end - first > 1 ? "–" + end : "");
            out.raw(" ").raw(label.key()).raw("\"></a>");
            first = end;
        }
        out.raw("</div>\n");
    }

    private static Label commonest(List<LabelledLine> lines, int first, int step) {
        Map<Label, Integer> counts = new EnumMap<>(Label.class);
        Label best = lines.get(first).label();
        for (LabelledLine line : lines.subList(first, Math.min(lines.size(), first + step))) {
            int count = counts.merge(line.label(), 1, Integer::sum);
            if (best == Label.BLANK || (line.label() != Label.BLANK && count > counts.getOrDefault(best, 0))) {
                best = line.label();
            }
        }
        return best;
    }
}
