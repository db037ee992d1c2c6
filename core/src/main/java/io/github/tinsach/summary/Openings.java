// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.summary;

import io.github.tinsach.text.VietnameseText;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** Tells sentences that can be read alone from those that lean on the one before. */
final class Openings {
    private static final Set<String> ADDRESS = new HashSet<>();
    private static final Set<String> LEANING = new HashSet<>();
    /** The first words of those: few sentences open with one. */
    private static final Set<String> LEANING_WORDS = new HashSet<>();

    private static final int LONGEST = 4;
    /** A demonstrative so near the beginning points back, not into the sentence. */
    private static final int NEAR = 7;

    static {
        read();
        for (String opening : LEANING) {
            LEANING_WORDS.add(firstWord(opening));
        }
    }

    private Openings() {}

    private static void read() {
        try (InputStream bytes = Openings.class.getResourceAsStream("leaning-openings.txt")) {
            if (bytes == null) {
                throw new IllegalStateException("no resource leaning-openings.txt");
            }
            Set<String> section = LEANING;
            BufferedReader lines = new BufferedReader(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith("[")) {
                    section = line.equals("[address]") ? ADDRESS : LEANING;
                } else if (!line.isBlank() && !line.startsWith("#")) {
                    section.add(VietnameseText.key(line));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Returns whether {@code sentence} leaves the reader asking who or what is meant. */
    static boolean leans(String sentence) {
        String text = VietnameseText.nfc(sentence);
        String[] words = new String[NEAR + 1];
        String[] keys = new String[NEAR + 1];
        int count = 0;
        int i = 0;
        boolean closed = false;
        while (count < words.length && i < text.length()) {
            int start = i;
            while (i < text.length() && !VietnameseText.isInvisible(text.charAt(i)) && text.charAt(i) != ' ') {
                i++;
            }
            String word = text.substring(start, i);
            String key = VietnameseText.key(word);
            if (!key.isEmpty()) {
                keys[count] = key;
                words[count++] = word;
            }
            i++;
        }
        if (count > 0 && LEANING_WORDS.contains(firstWord(keys[0])) && opensLeaning(keys, count)) {
            return true;
        }
        if (count > 1 && ADDRESS.contains(keys[0]) && !startsWithCapital(words[1])) {
            return true;
        }
        for (int w = 1; w < count && !closed; w++) {
            String word = keys[w];
            if (words[w - 1].endsWith(",") && isPronoun(word)) {
                return true;
            }
            if (pointsBack(word, w) && !isTime(keys[w - 1])) {
                return true;
            }
            closed = words[w].endsWith(",") && w > 3;
        }
        return false;
    }

    private static String firstWord(String key) {
        int end = key.indexOf(' ');
        return end < 0 ? key : key.substring(0, end);
    }

    private static boolean opensLeaning(String[] keys, int count) {
        StringBuilder opening = new StringBuilder();
        for (int w = 0; w < Math.min(LONGEST, count); w++) {
            opening.append(w == 0 ? "" : " ").append(keys[w]);
            if (LEANING.contains(opening.toString())) {
                return true;
            }
        }
        return false;
    }

    private static boolean pointsBack(String word, int place) {
        return switch (word) {
            case "này", "ấy", "đó" -> true;
            case "khác" -> place < 4;
            case "trên" -> place == 1;
            default -> false;
        };
    }

    private static boolean isPronoun(String word) {
        return switch (word) {
            case "đó", "nó", "họ", "đây", "cả" -> true;
            default -> false;
        };
    }

    /** "năm nay", "tháng này", "tuần này" point to the day of the paper, not to a sentence. */
    private static boolean isTime(String word) {
        return switch (word) {
            case "tháng", "năm", "tuần", "quý", "mùa", "kỳ", "lần", "dịp", "vụ" -> true;
            default -> false;
        };
    }

    private static boolean startsWithCapital(String word) {
        return Character.isUpperCase(word.charAt(0)) && word.length() > 1
                || word.length() > 1 && Character.isUpperCase(word.charAt(1))
                || word.length() == 2 && word.charAt(1) == '.';
    }
}
