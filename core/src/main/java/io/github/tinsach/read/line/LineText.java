// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

import io.github.tinsach.read.source.HtmlSpace;
import io.github.tinsach.text.VietnameseText;
import java.util.Arrays;

/** The text of a line that has begun. White space folds as a browser folds it; no-break spaces stay. */
public final class LineText {
    private static final int USUAL = 1024;

    /** A longer line's array is not kept for the next. */
    private static final int KEPT = 1 << 16;

    private char[] text;
    private int length;
    private boolean space;

    LineText() {
        this(USUAL);
    }

    private LineText(int room) {
        text = new char[room];
    }

    /** Adds {@code added}; returns the number of its visible characters. */
    int append(String added) {
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
        return count;
    }

    /** The bulk of all characters, told with two comparisons: ASCII signs and letters, and Vietnamese letters. */
    private static boolean isLetterLike(char c) {
        return c > ' ' && c < 0x7F || c >= 0xC0 && c < 0x1680 || c >= 0x1E00 && c < 0x2000;
    }

    private void reserve(int more) {
        if (length + more > text.length) {
            text = Arrays.copyOf(text, Math.max(length + more, 2 * text.length));
        }
    }

    /** Adds white space. */
    void space() {
        space = true;
    }

    /** Returns the number of characters, invisible ones among them. */
    int length() {
        return length;
    }

    /** Returns the text without what is invisible at either end. */
    String shown() {
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

    /** Begins another line. */
    void clear() {
        if (text.length > KEPT) {
            text = new char[USUAL];
        }
        length = 0;
        space = false;
    }

    /** Returns {@code text} as a line shows it: each run of white space one space, none at the ends. */
    public static String fold(String text) {
        LineText folded = new LineText(text.length() + 1);
        folded.append(text);
        return new String(folded.text, 0, folded.length);
    }
}
