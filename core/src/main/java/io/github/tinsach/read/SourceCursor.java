// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Entities;

/**
 * Finds where the texts of a parsed page stand in its source, by going over the source once in step with the tree. The
 * parser can track positions too, at half the cost of parsing again; this costs a twentieth.
 *
 * <p>The parser moves text that stands in the wrong place of a table; the cursor then looks ahead, and back into what it
 * jumped over. What it still cannot find is given the place where the cursor stands.
 */
final class SourceCursor {
    private static final Set<String> RAW = Set.of("script", "style", "xmp", "iframe", "noembed", "noframes");
    private static final Set<String> RAW_WITH_TEXT = Set.of("title", "textarea");
    private static final int LOOK_AHEAD = 64;
    private static final int LOOK_AHEAD_TAGS = 5_000;
    private static final int COMPARED = 12;

    private final String html;
    /** Characters that may be looked at twice; keeps a page made to mislead the cursor linear. */
    private long budget;

    private int at;
    private int nextDouble = -1;
    private int nextSingle = -1;
    private int gapStart;
    private int gapEnd;
    private int start;
    private int end;
    /** The element whose end tag alone ends the text now, empty outside of such. */
    private String rawText = "";
    /** Within svg and math, script, style and title are elements like any other. */
    private boolean drawing;

    SourceCursor(String html) {
        this.html = html;
        budget = 4L * html.length() + 1_000;
    }

    /** Returns where the text given last begins. */
    int start() {
        return start;
    }

    /** Returns where the text given last ends. */
    int end() {
        return end;
    }

    /** Goes to the next text of the tree, which is {@code text}. */
    void text(String text) {
        int first = firstVisible(text, 0);
        if (first == text.length()) {
            return;
        }
        int before = at;
        String rawBefore = rawText;
        for (int tries = 0; tries < LOOK_AHEAD && (tries == 0 || budget > 0); tries++) {
            int from = at;
            toText(html.length());
            if (tries == 0 && same(text, first)) {
                return;
            }
            budget -= tries == 0 ? 0 : at - from;
            if (at == html.length()) {
                break;
            }
            if (matches(text, first)) {
                if (tries > 0) {
                    gapStart = before;
                    gapEnd = at;
                }
                consume(text, first);
                return;
            }
            skipText();
        }
        rewind(before, rawBefore);
        start = end = before;
        if (gapStart < gapEnd && budget > 0) {
            lookBack(text, first);
        }
    }

    /** The common case at once: a text that stands in the source as it is. */
    private boolean same(String text, int first) {
        int last = text.length();
        while (isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (!html.regionMatches(at, text, first, last - first)) {
            return false;
        }
        start = at;
        at += last - first;
        end = at;
        return true;
    }

    private void lookBack(String text, int first) {
        int resume = at;
        String rawResume = rawText;
        rewind(gapStart, "");
        for (int tries = 0; tries < LOOK_AHEAD && at < gapEnd; tries++) {
            int from = at;
            toText(gapEnd);
            budget -= at - from;
            if (at < gapEnd && matches(text, first)) {
                consume(text, first);
                gapStart = at;
                break;
            }
            skipText();
        }
        rewind(resume, rawResume);
    }

    private void rewind(int to, String rawTextThere) {
        at = to;
        rawText = rawTextThere;
        nextDouble = -1;
        nextSingle = -1;
    }

    /** Goes to the next image tag; its place is that of the whole tag. */
    void image() {
        int from = at;
        String rawBefore = rawText;
        int tries = 0;
        while (at < html.length() && tries++ < LOOK_AHEAD_TAGS && budget > 0) {
            int tag = html.indexOf('<', at);
            if (tag < 0) {
                break;
            }
            at = tag;
            if (html.regionMatches(true, at + 1, "img", 0, 3) || html.regionMatches(true, at + 1, "image", 0, 5)) {
                skipMarkup();
                start = tag;
                end = at;
                return;
            }
            if (!skipMarkup()) {
                at++;
            }
        }
        budget -= Math.max(0, at - from);
        rewind(from, rawBefore);
        start = end = from;
    }

    private int firstVisible(String text, int from) {
        int i = from;
        while (i < text.length() && isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns whether {@code text} shows nothing at all. */
    static boolean isBlank(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    private static boolean isSpace(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f' || c == 0);
    }

    /** Moves to the next visible character of text at or after the cursor. */
    private void toText(int limit) {
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
    private void skipText() {
        do {
            int next = html.indexOf('<', at + 1);
            at = next < 0 ? html.length() : next;
        } while (at < html.length() && !isMarkup(at));
    }

    private boolean isMarkup(int tag) {
        if (!rawText.isEmpty()) {
            return isEndOf(rawText, tag);
        }
        if (tag + 1 >= html.length()) {
            return false;
        }
        char c = html.charAt(tag + 1);
        return isLetter(c) || c == '!' || c == '?' || c == '/' && tag + 2 < html.length();
    }

    private boolean isEndOf(String name, int tag) {
        return html.startsWith("</", tag) && html.regionMatches(true, tag + 2, name, 0, name.length());
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /** Moves over the tag, comment or declaration at the cursor; returns false where there is none. */
    private boolean skipMarkup() {
        if (!isMarkup(at)) {
            return false;
        }
        rawText = "";
        char c = html.charAt(at + 1);
        if (c == '!' || c == '?') {
            boolean comment = html.startsWith("<!--", at);
            int close = comment ? html.indexOf("-->", at + 2) : html.indexOf('>', at);
            at = close < 0 ? html.length() : close + (comment ? 3 : 1);
            return true;
        }
        int nameStart = c == '/' ? at + 2 : at + 1;
        int nameEnd = nameStart;
        while (nameEnd < html.length() && isNamePart(html.charAt(nameEnd))) {
            nameEnd++;
        }
        at = tagEnd(nameEnd);
        if (nameEnd - nameStart >= 3
                && nameEnd - nameStart <= 8
                && "sStTxXiInNmM".indexOf(html.charAt(nameStart)) >= 0) {
            String name = html.substring(nameStart, nameEnd).toLowerCase(Locale.ROOT);
            if (name.equals("svg") || name.equals("math")) {
                drawing = c != '/';
            } else if (c != '/' && !drawing) {
                enterRawText(name);
            }
        }
        return true;
    }

    private void enterRawText(String name) {
        if (RAW_WITH_TEXT.contains(name)) {
            rawText = name;
        } else if (RAW.contains(name)) {
            int close = html.indexOf('<', at);
            while (close >= 0 && !isEndOf(name, close)) {
                close = html.indexOf('<', close + 1);
            }
            at = close < 0 ? html.length() : close;
        }
    }

    private static boolean isNamePart(char c) {
        return c > ' ' && c != '>' && c != '/';
    }

    /** Returns the index after the tag's end; a {@code >} inside of a quoted value is not it. */
    private int tagEnd(int from) {
        int i = from;
        int close = -1;
        while (true) {
            close = close < i ? html.indexOf('>', i) : close;
            if (close < 0) {
                return html.length();
            }
            if (nextDouble < i) {
                nextDouble = next('"', i);
            }
            if (nextSingle < i) {
                nextSingle = next('\'', i);
            }
            int quote = Math.min(nextDouble, nextSingle);
            if (quote > close) {
                return close + 1;
            }
            i = quote + 1;
            if (followsEquals(quote, from)) {
                i = next(html.charAt(quote), i) + 1;
                if (i > html.length()) {
                    return html.length();
                }
            }
        }
    }

    private int next(char c, int from) {
        int found = html.indexOf(c, from);
        return found < 0 ? html.length() : found;
    }

    private boolean followsEquals(int quote, int from) {
        int i = quote - 1;
        while (i >= from && html.charAt(i) <= ' ') {
            i--;
        }
        return i >= from && html.charAt(i) == '=';
    }

    /** Whether the source at the cursor begins as {@code text} does from {@code first}; an entity ends the comparison. */
    private boolean matches(String text, int first) {
        int i = first;
        int raw = at;
        for (int n = 0; n < COMPARED && i < text.length() && raw < html.length(); n++) {
            char c = html.charAt(raw);
            if (c == '&') {
                return n > 0 || matchesEntity(text, i, raw);
            }
            if (c != text.charAt(i)) {
                return n > 0 && c == '<';
            }
            i = firstVisible(text, i + 1);
            raw++;
            while (raw < html.length() && isSpace(html.charAt(raw))) {
                raw++;
            }
        }
        return true;
    }

    private boolean matchesEntity(String text, int i, int raw) {
        int length = entityLength(raw);
        return text.startsWith(length == 1 ? "&" : meaning(raw, length), i);
    }

    /** Moves over as many visible characters as {@code text} has from {@code first} on. */
    private void consume(String text, int first) {
        start = at;
        end = at;
        int i = first;
        while (i < text.length()) {
            while (i < text.length() && at < html.length() && isPlain(html.charAt(at), text.charAt(i))) {
                i++;
                at++;
                end = at;
            }
            i = firstVisible(text, i);
            if (i == text.length()) {
                return;
            }
            toText(html.length());
            if (at == html.length()) {
                return;
            }
            int length = 1;
            int shown = 1;
            if (html.charAt(at) == '&') {
                length = entityLength(at);
                shown = length == 1 ? 1 : meaning(at, length).length();
            }
            at += length;
            end = at;
            for (int n = 0; n < shown && i < text.length(); n++) {
                i = firstVisible(text, i + 1);
            }
        }
    }

    private static boolean isPlain(char raw, char shown) {
        return raw == shown && raw > ' ' && raw != '<' && raw != '&';
    }

    /** Returns the length of the character reference at {@code from}, 1 for a bare ampersand. */
    private int entityLength(int from) {
        int i = from + 1;
        while (i < html.length() && i < from + 33 && isNameOrNumber(html.charAt(i))) {
            i++;
        }
        if (i < html.length()
                && html.charAt(i) == ';'
                && !meaning(from, i + 1 - from).isEmpty()) {
            return i + 1 - from;
        }
        if (i > from + 1 && html.charAt(from + 1) == '#') {
            return meaning(from, i - from).isEmpty() ? 1 : i - from;
        }
        // the oldest names count without a semicolon, even as the start of a longer word
        while (i > from + 2 && !Entities.isBaseNamedEntity(html.substring(from + 1, i))) {
            i--;
        }
        return i > from + 2 ? i - from : 1;
    }

    private static boolean isNameOrNumber(char c) {
        return isLetter(c) || c >= '0' && c <= '9' || c == '#';
    }

    /** Returns what a character reference means; empty where it is none. */
    private String meaning(int from, int length) {
        boolean closed = html.charAt(from + length - 1) == ';';
        String name = html.substring(from + 1, from + length - (closed ? 1 : 0));
        if (!name.startsWith("#")) {
            return Entities.getByName(name);
        }
        boolean hex = name.length() > 1 && (name.charAt(1) | 0x20) == 'x';
        try {
            int c = Integer.parseInt(name, hex ? 2 : 1, name.length(), hex ? 16 : 10);
            return Character.isValidCodePoint(c) ? Character.toString(c) : "\uFFFD";
        } catch (NumberFormatException e) {
            return "";
        }
    }
}
