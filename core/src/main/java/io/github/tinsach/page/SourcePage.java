// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.page;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page as read: its lines, and what it says of itself. Text and HTML look the same from here on.
 *
 * @param source the input after decoding; lines point into it
 * @param lines in order, blank ones too
 * @param html whether the lines come from HTML
 * @param url the page's address as the caller gave it; null when unknown
 * @param metadata {@link Metadata#NONE} for text
 * @param warnings what could not be read and why, one clear sentence each; a page over a limit has no lines and a warning
 *     that names the limit
 */
public record SourcePage(
        String source,
        List<Line> lines,
        boolean html,
        @Nullable String url,
        Metadata metadata,
        List<String> warnings) {
    public SourcePage {
        Objects.requireNonNull(source, "source");
        lines = List.copyOf(lines);
        Objects.requireNonNull(metadata, "metadata");
        warnings = List.copyOf(warnings);
    }

    /** A page that was read without a warning. */
    public SourcePage(String source, List<Line> lines, boolean html, @Nullable String url, Metadata metadata) {
        this(source, lines, html, url, metadata, List.of());
    }
}
