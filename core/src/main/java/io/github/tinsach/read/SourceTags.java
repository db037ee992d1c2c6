// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import java.util.Locale;
import java.util.Set;

/**
 * Goes over the tags, comments and raw texts of an HTML source as the tokenizer of the HTML standard does (section
 * "Tokenization"), without taking them apart.
 */
final class SourceTags {
    private static final Set<String> RAW = Set.of("script", "style", "xmp", "iframe", "noembed", "noframes");
    private static final Set<String> RAW_WITH_TEXT = Set.of("title", "textarea");

    final String html;
    private final int length;
    /** Where the scan stands. */
    int at;
    /** The element whose end tag alone ends the text now, empty outside of such. */
    String rawText = "";
    /** Within svg and math, script, style and title are elements like any other. */
    boolean drawing;
    /** Where the name of the tag passed last begins, ends, and where that tag ends; a comment has an empty name. */
    int nameStart;

    int nameEnd;
    int tagEnd;

    SourceTags(String html) {
        this.html = html;
        length = html.length();
    }

    static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0);
    }

    static boolean isLetter(char c) {
        char lower = (char) (c | 0x20);
        return lower >= 'a' && lower <= 'z';
    }

    /** Moves to the next visible character of text at or after the cursor. */
    void toText(int limit) {
        while (at < limit) {
            char c = html.charAt(at);
            if (isSpace(c)) {
                at++;
            } else if (c != '<' || !skipMarkup()) {
                return;
            }
        }
        at = Math.min(at, limit);
    }

    /** Moves over the text at the cursor to the next markup. */
    void skipText() {
        do {
            int next = html.indexOf('<', at + 1);
            at = next < 0 ? length : next;
        } while (at < length && !isMarkup(at));
    }

    private boolean isMarkup(int tag) {
        if (!rawText.isEmpty()) {
            return isEndOf(rawText, tag);
        }
        if (tag + 1 >= length) {
            return false;
        }
        char c = html.charAt(tag + 1);
        return isLetter(c) || c == '!' || c == '?' || c == '/' && tag + 2 < length;
    }

    private boolean isEndOf(String name, int tag) {
        int after = tag + 2 + name.length();
        return html.startsWith("</", tag)
                && html.regionMatches(true, tag + 2, name, 0, name.length())
                && after < length
                && (html.charAt(after) == '>' || html.charAt(after) == '/' || isSpace(html.charAt(after)));
    }

    /** Returns whether the tag at {@code tag} is an image's. */
    boolean isImage(int tag) {
        int name = tag + 1;
        if (name >= length) {
            return false;
        }
        return switch (html.charAt(name) | 0x20) {
            case 'i' -> isAt(name, "img") || isAt(name, "image");
            case 'a' -> isAt(name, "amp-img") || isAt(name, "amp-anim");
            default -> false;
        };
    }

    private boolean isAt(int at, String name) {
        return html.regionMatches(true, at, name, 0, name.length());
    }

    /** Moves over the tag, comment or declaration at the cursor; returns false where there is none. */
    boolean skipMarkup() {
        if (!isMarkup(at)) {
            return false;
        }
        rawText = "";
        char c = html.charAt(at + 1);
        if (c == '!' || c == '?') {
            boolean comment = html.startsWith("<!--", at);
            nameStart = nameEnd = at;
            at = comment ? commentEnd(at + 2) : declarationEnd(at);
            tagEnd = at;
            return true;
        }
        nameStart = c == '/' ? at + 2 : at + 1;
        nameEnd = nameStart;
        while (nameEnd < length && isNamePart(html.charAt(nameEnd))) {
            nameEnd++;
        }
        tagEnd = tagEnd(nameEnd);
        at = tagEnd;
        if (nameEnd - nameStart >= 3 && nameEnd - nameStart <= 8 && maySwitch(nameStart)) {
            String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
            if (name.equals("svg") || name.equals("math")) {
                drawing = c != '/';
            } else if (c != '/' && !drawing) {
                enterRawText(name);
            }
        }
        return true;
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

    /** Whether a name may be of those after which the source reads differently, by its first two letters. */
    private boolean maySwitch(int name) {
        int second = html.charAt(name + 1) | 0x20;
        return switch (html.charAt(name) | 0x20) {
            case 's' -> second == 'c' || second == 't' || second == 'v';
            case 't' -> second == 'i' || second == 'e';
            case 'x', 'i', 'n', 'm' -> true;
            default -> false;
        };
    }

    private void enterRawText(String name) {
        if (RAW_WITH_TEXT.contains(name)) {
            rawText = name;
        } else if (RAW.contains(name)) {
            int close = html.indexOf("</", at);
            while (close >= 0 && !isEndOf(name, close)) {
                close = html.indexOf("</", close + 2);
            }
            at = close < 0 ? length : close;
        }
    }

    private static boolean isNamePart(char c) {
        return c > ' ' && c != '>' && c != '/';
    }

    /** Returns the index after the tag's end; a {@code >} inside of a quoted value is not it. */
    private int tagEnd(int from) {
        int i = from;
        while (i < length) {
            char c = html.charAt(i++);
            if (c == '>') {
                return i;
            }
            if (c == '=') {
                while (i < length && html.charAt(i) <= ' ') {
                    i++;
                }
                if (i < length && (html.charAt(i) == '"' || html.charAt(i) == '\'')) {
                    int close = html.indexOf(html.charAt(i), i + 1);
                    i = close < 0 ? length : close + 1;
                }
            }
        }
        return length;
    }
}
