// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.evaluation;

import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** When two quotes and two names count as the same; the definitions of {@code score.py}. */
final class QuoteMatch {
    private static final double SHARE = 0.8;
    private static final Set<String> HONORIFICS =
            Set.of("ông", "bà", "anh", "chị", "cô", "em", "chú", "bác", "cụ", "ngài", "thầy");

    private QuoteMatch() {}

    /** Returns whether the texts are equal but for marks and spaces, or one is within the other and nearly as long. */
    static boolean sameText(String a, String b) {
        String x = folded(a);
        String y = folded(b);
        if (x.equals(y)) {
            return true;
        }
        String shorter = x.length() <= y.length() ? x : y;
        String longer = x.length() <= y.length() ? y : x;
        return !shorter.isEmpty() && longer.contains(shorter) && shorter.length() >= SHARE * longer.length();
    }

    private static String folded(String text) {
        String plain = VietnameseText.nfc(text)
                .replaceAll("[“”„‟\"«»]", "\"")
                .replaceAll("[‘’‚‛']", "'")
                .replaceAll("[‐‑‒–—−]", "-")
                .replaceAll("(?U)\\s+", " ")
                .strip();
        int start = 0;
        int end = plain.length();
        while (start < end && " \".,;:".indexOf(plain.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \".,;:".indexOf(plain.charAt(end - 1)) >= 0) {
            end--;
        }
        return plain.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Returns whether {@code said} names one of {@code accepted}. */
    static boolean sameName(String said, List<String> accepted) {
        List<String> name = words(said);
        while (name.size() > 1 && HONORIFICS.contains(name.get(0))) {
            name = name.subList(1, name.size());
        }
        for (String one : accepted) {
            List<String> form = words(one);
            boolean same = name.equals(form)
                    || (form.size() > 1 && within(form, name))
                    || (name.size() > 1 && within(name, form))
                    || (form.size() == 1
                            && !name.isEmpty()
                            && name.get(name.size() - 1).equals(form.get(0)));
            if (same) {
                return true;
            }
        }
        return false;
    }

    private static boolean within(List<String> part, List<String> whole) {
        for (int i = 0; i + part.size() <= whole.size(); i++) {
            if (whole.subList(i, i + part.size()).equals(part)) {
                return true;
            }
        }
        return false;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : VietnameseText.lower(text).split("(?U)\\W+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}
