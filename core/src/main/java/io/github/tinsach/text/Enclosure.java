// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

/**
 * Quotes and brackets that close in the same paragraph: what they hold stays in one sentence. Marks are paired by place,
 * for pages mix their kinds ({@code “…"}).
 */
final class Enclosure {
    /** A longer stretch is taken for two marks that do not belong together; the longest real quotes have about 900 units. */
    private static final int LONGEST_QUOTE = 1200;

    private static final int LONGEST_BRACKET = 300;

    /** Bounds what is looked at again and again on hostile input. */
    private static final int MOST_NESTED = 8;

    private Enclosure() {}

    /** Returns whether {@code c} can open an enclosure. */
    static boolean mayOpen(char c) {
        return c == '“' || c == '«' || c == '"' || c == '(' || c == '[';
    }

    /** Returns the index of the mark that closes the enclosure opened at {@code open}; -1 where none opens or none closes. */
    static int close(String text, int open) {
        return switch (text.charAt(open)) {
            case '“', '«' -> closeQuote(text, open);
            case '"' -> isCloser(text, open) ? -1 : closeQuote(text, open);
            case '(' -> closeBracket(text, open, '(', ')');
            case '[' -> closeBracket(text, open, '[', ']');
            default -> -1;
        };
    }

    private static int closeQuote(String text, int open) {
        boolean nested = false;
        int openers = 0;
        int last = Math.min(text.length(), open + LONGEST_QUOTE);
        for (int i = open + 1; i < last; i++) {
            switch (text.charAt(i)) {
                case '”', '»' -> {
                    return i;
                }
                case '“', '«' -> {
                    // an opener inside: the first one has no end here, or holds a quote of another kind
                    if (text.charAt(open) != '"' || ++openers > MOST_NESTED) {
                        return -1;
                    }
                    nested = true;
                }
                case '"' -> {
                    if (nested) {
                        nested = false;
                    } else if (isOpener(text, i)) {
                        if (text.charAt(open) == '"' || ++openers > MOST_NESTED) {
                            return -1;
                        }
                        nested = true;
                    } else {
                        return i;
                    }
                }
                default -> {}
            }
        }
        return -1;
    }

    private static int closeBracket(String text, int open, char opener, char closer) {
        int last = Math.min(text.length(), open + LONGEST_BRACKET);
        for (int i = open + 1; i < last; i++) {
            char c = text.charAt(i);
            if (c == closer) {
                return i;
            }
            if (c == opener) {
                return -1;
            }
        }
        return -1;
    }

    /** Returns whether the straight mark at {@code i} can only open: nothing before it, something after. */
    private static boolean isOpener(String text, int i) {
        return isGap(text, i - 1) && !isGap(text, i + 1) && !isPunctuation(text, i + 1);
    }

    /** Returns whether the straight mark at {@code i} can only close: something before it, nothing after. */
    static boolean isCloser(String text, int i) {
        return !isGap(text, i - 1) && text.charAt(i - 1) != ':' && (isGap(text, i + 1) || isPunctuation(text, i + 1));
    }

    private static boolean isGap(String text, int i) {
        return i < 0
                || i >= text.length()
                || VietnameseText.isInvisible(text.charAt(i))
                || "([{".indexOf(text.charAt(i)) >= 0;
    }

    private static boolean isPunctuation(String text, int i) {
        return ".,;:!?…)]}".indexOf(text.charAt(i)) >= 0;
    }
}
