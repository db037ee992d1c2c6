// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.meta.byline;

import io.github.tinsach.text.NfcView;
import io.github.tinsach.text.VietnameseText;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Topic words of tag lines: one a line, or parted by commas, {@code #} or wide gaps. A line whose topics stand side by side
 * with single spaces cannot be parted and gives nothing.
 */
public final class TagLines {
    /** A topic of more words than this is several that nothing parts. */
    private static final int MOST_WORDS = 10;
    /** The same for the only line of a block: it more often holds them all. */
    private static final int MOST_WORDS_ALONE = 6;

    private static final int LONGEST_HEADING = 64;
    private static final int LONGEST_TAG = 120;

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
        if (lines.isEmpty()) {
            return List.of();
        }
        Map<String, String> tags = new LinkedHashMap<>();
        int most = areSeveral(lines) ? MOST_WORDS : MOST_WORDS_ALONE;
        for (String line : lines) {
            List<String> parts = split(withoutHeading(VietnameseText.trim(line)));
            int limit = parts.size() > 1 ? MOST_WORDS : most;
            for (String tag : parts) {
                String trimmed = VietnameseText.trim(tag);
                while (trimmed.length() <= LONGEST_TAG
                        && (trimmed.endsWith(",") || trimmed.endsWith(".") || trimmed.endsWith(";"))) {
                    trimmed = VietnameseText.trim(trimmed.substring(0, trimmed.length() - 1));
                }
                if (trimmed.length() > 1 && trimmed.length() <= LONGEST_TAG && words(trimmed) <= limit) {
                    tags.putIfAbsent(VietnameseText.key(trimmed), trimmed);
                }
            }
        }
        return List.copyOf(tags.values());
    }

    private static boolean areSeveral(List<String> lines) {
        int topics = 0;
        for (String line : lines) {
            topics += withoutHeading(line).isBlank() ? 0 : 1;
        }
        return topics > 1;
    }

    private static String withoutHeading(String line) {
        // headings are compared in NFC; what is cut has the length that the source has
        NfcView view = NfcView.of(line.length() > LONGEST_HEADING ? line.substring(0, LONGEST_HEADING) : line);
        String text = view.text();
        for (String heading : HEADINGS) {
            int end = heading.length();
            if (text.regionMatches(true, 0, heading, 0, end)
                    && (text.length() == end || !Character.isLetterOrDigit(text.charAt(end)))) {
                String rest = VietnameseText.trim(line.substring(view.toSource(end)));
                boolean colon = rest.startsWith(":");
                return rest.isEmpty() || colon ? rest.substring(colon ? 1 : 0) : line;
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
