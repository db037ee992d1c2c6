// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Splits a Vietnamese paragraph into sentences, in linear time. A sentence ends at a full stop, a question or exclamation
 * mark or an ellipsis with what closes after it, where the next words can open a sentence and the full stop is not that of
 * an abbreviation, an initial, a number or an address. A quote or bracket that closes in the paragraph is never cut open:
 * {@code “A. B.”, ông C nói.} is one sentence. A line break ends a sentence where the next line opens like one, so a heading
 * without a full stop stands alone.
 *
 * <p>An instance reads one paragraph after the other with the same memory; for one thread.
 */
public final class SentenceSplitter {
    /** Kinds of characters: those that may end a sentence or open an enclosure; those that NFC may change. */
    private static final int MARK = 1;

    private static final int RARE = 2;
    /** Of all characters, so that none has to be compared with the end of the table; hardly any is ever looked up. */
    private static final byte[] KINDS = new byte[Character.MAX_VALUE + 1];
    /** Above the punctuation of print there are no marks, and nothing that is sure to be in NFC. */
    private static final int COMMON = 0x2100;

    static {
        for (char c = 0; c < COMMON; c++) {
            KINDS[c] = kind(c);
        }
        Arrays.fill(KINDS, COMMON, KINDS.length, (byte) RARE);
    }

    /** The paragraph in NFC, its characters, and the places of those that are marks, with its end after them. */
    private String text = "";

    private char[] chars = new char[1024];
    private int[] marks = new int[1024];
    /** How {@link #text} came of the paragraph; null where it is the paragraph. */
    private @Nullable NfcView view;
    /** The sentences found, by index in the paragraph. */
    private int[] starts = new int[16];

    private int[] ends = new int[16];
    private int size;
    /** Where the sentence at hand begins, and where a letter or digit of it is looked for, or was found. */
    private int start;

    private int word;

    /** Returns the sentences of {@code paragraph} in order; every visible character stands in exactly one of them. */
    public static List<Sentence> split(String paragraph) {
        SentenceSplitter splitter = new SentenceSplitter();
        splitter.read(paragraph);
        List<Sentence> sentences = new ArrayList<>(splitter.size);
        for (int i = 0; i < splitter.size; i++) {
            int from = splitter.starts[i];
            int to = splitter.ends[i];
            sentences.add(new Sentence(paragraph.substring(from, to), from, to));
        }
        return List.copyOf(sentences);
    }

    /** Finds the sentences that {@link #split} returns. */
    public void read(String paragraph) {
        size = 0;
        start = 0;
        word = 0;
        view = null;
        if (!take(paragraph)) {
            NfcView composed = NfcView.of(paragraph);
            // not equals: the view of a text in NFC has the very text
            if (composed.text() != paragraph) {
                view = composed;
                take(composed.text());
            }
        }
        run();
    }

    /** Returns the number of sentences. */
    public int size() {
        return size;
    }

    /** Returns the index of a sentence's first UTF-16 unit in the paragraph. */
    public int start(int sentence) {
        return starts[sentence];
    }

    /** Returns the index after the sentence's last unit. */
    public int end(int sentence) {
        return ends[sentence];
    }

    /**
     * Returns the characters of the paragraph, and at least one more, where the paragraph is in NFC; else null. The array
     * serves the next paragraph too.
     */
    public char @Nullable [] chars() {
        return view == null ? chars : null;
    }

    /** Returns how many numbers and characters the memory holds. */
    public int capacity() {
        return chars.length + marks.length + 2 * starts.length;
    }

    /** Takes the text and finds its marks; returns whether no character of it is one that NFC may change. */
    private boolean take(String paragraph) {
        text = paragraph;
        int length = paragraph.length();
        if (length >= chars.length) {
            chars = new char[length + length / 2 + 1];
            marks = new int[chars.length];
        }
        paragraph.getChars(0, length, chars, 0);
        int kinds = 0;
        int found = 0;
        for (int i = 0; i < length; i++) {
            int kind = KINDS[chars[i]];
            kinds |= kind;
            // each place is written and stays if it is a mark's: no branch, for marks come when nobody expects them
            marks[found] = i;
            found += kind & MARK;
        }
        marks[found] = length;
        return (kinds & RARE) == 0;
    }

    private void run() {
        int length = text.length();
        int after = 0;
        for (int m = 0; marks[m] < length; m++) {
            if (marks[m] >= after) {
                after = mark(marks[m]);
            }
        }
        cut(length);
    }

    /** Returns where to read on after the mark at {@code i}. */
    private int mark(int i) {
        char c = chars[i];
        if (SentenceEnd.isTerminator(c)) {
            return endAt(i, SentenceEnd.after(text, i));
        }
        if (c == '\n' || c == '\r') {
            return lineBreak(i);
        }
        int close = Enclosure.close(text, i);
        return close < 0 ? i + 1 : enclosure(i, close);
    }

    private static byte kind(char c) {
        boolean mark = SentenceEnd.isTerminator(c) || c == '\n' || c == '\r' || Enclosure.mayOpen(c);
        return (byte) ((mark ? MARK : 0) + (VietnameseText.isPlain(c) ? 0 : RARE));
    }

    /** Returns whether the sentence at hand has a letter or digit before {@code end}. */
    private boolean spoken(int end) {
        while (word < end && !Character.isLetterOrDigit(chars[word])) {
            word++;
        }
        return word < end;
    }

    private int endAt(int terminator, int end) {
        if (spoken(terminator) && SentenceEnd.isEnd(text, start, terminator, end)) {
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
        boolean alone = !spoken(open);
        if (alone && !spoken(last)) {
            // a single letter or digit in brackets numbers an item: what follows is still its beginning
            word = close + 1;
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
        if (spoken(i) && (breaks > 1 || SentenceEnd.isLineEnd(text, i, next))) {
            cut(i);
        }
        return next;
    }

    /** Ends the sentence at hand before {@code end}; a rest without a letter or digit joins the sentence before it. */
    private void cut(int end) {
        int from = start;
        int to = end;
        while (from < to && VietnameseText.isInvisible(chars[from])) {
            from++;
        }
        while (to > from && VietnameseText.isInvisible(chars[to - 1])) {
            to--;
        }
        if (from < to && size > 0 && !spoken(end)) {
            ends[size - 1] = view == null ? to : view.toSource(to);
        } else if (from < to) {
            add(view == null ? from : view.toSource(from), view == null ? to : view.toSource(to));
        }
        start = end;
        word = end;
    }

    private void add(int from, int to) {
        if (size == starts.length) {
            starts = Arrays.copyOf(starts, 2 * size);
            ends = Arrays.copyOf(ends, 2 * size);
        }
        starts[size] = from;
        ends[size++] = to;
    }
}
