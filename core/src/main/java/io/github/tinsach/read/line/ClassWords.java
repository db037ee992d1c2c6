// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.line;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Class, id and itemprop words of the elements of one page. Most elements repeat those of others: each is made once. */
final class ClassWords {
    private static final int MOST_OWN_NAMES = 160;
    /** Pages have some hundreds; one made of names alone gains nothing by remembering them. */
    private static final int MOST_KNOWN = 5_000;

    private final Map<String, String> folded = new HashMap<>();
    private final Map<String, Boolean> captions = new HashMap<>();

    /** Returns the words of an element in lower case, separated by spaces. */
    String of(String classes, String id, String property) {
        String stated = join(join(classes, id), property);
        if (stated.isEmpty()) {
            return "";
        }
        String known = folded.get(stated);
        if (known == null) {
            known = fold(cut(stated, MOST_OWN_NAMES));
            if (folded.size() < MOST_KNOWN && stated.length() <= MOST_OWN_NAMES) {
                folded.put(stated, known);
            }
        }
        return known;
    }

    /** Returns whether one of {@code names} marks a caption. */
    boolean isCaption(String names) {
        Boolean known = captions.get(names);
        if (known == null) {
            known = CaptionNames.contains(names);
            if (captions.size() < MOST_KNOWN) {
                captions.put(names, known);
            }
        }
        return known;
    }

    private static String join(String a, String b) {
        return a.isEmpty() ? b : b.isEmpty() ? a : a + " " + b;
    }

    private static String fold(String words) {
        if (isFolded(words)) {
            return words;
        }
        StringBuilder folded = new StringBuilder(words.length());
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c > ' ') {
                folded.append(c);
            } else if (folded.length() > 0 && folded.charAt(folded.length() - 1) != ' ') {
                folded.append(' ');
            }
        }
        return folded.toString().strip().toLowerCase(Locale.ROOT);
    }

    private static boolean isFolded(String words) {
        boolean space = true;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c >= 'A' && c <= 'Z' || c >= 0x80 || c < ' ' || c == ' ' && space) {
                return false;
            }
            space = c == ' ';
        }
        return !space;
    }

    /** Returns the words that fit into {@code most} characters. */
    static String cut(String words, int most) {
        if (words.length() <= most) {
            return words;
        }
        int space = words.lastIndexOf(' ', most);
        return words.substring(0, space > 0 ? space : most);
    }
}
