// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.source;

import java.util.Arrays;

/** Where the attributes of a tag stand in the source, told as the tokenizer of the HTML standard does. */
public final class TagAttributes {
    /** Real tags have a tenth of it. */
    private static final int MOST = 256;

    private static final int INTS = 4;

    private final String html;
    private final int length;
    private int[] bounds = new int[16 * INTS];
    private int count;
    /** Whether each can be left out by itself. */
    private boolean separate;

    TagAttributes(String html) {
        this.html = html;
        length = html.length();
    }

    /** Notes the attributes that follow a tag's name, which ends at {@code from}; returns the index after the tag's end. */
    int read(int from) {
        count = 0;
        separate = true;
        int at = from;
        while (at < length) {
            char c = html.charAt(at);
            if (c == '>') {
                return at + 1;
            }
            if (c == '/' || HtmlSpace.is(c)) {
                at++;
            } else {
                at = attribute(at);
            }
        }
        return length;
    }

    private int attribute(int start) {
        // whatever the first character is, it is the name's
        int nameEnd = start + 1;
        while (nameEnd < length && isNamePart(html.charAt(nameEnd))) {
            nameEnd++;
        }
        int at = skipSpace(nameEnd);
        if (at == length || html.charAt(at) != '=') {
            note(start, nameEnd, nameEnd, nameEnd);
            return nameEnd;
        }
        int value = skipSpace(at + 1);
        if (value == length) {
            return length;
        }
        char quote = html.charAt(value);
        if (quote != '"' && quote != '\'') {
            int end = value;
            while (end < length && html.charAt(end) != '>' && !HtmlSpace.is(html.charAt(end))) {
                end++;
            }
            note(start, nameEnd, value, end);
            return end;
        }
        int close = html.indexOf(quote, value + 1);
        if (close < 0) {
            return length;
        }
        note(start, nameEnd, value + 1, close + 1);
        if (close + 1 < length) {
            char after = html.charAt(close + 1);
            separate &= after == '>' || after == '/' || HtmlSpace.is(after);
        }
        return close + 1;
    }

    private void note(int start, int nameEnd, int value, int end) {
        if (count == MOST) {
            separate = false;
            return;
        }
        if (count * INTS == bounds.length) {
            bounds = Arrays.copyOf(bounds, 2 * bounds.length);
        }
        int at = count++ * INTS;
        bounds[at] = start;
        bounds[at + 1] = nameEnd;
        bounds[at + 2] = value;
        bounds[at + 3] = end;
    }

    /** Returns how many there are, 0 where they cannot be told apart. */
    public int count() {
        return separate ? count : 0;
    }

    /** Returns whether all are known. */
    public boolean complete() {
        return separate;
    }

    /** Returns where the name of attribute {@code i} begins in the source. */
    public int nameStart(int i) {
        return bounds[i * INTS];
    }

    int nameEnd(int i) {
        return bounds[i * INTS + 1];
    }

    /** Returns where the value of attribute {@code i} begins in the source. */
    public int valueStart(int i) {
        return bounds[i * INTS + 2];
    }

    /** Returns where the value of the attribute ends, without its quote mark. */
    public int valueEnd(int i) {
        int end = bounds[i * INTS + 3];
        int start = bounds[i * INTS + 2];
        boolean quoted = start > bounds[i * INTS + 1] && isQuote(html.charAt(start - 1)) && end > start;
        return quoted ? end - 1 : end;
    }

    /** Returns the index after the attribute. */
    public int end(int i) {
        return bounds[i * INTS + 3];
    }

    /** Returns whether the attribute's name is {@code name}, in capital letters or small ones. */
    public boolean isNamed(int i, String name) {
        int start = bounds[i * INTS];
        return bounds[i * INTS + 1] - start == name.length() && html.regionMatches(true, start, name, 0, name.length());
    }

    /** Returns whether there is one of that name. */
    public boolean has(String name) {
        for (int i = 0; i < count; i++) {
            if (isNamed(i, name)) {
                return true;
            }
        }
        return false;
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < length && HtmlSpace.is(html.charAt(at))) {
            at++;
        }
        return at;
    }

    private static boolean isNamePart(char c) {
        return c > '>' || c != '=' && c != '>' && c != '/' && !HtmlSpace.is(c);
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '\'';
    }
}
