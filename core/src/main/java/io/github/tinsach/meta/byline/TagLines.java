// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.byline;

import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Topic words of tag lines: one a line, or parted by commas, {@code #} or wide gaps. A line whose topics stand side by side
 * with single spaces cannot be parted and gives nothing.
 */
public final class TagLines {
    /** A topic of more words than this is several that nothing parts. */
    private static final int MOST_WORDS = 10;
    /** The same for the only line of a block: it more often holds them all. */
    private static final int MOST_WORDS_ALONE = 6;

    private static final String[] HEADINGS = {
        "khám phá thêm chủ đề",
        "xem thêm chủ đề",
        "xem thêm về",
        "từ khóa liên quan",
        "từ khóa",
        "từ khoá",
        "chủ đề",
        "tags",
        "tag",
        "thẻ",
        "keywords"
    };

    private TagLines() {}

    /** Returns the topics of {@code lines}, each once, in order. */
    public static List<String> of(List<String> lines) {
        Set<String> tags = new LinkedHashSet<>();
        int most =
                lines.stream().filter(line -> !withoutHeading(line).isBlank()).count() > 1
                        ? MOST_WORDS
                        : MOST_WORDS_ALONE;
        for (String line : lines) {
            List<String> parts = split(withoutHeading(VietnameseText.trim(line)));
            int limit = parts.size() > 1 ? MOST_WORDS : most;
            for (String tag : parts) {
                String trimmed = VietnameseText.trim(tag);
                while (trimmed.endsWith(",") || trimmed.endsWith(".") || trimmed.endsWith(";")) {
                    trimmed = VietnameseText.trim(trimmed.substring(0, trimmed.length() - 1));
                }
                if (trimmed.length() > 1 && words(trimmed) <= limit) {
                    tags.add(trimmed);
                }
            }
        }
        return List.copyOf(tags);
    }

    private static String withoutHeading(String line) {
        // headings are compared in NFC; what is cut has the length that the source has
        for (String heading : HEADINGS) {
            for (String form :
                    List.of(heading, java.text.Normalizer.normalize(heading, java.text.Normalizer.Form.NFD))) {
                if (line.toLowerCase(Locale.ROOT).startsWith(form)
                        && (line.length() == form.length() || !Character.isLetterOrDigit(line.charAt(form.length())))) {
                    String rest = VietnameseText.trim(line.substring(form.length()));
                    boolean colon = rest.startsWith(":");
                    return rest.isEmpty() || colon ? rest.substring(colon ? 1 : 0) : line;
                }
            }
        }
        return line;
    }

    private static List<String> split(String line) {
        boolean hash = line.indexOf('#') >= 0;
        boolean comma = !hash && (line.indexOf(',') >= 0 || line.indexOf(';') >= 0);
        List<String> parts = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            boolean gap = i + 1 < line.length()
                    && VietnameseText.isInvisible(c)
                    && VietnameseText.isInvisible(line.charAt(i + 1));
            if (c == '\t' || gap || (hash && c == '#') || (comma && (c == ',' || c == ';'))) {
                parts.add(line.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(line.substring(start));
        return parts;
    }

    private static int words(String text) {
        int words = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!VietnameseText.isInvisible(text.charAt(i))
                    && (i == 0 || VietnameseText.isInvisible(text.charAt(i - 1)))) {
                words++;
            }
        }
        return words;
    }
}
