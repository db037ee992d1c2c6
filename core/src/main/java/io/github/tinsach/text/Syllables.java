// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import java.util.ArrayList;
import java.util.List;

/** Syllables: what stands between white space, without punctuation at its edges. The unit of length of summaries. */
public final class Syllables {
    private static final String PUNCTUATION = ".,;:!?…\"“”‘’'()[]{}«»-–—*";

    private Syllables() {}

    /** Returns the syllables of {@code text} in NFC and lower case. */
    public static List<String> of(String text) {
        String lower = VietnameseText.lower(text);
        List<String> syllables = new ArrayList<>(lower.length() / 5 + 1);
        int i = 0;
        while (i < lower.length()) {
            while (i < lower.length() && isSpace(lower.charAt(i))) {
                i++;
            }
            int start = i;
            while (i < lower.length() && !isSpace(lower.charAt(i))) {
                i++;
            }
            int end = i;
            while (start < end && PUNCTUATION.indexOf(lower.charAt(start)) >= 0) {
                start++;
            }
            while (end > start && PUNCTUATION.indexOf(lower.charAt(end - 1)) >= 0) {
                end--;
            }
            if (hasLetterOrDigit(lower, start, end)) {
                syllables.add(lower.substring(start, end));
            }
        }
        return syllables;
    }

    /** Returns the number of syllables of {@code text}. */
    public static int count(String text) {
        return of(text).size();
    }

    private static boolean isSpace(char c) {
        return c <= ' ' || VietnameseText.isInvisible(c);
    }

    private static boolean hasLetterOrDigit(String text, int start, int end) {
        for (int i = start; i < end; i++) {
            if (Character.isLetterOrDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
