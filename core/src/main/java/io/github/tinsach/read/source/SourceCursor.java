// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.source;

/**
 * Finds where the texts of a parsed page stand in its source, by going over the texts of the source in step with the tree.
 * The parser can track positions too, at half the cost of parsing again.
 *
 * <p>The parser moves text that stands in the wrong place of a table; the cursor then looks ahead, and back into what it
 * jumped over. What it still cannot find is given the place where the cursor stands.
 */
public final class SourceCursor {
    private static final int LOOK_AHEAD = 64;
    private static final int COMPARED = 12;

    private final String html;
    private final int length;
    private final SourceTexts texts;
    private final CharacterReferences references;
    /** Where the cursor stands, and the first text that ends behind it. */
    private int at;

    private int current;
    private int image;
    /** Characters that may be looked at twice; keeps a page made to mislead the cursor linear. */
    private long budget;

    /** Where the cursor stood when a text was last not found; -1 for nowhere. */
    private int notFoundFrom = -1;

    private int gapStart;
    private int gapFirst;
    private int gapEnd;
    private int start;
    private int end;

    /** A cursor before the first of {@code texts}, those of {@code html}. */
    public SourceCursor(String html, SourceTexts texts) {
        this.html = html;
        this.texts = texts;
        length = html.length();
        references = new CharacterReferences(html);
        budget = 4L * html.length() + 1_000;
    }

    /** Returns where the text given last begins. */
    public int start() {
        return start;
    }

    /** Returns where the text given last ends. */
    public int end() {
        return end;
    }

    /** Goes to the next text of the tree, which is {@code text}. */
    public void text(String text) {
        int first = firstVisible(text, 0);
        if (first == text.length()) {
            return;
        }
        int before = at;
        if (budget <= 0 && before == notFoundFrom) {
            start = end = before;
            return;
        }
        int firstWay = 0;
        int currentBefore = current;
        for (int tries = 0; tries < LOOK_AHEAD && (tries == 0 || budget > 0); tries++) {
            int from = at;
            toText(length);
            if (tries == 0 && same(text, first)) {
                return;
            }
            if (tries == 0) {
                firstWay = at - from;
            } else {
                budget -= at - from;
            }
            if (at == length) {
                break;
            }
            if (matches(text, first)) {
                if (tries > 0) {
                    gapStart = before;
                    gapFirst = currentBefore;
                    gapEnd = at;
                }
                consume(text, first);
                return;
            }
            at = texts.textEnd(current);
        }
        rewind(before, currentBefore);
        // the way that was made in vain is made again for the next text
        budget -= firstWay;
        notFoundFrom = before;
        start = end = before;
        if (gapStart < gapEnd && budget > 0) {
            lookBack(text, first);
        }
    }

    /** Moves to the next visible character of text at or after the cursor. */
    private void toText(int limit) {
        while (current < texts.texts()) {
            int textEnd = texts.textEnd(current);
            at = Math.max(at, texts.textStart(current));
            while (at < textEnd && SourceTags.isSpace(html.charAt(at))) {
                at++;
            }
            if (at < textEnd) {
                at = Math.min(at, limit);
                return;
            }
            current++;
        }
        at = limit;
    }

    /** The common case at once: a text that stands in the source as it is. */
    private boolean same(String text, int first) {
        int last = text.length();
        while (SourceTags.isSpace(text.charAt(last - 1))) {
            last--;
        }
        boolean fits = at < length && at + last - first <= texts.textEnd(current);
        if (!fits || !html.regionMatches(at, text, first, last - first)) {
            return false;
        }
        start = at;
        at += last - first;
        end = at;
        return true;
    }

    private void lookBack(String text, int first) {
        int resume = at;
        int currentResume = current;
        rewind(gapStart, gapFirst);
        for (int tries = 0; tries < LOOK_AHEAD && at < gapEnd; tries++) {
            int from = at;
            toText(gapEnd);
            budget -= at - from;
            if (at < gapEnd) {
                if (matches(text, first)) {
                    consume(text, first);
                    gapStart = at;
                    gapFirst = current;
                    break;
                }
                at = texts.textEnd(current);
            }
        }
        rewind(resume, currentResume);
    }

    private void rewind(int to, int currentThere) {
        at = to;
        current = currentThere;
    }

    /** Goes to the next image tag; its place is that of the whole tag. */
    public void image() {
        while (image < texts.images() && texts.imageStart(image) < at) {
            image++;
        }
        if (image == texts.images()) {
            start = end = at;
        } else {
            start = texts.imageStart(image);
            end = texts.imageEnd(image++);
            at = end;
        }
    }

    private static int firstVisible(String text, int from) {
        int i = from;
        while (i < text.length() && SourceTags.isSpace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    /** Returns whether {@code text} shows nothing at all. */
    public static boolean isBlank(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (text.charAt(i) > ' ') {
                return false;
            }
        }
        return true;
    }

    /** Whether the source at the cursor begins as {@code text} does from {@code first}; an entity ends the comparison. */
    private boolean matches(String text, int first) {
        int i = first;
        int raw = at;
        for (int n = 0; n < COMPARED && i < text.length() && raw < length; n++) {
            char c = html.charAt(raw);
            if (c == '&') {
                return n > 0 || text.startsWith(references.meaningAt(raw), i);
            }
            if (c != text.charAt(i)) {
                return n > 0 && c == '<';
            }
            i = firstVisible(text, i + 1);
            raw++;
            while (raw < length && SourceTags.isSpace(html.charAt(raw))) {
                raw++;
            }
        }
        return true;
    }

    /** Moves over as many visible characters as {@code text} has from {@code first} on. */
    private void consume(String text, int first) {
        start = at;
        end = start;
        int i = first;
        while (i < text.length()) {
            while (i < text.length() && at < length && isPlain(html.charAt(at), text.charAt(i))) {
                i++;
                at++;
                end = at;
            }
            i = firstVisible(text, i);
            if (i == text.length()) {
                return;
            }
            toText(length);
            if (at == length) {
                return;
            }
            int raw = 1;
            int shown = 1;
            if (html.charAt(at) == '&') {
                raw = references.lengthAt(at);
                shown = references.meaningAt(at).length();
            }
            at += raw;
            end = at;
            for (int n = 0; n < shown && i < text.length(); n++) {
                i = firstVisible(text, i + 1);
            }
        }
    }

    private static boolean isPlain(char raw, char shown) {
        return raw == shown && raw > ' ' && raw != '<' && raw != '&';
    }
}
