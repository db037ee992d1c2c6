// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

/**
 * Finds where the texts of a parsed page stand in its source, by going over the source once in step with the tree. The
 * parser can track positions too, at half the cost of parsing again; this costs a twentieth.
 *
 * <p>The parser moves text that stands in the wrong place of a table; the cursor then looks ahead, and back into what it
 * jumped over. What it still cannot find is given the place where the cursor stands.
 */
final class SourceCursor {
    private static final int LOOK_AHEAD = 64;
    private static final int LOOK_AHEAD_TAGS = 5_000;
    private static final int COMPARED = 12;

    private final String html;
    private final int length;
    private final SourceTags tags;
    private final CharacterReferences references;
    /** Characters that may be looked at twice; keeps a page made to mislead the cursor linear. */
    private long budget;

    /** Where the cursor stood when a text was last not found; -1 for nowhere. */
    private int notFoundFrom = -1;

    private int gapStart;
    private int gapEnd;
    private int start;
    private int end;

    SourceCursor(String html) {
        this.html = html;
        tags = new SourceTags(html);
        length = html.length();
        references = new CharacterReferences(html);
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
        int before = tags.at;
        if (budget <= 0 && before == notFoundFrom) {
            start = end = before;
            return;
        }
        int firstWay = 0;
        String rawBefore = tags.rawText;
        for (int tries = 0; tries < LOOK_AHEAD && (tries == 0 || budget > 0); tries++) {
            int from = tags.at;
            tags.toText(length);
            if (tries == 0 && same(text, first)) {
                return;
            }
            if (tries == 0) {
                firstWay = tags.at - from;
            } else {
                budget -= tags.at - from;
            }
            if (tags.at == length) {
                break;
            }
            if (matches(text, first)) {
                if (tries > 0) {
                    gapStart = before;
                    gapEnd = tags.at;
                }
                consume(text, first);
                return;
            }
            tags.skipText();
        }
        rewind(before, rawBefore);
        // the way that was made in vain is made again for the next text
        budget -= firstWay;
        notFoundFrom = before;
        start = end = before;
        if (gapStart < gapEnd && budget > 0) {
            lookBack(text, first);
        }
    }

    /** The common case at once: a text that stands in the source as it is. */
    private boolean same(String text, int first) {
        int last = text.length();
        while (SourceTags.isSpace(text.charAt(last - 1))) {
            last--;
        }
        if (!html.regionMatches(tags.at, text, first, last - first)) {
            return false;
        }
        start = tags.at;
        tags.at += last - first;
        end = tags.at;
        return true;
    }

    private void lookBack(String text, int first) {
        int resume = tags.at;
        String rawResume = tags.rawText;
        rewind(gapStart, "");
        for (int tries = 0; tries < LOOK_AHEAD && tags.at < gapEnd; tries++) {
            int from = tags.at;
            tags.toText(gapEnd);
            budget -= tags.at - from;
            if (tags.at < gapEnd && matches(text, first)) {
                consume(text, first);
                gapStart = tags.at;
                break;
            }
            tags.skipText();
        }
        rewind(resume, rawResume);
    }

    private void rewind(int to, String rawTextThere) {
        tags.at = to;
        tags.rawText = rawTextThere;
    }

    /** Goes to the next image tag; its place is that of the whole tag. */
    void image() {
        int from = tags.at;
        String rawBefore = tags.rawText;
        int tries = 0;
        while (tags.at < length && tries++ < LOOK_AHEAD_TAGS && budget > 0) {
            int tag = html.indexOf('<', tags.at);
            if (tag < 0) {
                break;
            }
            tags.at = tag;
            if (tags.isImage(tag)) {
                tags.skipMarkup();
                start = tag;
                end = tags.at;
                return;
            }
            if (!tags.skipMarkup()) {
                tags.at++;
            }
        }
        budget -= Math.max(0, tags.at - from);
        rewind(from, rawBefore);
        start = end = from;
    }

    private static int firstVisible(String text, int from) {
        int i = from;
        while (i < text.length() && SourceTags.isSpace(text.charAt(i))) {
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

    /** Whether the source at the cursor begins as {@code text} does from {@code first}; an entity ends the comparison. */
    private boolean matches(String text, int first) {
        int i = first;
        int raw = tags.at;
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
        start = tags.at;
        end = start;
        int i = first;
        while (i < text.length()) {
            int at = tags.at;
            while (i < text.length() && at < length && isPlain(html.charAt(at), text.charAt(i))) {
                i++;
                at++;
                end = at;
            }
            tags.at = at;
            i = firstVisible(text, i);
            if (i == text.length()) {
                return;
            }
            tags.toText(length);
            if (tags.at == length) {
                return;
            }
            int raw = 1;
            int shown = 1;
            if (html.charAt(tags.at) == '&') {
                raw = references.lengthAt(tags.at);
                shown = references.meaningAt(tags.at).length();
            }
            tags.at += raw;
            end = tags.at;
            for (int n = 0; n < shown && i < text.length(); n++) {
                i = firstVisible(text, i + 1);
            }
        }
    }

    private static boolean isPlain(char raw, char shown) {
        return raw == shown && raw > ' ' && raw != '<' && raw != '&';
    }
}
