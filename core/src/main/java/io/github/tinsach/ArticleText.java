// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.model.Extraction;
import io.github.tinsach.model.Label;
import io.github.tinsach.text.Markdown;
import io.github.tinsach.text.VietnameseText;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The article as text: headline, lead and paragraphs, with an empty line between them. Empty where there is no article. */
public final class ArticleText {
    private ArticleText() {}

    /** Returns the article as plain text, the words as printed; ends with a line end unless it is empty. */
    public static String plain(Extraction extraction) {
        StringBuilder text = new StringBuilder();
        append(text, "", extraction.headline(), "");
        append(text, "", extraction.lead(), "");
        extraction.body().forEach(paragraph -> append(text, "", paragraph, ""));
        return text.toString();
    }

    /**
     * Returns the article as Markdown: the headline as first-level heading, the lead in bold, subheads as second-level
     * headings. Characters that mean something in Markdown are escaped; ends with a line end unless it is empty.
     */
    public static String markdown(Extraction extraction) {
        Set<String> subheads = extraction.lines().stream()
                .filter(line -> line.label() == Label.SUBHEAD)
                .map(line -> VietnameseText.trim(line.text()))
                .collect(Collectors.toSet());
        StringBuilder text = new StringBuilder();
        append(text, "# ", Markdown.escape(extraction.headline()), "");
        append(text, "**", Markdown.escape(extraction.lead()), "**");
        for (String paragraph : extraction.body()) {
            append(text, subheads.contains(paragraph) ? "## " : "", Markdown.escape(paragraph), "");
        }
        return text.toString();
    }

    private static void append(StringBuilder text, String before, @Nullable String paragraph, String after) {
        if (paragraph != null) {
            text.append(text.isEmpty() ? "" : "\n")
                    .append(before)
                    .append(paragraph)
                    .append(after)
                    .append('\n');
        }
    }
}
