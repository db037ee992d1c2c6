// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A line cut at every edge of a mark; marks that overlap share pieces. Linear but for the sorting of the marks. */
final class MarkedText {
    private final Html out;
    private final String text;
    private final Map<String, Integer> open = new TreeMap<>();
    private int done;

    private MarkedText(Html out, String text) {
        this.out = out;
        this.text = text;
    }

    /** Adds {@code text} with its marks. */
    static void write(Html out, String text, List<Marks.Mark> marks) {
        new MarkedText(out, text).write(marks);
    }

    private void write(List<Marks.Mark> marks) {
        List<Marks.Mark> starts = new ArrayList<>(marks);
        starts.sort(Comparator.comparingInt(mark -> mark.span().start()));
        List<Marks.Mark> ends = new ArrayList<>(marks);
        ends.sort(Comparator.comparingInt(mark -> mark.span().end()));
        int ended = 0;
        for (Marks.Mark mark : starts) {
            while (ends.get(ended).span().end() <= mark.span().start()) {
                close(ends.get(ended++));
            }
            piece(mark.span().start());
            open.merge(mark.style(), 1, Integer::sum);
            if (!mark.id().isEmpty()) {
                out.raw("<span class=\"at\" id=\"").text(mark.id()).raw("\"></span>");
            }
        }
        while (ended < ends.size()) {
            close(ends.get(ended++));
        }
        piece(text.length());
    }

    private void close(Marks.Mark mark) {
        piece(mark.span().end());
        open.computeIfPresent(mark.style(), (style, count) -> count > 1 ? count - 1 : null);
    }

    /** Adds what lies between the piece before and {@code end} in the styles that are open. */
    private void piece(int end) {
        if (end <= done) {
            return;
        }
        String piece = text.substring(done, end);
        done = end;
        if (open.isEmpty()) {
            out.text(piece);
        } else {
            out.raw("<mark class=\"")
                    .raw(String.join(" ", open.keySet()))
                    .raw("\">")
                    .text(piece)
                    .raw("</mark>");
        }
    }
}
