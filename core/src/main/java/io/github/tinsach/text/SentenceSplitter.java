// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a Vietnamese paragraph into sentences, in linear time. A sentence ends at a full stop, a question or exclamation
 * mark or an ellipsis with what closes after it, where the next words can open a sentence and the full stop is not that of
 * an abbreviation, an initial, a number or an address. A quote or bracket that closes in the paragraph is never cut open:
 * {@code “A. B.”, ông C nói.} is one sentence. A line break ends a sentence where the next line opens like one, so a heading
 * without a full stop stands alone.
 */
public final class SentenceSplitter {
    /** Kinds of characters: letters and digits; those that may end a sentence or open an enclosure; all others. */
    private static final byte WORD = 1;

    private static final byte MARK = 2;
    /** Vietnamese and the punctuation of print stand below this. */
    private static final int TABLE = 0x2100;

    private static final byte[] KINDS = new byte[TABLE];

    static {
        for (char c = 0; c < TABLE; c++) {
            KINDS[c] = kind(c);
        }
    }

    private final String text;
    private final NfcView view;
    private final String paragraph;
    private final List<Sentence> sentences = new ArrayList<>();
    /** Where the sentence at hand begins, and whether it has a letter or digit so far. */
    private int start;

    private boolean spoken;

    private SentenceSplitter(String paragraph) {
        this.paragraph = paragraph;
        this.view = NfcView.of(paragraph);
        this.text = view.text();
    }

    /** Returns the sentences of {@code paragraph} in order; every visible character stands in exactly one of them. */
    public static List<Sentence> split(String paragraph) {
        return new SentenceSplitter(paragraph).run();
    }

    private List<Sentence> run() {
        int i = 0;
        while (i < text.length()) {
            char c = text.charAt(i);
            byte kind = c < TABLE ? KINDS[c] : kind(c);
            if (kind != MARK) {
                spoken |= kind == WORD;
                i++;
            } else if (SentenceEnd.isTerminator(c)) {
                i = endAt(i, SentenceEnd.after(text, i));
            } else if (c == '\n' || c == '\r') {
                i = lineBreak(i);
            } else {
                int close = Enclosure.close(text, i);
                i = close < 0 ? i + 1 : enclosure(i, close);
            }
        }
        cut(text.length());
        return List.copyOf(sentences);
    }

    private static byte kind(char c) {
        boolean mark = SentenceEnd.isTerminator(c) || c == '\n' || c == '\r' || Enclosure.mayOpen(c);
        return mark ? MARK : Character.isLetterOrDigit(c) ? WORD : 0;
    }

    private int endAt(int terminator, int end) {
        if (spoken && SentenceEnd.isEnd(text, start, terminator, end)) {
            cut(end);
        }
        return end;
    }

    /** A quote ends a sentence where what it holds does; a bracket only where the sentence is nothing but it. */
    private int enclosure(int open, int close) {
        int last = close - 1;
        while (last > open
                && (VietnameseText.isInvisible(text.charAt(last)) || SentenceEnd.isCloser(text.charAt(last)))) {
            last--;
        }
        boolean bracket = text.charAt(open) == '(' || text.charAt(open) == '[';
        boolean alone = !spoken;
        for (int i = open + 1; i < last && !spoken; i++) {
            spoken = Character.isLetterOrDigit(text.charAt(i));
        }
        boolean ends = SentenceEnd.isTerminator(text.charAt(last)) && (!bracket || alone);
        return ends ? endAt(close, SentenceEnd.after(text, close)) : close + 1;
    }

    private int lineBreak(int i) {
        int next = i;
        int breaks = 0;
        while (next < text.length() && VietnameseText.isInvisible(text.charAt(next))) {
            breaks += text.charAt(next) == '\n' ? 1 : 0;
            next++;
        }
        if (spoken && (breaks > 1 || SentenceEnd.isLineEnd(text, i, next))) {
            cut(i);
        }
        return next;
    }

    /** Ends the sentence at hand before {@code end}; a rest without a letter or digit joins the sentence before it. */
    private void cut(int end) {
        int from = start;
        int to = end;
        while (from < to && VietnameseText.isInvisible(text.charAt(from))) {
            from++;
        }
        while (to > from && VietnameseText.isInvisible(text.charAt(to - 1))) {
            to--;
        }
        if (from < to) {
            int first = view.toSource(from);
            if (!spoken && !sentences.isEmpty()) {
                first = sentences.remove(sentences.size() - 1).start();
            }
            int after = view.toSource(to);
            sentences.add(new Sentence(paragraph.substring(first, after), first, after));
        }
        start = end;
        spoken = false;
    }
}
