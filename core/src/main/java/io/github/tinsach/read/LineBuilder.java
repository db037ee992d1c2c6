// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Markup;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects text into lines. White space folds as a browser folds it; no-break spaces stay. */
final class LineBuilder {
    private final List<Line> lines = new ArrayList<>();
    private final List<Line> waiting = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private boolean space;
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
    List<Line> lines() {
        return lines;
    }

    /** Adds the text of one text node, which stands at {@code from} to {@code to} in the source. */
    void append(String added, OpenElement in, int from, int to) {
        int before = text.length();
        int count = 0;
        for (int i = 0; i < added.length(); i++) {
            char c = added.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                space = true;
            } else {
                if (space && text.length() > 0) {
                    text.append(' ');
                }
                space = false;
                text.append(c);
                if (!VietnameseText.isInvisible(c)) {
                    count++;
                }
            }
        }
        if (text.length() == before) {
            return;
        }
        if (before == 0) {
            start = from;
        }
        end = to;
        count(count, in);
    }

    private void count(int count, OpenElement in) {
        if (count == 0) {
            return;
        }
        if (visible == 0) {
            place = place(in, in.path());
        }
        visible += count;
        if (in.link) {
            linked += count;
            link = link.isEmpty() ? in.href : link;
        }
        bold += in.bold ? count : 0;
        italic += in.italic ? count : 0;
    }

    private static Markup place(OpenElement in, String path) {
        return new Markup(
                path,
                in.heading,
                in.link ? 1 : 0,
                in.href,
                in.list,
                in.table,
                false,
                false,
                in.caption,
                in.bold,
                in.italic,
                in.chrome,
                in.names());
    }

    /** Adds the alt text of an image as a line of its own; a line that has begun goes first. */
    void image(String alt, OpenElement in, int from, int to, boolean counts) {
        String shown = VietnameseText.trim(fold(alt));
        if (!shown.isEmpty()) {
            Markup at = place(in, in.path());
            Markup markup = new Markup(
                    at.path(),
                    at.heading(),
                    at.linkShare(),
                    at.link(),
                    at.list(),
                    at.table(),
                    true,
                    false,
                    false,
                    false,
                    false,
                    at.chrome(),
                    at.names());
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
    void player() {
        if (visible == 0) {
            afterImage = true;
        } else {
            imageInside = true;
        }
    }

    /** Ends the line, if one has begun. */
    void endLine() {
        Markup at = place;
        if (at != null) {
            String shown = VietnameseText.trim(text.toString());
            add(
                    shown,
                    start,
                    end,
                    new Markup(
                            at.path(),
                            at.heading(),
                            (double) linked / visible,
                            link,
                            at.list(),
                            at.table(),
                            false,
                            afterImage,
                            at.caption(),
                            bold == visible,
                            italic == visible,
                            at.chrome(),
                            at.names()));
            afterImage = imageInside;
            imageInside = false;
        }
        for (Line line : waiting) {
            add(line.text(), line.start(), line.end(), line.markup());
        }
        waiting.clear();
        text.setLength(0);
        space = false;
        visible = linked = bold = italic = 0;
        link = "";
        place = null;
    }

    private void add(String shown, int from, int to, @Nullable Markup markup) {
        lines.add(new Line(lines.size() + 1, shown, from, to, markup));
    }

    static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f') {
                gap = true;
            } else {
                if (gap && folded.length() > 0) {
                    folded.append(' ');
                }
                gap = false;
                folded.append(c);
            }
        }
        return folded.toString();
    }
}
