// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Markup;
import io.github.tinsach.read.source.HtmlSpace;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects text into lines. White space folds as a browser folds it; no-break spaces stay. */
public final class LineBuilder {
    /** A longer line's array is not kept for the next. */
    private static final int KEPT = 1 << 16;

    private final List<Line> lines = new ArrayList<>();
    private final List<Line> waiting = new ArrayList<>();
    private char[] text = new char[1024];
    private int length;
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
    public List<Line> lines() {
        return lines;
    }

    /** Adds the text of one text node, which stands at {@code from} to {@code to} in the source. */
    public void append(String added, OpenElement in, int from, int to) {
        int before = length;
        int more = added.length();
        reserve(more + 1);
        // copied to behind where it may end up, then folded in place: several times as fast as a character at a time
        char[] chars = text;
        added.getChars(0, more, chars, before + 1);
        boolean gap = space;
        int write = before;
        int count = 0;
        for (int i = before + 1; i <= before + more; i++) {
            char c = chars[i];
            if (HtmlSpace.is(c)) {
                gap = true;
            } else {
                if (gap && write > 0) {
                    chars[write++] = ' ';
                }
                gap = false;
                chars[write++] = c;
                if (isLetterLike(c) || !VietnameseText.isInvisible(c)) {
                    count++;
                }
            }
        }
        space = gap;
        length = write;
        if (length == before) {
            return;
        }
        // text that stood in the wrong place of a table comes before what it stood behind
        start = before == 0 ? from : Math.min(start, from);
        end = before == 0 ? to : Math.max(end, to);
        count(count, in);
    }

    /** The bulk of all characters, told with two comparisons: ASCII signs and letters, and Vietnamese letters. */
    private static boolean isLetterLike(char c) {
        return c > ' ' && c < 0x7F || c >= 0xC0 && c < 0x1680 || c >= 0x1E00 && c < 0x2000;
    }

    /** Notes white space. */
    public void space() {
        space = true;
    }

    private void reserve(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
    }

    private void count(int count, OpenElement in) {
        if (count == 0) {
            return;
        }
        if (visible == 0) {
            place = place(in, in.path());
        }
        visible += count;
        if (in.link()) {
            linked += count;
            link = link.isEmpty() ? in.href() : link;
        }
        bold += in.bold() ? count : 0;
        italic += in.italic() ? count : 0;
    }

    private static Markup place(OpenElement in, String path) {
        return new Markup(
                path,
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
            if (length == 0) {
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
            String shown = shown();
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
        if (text.length > KEPT) {
            text = new char[1024];
        }
        length = 0;
        space = false;
        visible = linked = bold = italic = 0;
        link = "";
        place = null;
    }

    private String shown() {
        int from = 0;
        int to = length;
        while (from < to && VietnameseText.isInvisible(text[from])) {
            from++;
        }
        while (to > from && VietnameseText.isInvisible(text[to - 1])) {
            to--;
        }
        return new String(text, from, to - from);
    }

    private void add(String shown, int from, int to, @Nullable Markup markup) {
        lines.add(new Line(lines.size() + 1, shown, from, to, markup));
    }

    public static String fold(String text) {
        StringBuilder folded = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (HtmlSpace.is(c)) {
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
