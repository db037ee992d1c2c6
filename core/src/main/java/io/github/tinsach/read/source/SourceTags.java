// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.source;

/**
 * Goes over the tags, comments and raw texts of an HTML source as the tokenizer of the HTML standard does (section
 * "Tokenization").
 */
public final class SourceTags {
    private final String html;
    private final int length;
    /** The name whose end tag alone ends the text now; empty outside of such. */
    private int rawStart;

    private int rawEnd;
    private boolean foreign;
    /** Whether all that follows is text. */
    private boolean onlyText;

    // of the tag passed last
    private final TagAttributes attributes;
    private int nameStart;
    private int nameEnd;
    private int end;
    private int kind;
    private long key;
    private boolean closing;
    private int commentInside;

    /** Goes over {@code html}. */
    public SourceTags(String html) {
        this.html = html;
        length = html.length();
        attributes = new TagAttributes(html);
    }

    /** Whether {@code c} shows nothing; a parser drops NUL. */
    public static boolean isSpace(char c) {
        return HtmlSpace.is(c) || c == 0;
    }

    static boolean isLetter(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z';
    }

    /** Returns whether what stands at {@code from} is within svg or math. */
    public boolean foreign() {
        return foreign;
    }

    /** Takes the drawing that began for ended. */
    public void leaveForeign() {
        foreign = false;
    }

    /** Returns whether the {@code <} at {@code at} begins a tag, a comment or a declaration. */
    public boolean isMarkup(int at) {
        if (rawEnd > rawStart) {
            return isEndOfRaw(at);
        }
        if (onlyText || at + 1 >= length) {
            return false;
        }
        char c = html.charAt(at + 1);
        return isLetter(c) || c == '!' || c == '?' || c == '/' && at + 2 < length;
    }

    private boolean isEndOfRaw(int at) {
        int after = at + 2 + rawEnd - rawStart;
        if (after >= length || html.charAt(at + 1) != '/') {
            return false;
        }
        char c = html.charAt(after);
        return (c == '>' || c == '/' || isSpace(c))
                && html.regionMatches(true, at + 2, html, rawStart, rawEnd - rawStart);
    }

    /** Returns where the text at {@code from} ends: at the next markup. */
    public int textEnd(int from) {
        int at = from;
        while (true) {
            int next = html.indexOf('<', at);
            if (next < 0) {
                return length;
            }
            if (isMarkup(next)) {
                return next;
            }
            at = next + 1;
        }
    }

    /** Passes the markup at {@code start}, and the raw text behind it; returns where to go on. */
    public int pass(int start) {
        rawStart = rawEnd;
        closing = html.charAt(start + 1) == '/';
        nameStart = closing ? start + 2 : start + 1;
        if (!isLetter(html.charAt(nameStart))) {
            closing = false;
            nameStart = nameEnd = start;
            kind = 0;
            end = html.startsWith("<!--", start) ? commentEnd(start + 2) : declarationEnd(start);
            return end;
        }
        readName();
        end = attributes.read(nameEnd);
        return kind == 0 ? end : enter();
    }

    private void readName() {
        long known = 0;
        boolean ascii = true;
        int at = nameStart;
        while (at < length) {
            char c = html.charAt(at);
            if (c <= ' ' || c == '>' || c == '/') {
                break;
            }
            known = SourceTagKinds.key(known, c);
            ascii &= c < 0x80;
            at++;
        }
        nameEnd = at;
        key = known;
        kind = ascii ? SourceTagKinds.of(known) : 0;
    }

    private int enter() {
        if ((kind & SourceTagKinds.FOREIGN) != 0) {
            foreign = !closing;
        } else if (!closing && !foreign) {
            onlyText = (kind & SourceTagKinds.ONLY_TEXT) != 0;
            if ((kind & SourceTagKinds.RAW_SHOWN) != 0) {
                rawStart = nameStart;
                rawEnd = nameEnd;
            } else if ((kind & SourceTagKinds.RAW) != 0) {
                return rawTextEnd();
            }
        }
        return end;
    }

    private int rawTextEnd() {
        rawStart = nameStart;
        rawEnd = nameEnd;
        commentInside = -1;
        int at = html.indexOf('<', end);
        while (at >= 0 && !isEndOfRaw(at)) {
            if (commentInside < 0 && html.startsWith("<!--", at)) {
                commentInside = at;
            }
            at = html.indexOf('<', at + 1);
        }
        rawStart = rawEnd;
        return at < 0 ? length : at;
    }

    /** Returns the index after a comment's end: {@code -->}, or {@code --!>}, which is an error and ends it all the same. */
    private int commentEnd(int from) {
        for (int dashes = html.indexOf("--", from); dashes >= 0; dashes = html.indexOf("--", dashes + 1)) {
            if (html.startsWith(">", dashes + 2)) {
                return dashes + 3;
            }
            // the two dashes that open it are not among those that end it so
            if (dashes >= from + 2 && html.startsWith("!>", dashes + 2)) {
                return dashes + 4;
            }
        }
        return length;
    }

    private int declarationEnd(int from) {
        int close = html.indexOf('>', from);
        return close < 0 ? length : close + 1;
    }

    /** Returns the attributes of the tag passed last. */
    public TagAttributes attributes() {
        return attributes;
    }

    /** Returns where the name of the tag passed last begins; where it ends too, for a comment. */
    public int nameStart() {
        return nameStart;
    }

    /** Returns where the name of the tag passed last ends. */
    public int nameEnd() {
        return nameEnd;
    }

    /** Returns where the tag passed last ends. */
    public int end() {
        return end;
    }

    /** Returns what the name of the tag passed last says, by {@link SourceTagKinds}. */
    public int kind() {
        return kind;
    }

    /** Returns what tells the name of the tag passed last from others. */
    public long key() {
        return key;
    }

    /** Returns whether the tag passed last is an end tag. */
    public boolean closing() {
        return closing;
    }

    /**
     * Returns where the first sign of a comment stands in the raw text behind the tag passed last; -1 where there
     * is none.
     */
    public int commentInside() {
        return commentInside;
    }
}
