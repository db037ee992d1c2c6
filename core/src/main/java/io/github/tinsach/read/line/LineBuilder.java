// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Markup;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects text into lines. */
public final class LineBuilder {
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> waiting = new ArrayList<>();
    private final LineText text = new LineText();
    private int start;
    private int end;
    private int visible;
    private int linked;
    private int bold;
    private int italic;
    private String link = "";
    private boolean afterImage;
    private boolean imageInside;
    private @Nullable Markup place;

    /** Returns the lines so far. */
    public List<Line> lines() {
        return lines;
    }

    /** Adds the text of one text node, which stands at {@code from} to {@code to} in the source. */
    public void append(String added, OpenElement in, int from, int to) {
        int before = text.length();
        int count = text.append(added);
        if (text.length() == before) {
            return;
        }
        // text that stood in the wrong place of a table comes before what it stood behind
        start = before == 0 ? from : Math.min(start, from);
        end = before == 0 ? to : Math.max(end, to);
        count(count, in);
    }

    /** Notes white space. */
    public void space() {
        text.space();
    }

    private void count(int count, OpenElement in) {
        if (count == 0) {
            return;
        }
        if (visible == 0) {
            place = place(in);
        }
        visible += count;
        if (in.link()) {
            linked += count;
            link = link.isEmpty() ? in.href() : link;
        }
        bold += in.bold() ? count : 0;
        italic += in.italic() ? count : 0;
    }

    private static Markup place(OpenElement in) {
        return new Markup(
                in.path(),
                in.heading(),
                in.link() ? 1 : 0,
                in.href(),
                in.list(),
                in.table(),
                false,
                false,
                in.isCaption(),
                in.bold(),
                in.italic(),
                in.chrome(),
                in.names());
    }

    /** Adds the alt text of an image as a line of its own; a line that has begun goes first. */
    public void image(String alt, OpenElement in, int from, int to, boolean counts) {
        String shown = VietnameseText.trim(LineText.fold(alt));
        if (!shown.isEmpty()) {
            Markup markup = place(in).ofImageText();
            if (text.length() == 0) {
                add(shown, from, to, markup);
            } else {
                waiting.add(new Line(1, shown, from, to, markup));
            }
        }
        if (counts) {
            player();
        }
    }

    /** Notes a picture or player without text. */
    public void player() {
        if (visible == 0) {
            afterImage = true;
        } else {
            imageInside = true;
        }
    }

    /** Ends the line, if one has begun. */
    public void endLine() {
        Markup at = place;
        if (at != null) {
            double share = (double) linked / visible;
            add(text.shown(), start, end, at.ofLine(share, link, afterImage, bold == visible, italic == visible));
            afterImage = imageInside;
            imageInside = false;
        }
        for (Line line : waiting) {
            add(line.text(), line.start(), line.end(), line.markup());
        }
        waiting.clear();
        text.clear();
        visible = linked = bold = italic = 0;
        link = "";
        place = null;
    }

    private void add(String shown, int from, int to, @Nullable Markup markup) {
        lines.add(new Line(lines.size() + 1, shown, from, to, markup));
    }
}
