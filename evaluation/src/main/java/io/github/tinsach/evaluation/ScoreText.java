// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How texts are compared when a page is scored: quote marks, dashes and white space do not count, letters do. */
final class ScoreText {
    private static final int SHINGLE = 4;
    private static final Set<String> HONORIFICS =
            Set.of("ông", "bà", "anh", "chị", "cô", "em", "chú", "bác", "cụ", "ngài", "thầy");

    private ScoreText() {}

    /** Returns {@code text} in NFC with one form of quote marks and dashes and single spaces; case is kept. */
    static String folded(@Nullable String text) {
        String nfc = VietnameseText.nfc(text == null ? "" : text);
        StringBuilder folded = new StringBuilder(nfc.length());
        for (int i = 0; i < nfc.length(); i++) {
            char c = nfc.charAt(i);
            if ("“”„‟\"«»".indexOf(c) >= 0) {
                folded.append('"');
            } else if ("‘’‚‛'".indexOf(c) >= 0) {
                folded.append('\'');
            } else if ("‐‑‒–—−".indexOf(c) >= 0) {
                folded.append('-');
            } else if (!isSpace(c)) {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip();
    }

    /** Returns whether {@code c} is white space in Unicode, no-break spaces included. */
    static boolean isSpace(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    /** Returns whether {@code text} holds nothing but white space. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> isSpace((char) c));
    }

    /** Returns the runs of letters, digits and low lines of {@code text}, in lower case. */
    static List<String> words(@Nullable String text) {
        String lower = VietnameseText.lower(text == null ? "" : text);
        List<String> words = new ArrayList<>();
        int start = -1;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            boolean inWord = c == '_' || Character.isLetter(c) || isNumber(c);
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(lower.substring(start, i));
                start = -1;
            }
            i += Character.charCount(c);
        }
        if (start >= 0) {
            words.add(lower.substring(start));
        }
        return words;
    }

    private static boolean isNumber(int c) {
        int type = Character.getType(c);
        return type == Character.DECIMAL_DIGIT_NUMBER
                || type == Character.LETTER_NUMBER
                || type == Character.OTHER_NUMBER;
    }

    /** Returns how well the words of {@code said} cover {@code wanted} and nothing else, by runs of four words. */
    static Precision overlap(String said, String wanted) {
        Map<List<String>, Integer> a = shingles(said);
        Map<List<String>, Integer> b = shingles(wanted);
        int hit = 0;
        for (Map.Entry<List<String>, Integer> entry : a.entrySet()) {
            hit += Math.min(entry.getValue(), b.getOrDefault(entry.getKey(), 0));
        }
        return Precision.of(hit, total(a), total(b));
    }

    private static Map<List<String>, Integer> shingles(String text) {
        List<String> words = words(text);
        Map<List<String>, Integer> counts = new HashMap<>();
        if (!words.isEmpty() && words.size() < SHINGLE) {
            counts.put(words, 1);
        }
        for (int i = 0; i + SHINGLE <= words.size(); i++) {
            counts.merge(List.copyOf(words.subList(i, i + SHINGLE)), 1, Integer::sum);
        }
        return counts;
    }

    private static int total(Map<List<String>, Integer> counts) {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Returns whether two quotes are the same words, or one holds the other and is at most a quarter longer. */
    static boolean sameQuote(String first, String second) {
        String a = bareQuote(first);
        String b = bareQuote(second);
        if (a.equals(b)) {
            return true;
        }
        String shorter = length(a) <= length(b) ? a : b;
        String longer = length(a) <= length(b) ? b : a;
        return !shorter.isEmpty() && longer.contains(shorter) && length(shorter) >= 0.8 * length(longer);
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }

    private static String bareQuote(String quote) {
        String text = folded(quote);
        int start = 0;
        int end = text.length();
        while (start < end && " \".,;:".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \".,;:".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /**
     * Returns whether {@code said} names one of {@code accepted}: the form itself, a form of several words with a role
     * around it, the last word of a longer name where that word is accepted, or two words in a row of a form.
     */
    static boolean sameName(@Nullable String said, List<String> accepted) {
        List<String> name = words(said);
        while (name.size() > 1 && HONORIFICS.contains(name.get(0))) {
            name = name.subList(1, name.size());
        }
        for (String form : accepted) {
            List<String> words = words(form);
            if (name.equals(words)
                    || (words.size() > 1 && within(words, name))
                    || (name.size() > 1 && within(name, words))
                    || (words.size() == 1
                            && !name.isEmpty()
                            && name.get(name.size() - 1).equals(words.get(0)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(List<String> shorter, List<String> longer) {
        for (int i = 0; i + shorter.size() <= longer.size(); i++) {
            if (longer.subList(i, i + shorter.size()).equals(shorter)) {
                return true;
            }
        }
        return false;
    }
}
