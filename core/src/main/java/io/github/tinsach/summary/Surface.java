// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.text.VietnameseText;

/** What a sentence looks like, apart from its words. */
public final class Surface {
    /** It begins with a small letter or with punctuation: a piece of a sentence. */
    public static final int SMALL_START = 1;
    /** It does not end with a full stop, a question or exclamation mark, an ellipsis or a quote mark. */
    public static final int NO_END = 2;
    /** It holds a quote mark. */
    public static final int QUOTE = 4;
    /** It opens a quote that it does not close, or closes one that it does not open. */
    public static final int CUT_QUOTE = 8;
    /** It ends as a question. */
    public static final int QUESTION = 16;
    /** It begins with a quote mark or a dash. */
    public static final int SPEECH = 32;
    /** It ends with a colon. */
    public static final int COLON = 64;

    private Surface() {}

    /** Returns the marks of {@code sentence}, added up. */
    public static int of(String sentence) {
        int end = sentence.length();
        int start = 0;
        while (start < end && VietnameseText.isInvisible(sentence.charAt(start))) {
            start++;
        }
        while (end > start && VietnameseText.isInvisible(sentence.charAt(end - 1))) {
            end--;
        }
        if (start == end) {
            return NO_END;
        }
        char first = sentence.charAt(start);
        char last = sentence.charAt(end - 1);
        int marks = Character.isLowerCase(first) || ",;:.!?)/&".indexOf(first) >= 0 ? SMALL_START : 0;
        marks |= switch (first) {
            case '“', '"', '«', '-', '–', '—' -> SPEECH;
            default -> 0;
        };
        marks |= switch (last) {
            case '.', '!', '…', '”', '"', '»', ')' -> 0;
            case '?' -> QUESTION;
            case ':' -> COLON | NO_END;
            default -> NO_END;
        };
        return marks | quotes(sentence, start, end);
    }

    private static int quotes(String sentence, int start, int end) {
        // most sentences have none, and the library's search looks at many characters at once
        if (sentence.indexOf('"') < 0
                && sentence.indexOf('“') < 0
                && sentence.indexOf('”') < 0
                && sentence.indexOf('«') < 0
                && sentence.indexOf('»') < 0) {
            return 0;
        }
        int depth = 0;
        int lowest = 0;
        int straight = 0;
        boolean any = false;
        for (int i = start; i < end; i++) {
            char c = sentence.charAt(i);
            // nearly every character is none of the five
            if (c != '"' && c != '“' && c != '”' && c != '«' && c != '»') {
                continue;
            }
            any = true;
            if (c == '"') {
                straight++;
            } else if (c == '“' || c == '«') {
                depth++;
            } else {
                depth--;
                lowest = Math.min(lowest, depth);
            }
        }
        // “…" pairs across kinds: one straight mark may close or open a curved one
        boolean cut = straight % 2 == 0 ? depth != 0 || lowest < 0 : Math.abs(depth) != 1;
        return (any ? QUOTE : 0) | (cut ? CUT_QUOTE : 0);
    }
}
