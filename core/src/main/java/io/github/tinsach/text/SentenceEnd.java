// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

/** Whether a sentence ends at a place that looks like its end. */
final class SentenceEnd {
    private static final String CLOSERS = "”»’\"')]}";
    private static final String OPENERS = "“«‘\"'([{";
    private static final String DASHES = "-–—";
    private static final String BULLETS = "•●▪■◆►▶✔✅☑·*+>→";

    private SentenceEnd() {}

    static boolean isTerminator(char c) {
        return c == '.' || c == '?' || c == '!' || c == '…';
    }

    static boolean isCloser(char c) {
        return CLOSERS.indexOf(c) >= 0;
    }

    /** Returns the index after the terminators and closing marks that begin at {@code i}, {@code ./.} among them. */
    static int after(String text, int i) {
        int end = i + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            boolean slash = c == '/' && end + 1 < text.length() && text.charAt(end + 1) == '.';
            boolean straight = c == '"' || c == '\'' || c == '’';
            if (!isTerminator(c) && !slash && (CLOSERS.indexOf(c) < 0 || (straight && startsWord(text, end + 1)))) {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean startsWord(String text, int i) {
        return i < text.length() && Character.isLetterOrDigit(text.charAt(i));
    }

    /**
     * Returns whether the sentence that begins at {@code start} ends at {@code end}, the index after its terminators, the
     * first of them (or the closing quote mark after it) at {@code terminator}.
     */
    static boolean isEnd(String text, int start, int terminator, int end) {
        int next = end;
        boolean lineBreak = false;
        while (next < text.length() && VietnameseText.isInvisible(text.charAt(next))) {
            lineBreak |= text.charAt(next) == '\n' || text.charAt(next) == '\r';
            next++;
        }
        if (next == text.length() || lineBreak) {
            return true;
        }
        boolean fullStop = end == terminator + 1 && text.charAt(terminator) == '.';
        return next == end
                ? isEndWithoutSpace(text, terminator, end)
                : isEndBefore(text, next, end) && !(fullStop && Abbreviations.holds(text, start, terminator, next));
    }

    /** A scraper or a writer lost the space: a small word, the mark, a capital with a small letter after it. */
    private static boolean isEndWithoutSpace(String text, int terminator, int end) {
        int word = end;
        if (OPENERS.indexOf(text.charAt(word)) >= 0) {
            word++;
        }
        if (word + 1 >= text.length()
                || !Character.isUpperCase(text.charAt(word))
                || !Character.isLowerCase(text.charAt(word + 1))) {
            return false;
        }
        if (CLOSERS.indexOf(text.charAt(terminator)) >= 0) {
            return true;
        }
        int from = terminator;
        while (from > 0 && Character.isLowerCase(text.charAt(from - 1)) && terminator - from < 8) {
            from--;
        }
        boolean smallWord = terminator - from >= 2
                && terminator - from < 8
                && (from == 0 || VietnameseText.isInvisible(text.charAt(from - 1)));
        return smallWord && !Abbreviations.isTitle(text.substring(from, terminator));
    }

    /** Returns whether the words at {@code next} can open a sentence after what ended at {@code end}. */
    private static boolean isEndBefore(String text, int next, int end) {
        char c = text.charAt(next);
        char last = text.charAt(end - 1);
        if (DASHES.indexOf(c) >= 0) {
            // after a quote the dash leads to who said it; else it opens an item or a turn of a dialogue
            int word = next + 1;
            while (word < text.length()
                    && (DASHES.indexOf(text.charAt(word)) >= 0 || VietnameseText.isInvisible(text.charAt(word)))) {
                word++;
            }
            return CLOSERS.indexOf(last) < 0 && word < text.length() && opens(text, word);
        }
        if (OPENERS.indexOf(c) >= 0) {
            int word = next + 1;
            while (word < text.length() && word < next + 4 && OPENERS.indexOf(text.charAt(word)) >= 0) {
                word++;
            }
            boolean small = word < text.length() && !opens(text, word);
            return !small || (last == '.' && c != '(' && c != '[');
        }
        return BULLETS.indexOf(c) >= 0 || opens(text, next);
    }

    /** Returns whether a line that ends at {@code end} is over when the next begins at {@code next}. */
    static boolean isLineEnd(String text, int end, int next) {
        int last = end - 1;
        while (last > 0 && VietnameseText.isInvisible(text.charAt(last))) {
            last--;
        }
        return last >= 0
                && next < text.length()
                && ",;-–(“".indexOf(text.charAt(last)) < 0
                && (DASHES.indexOf(text.charAt(next)) >= 0 || isEndBefore(text, next, end));
    }

    /** Returns whether a sentence may begin at {@code i}: with a capital, a digit, an item {@code b)}, a name such as iPhone. */
    private static boolean opens(String text, int i) {
        int c = text.codePointAt(i);
        if (Character.isLowerCase(c)) {
            return i + 2 < text.length()
                    && (Character.isUpperCase(text.charAt(i + 1))
                            || (".)".indexOf(text.charAt(i + 1)) >= 0 && text.charAt(i + 2) == ' '));
        }
        return Character.isLetterOrDigit(c) || !(c == '%' || CLOSERS.indexOf(c) >= 0 || ",;:.!?…/&=".indexOf(c) >= 0);
    }
}
