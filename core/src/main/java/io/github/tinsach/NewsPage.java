// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach;

import io.github.tinsach.read.encoding.DecodedText;
import io.github.tinsach.read.encoding.Decoder;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A page to extract from.
 *
 * @param id how the caller names it; comes back as {@code id}
 * @param content the page, decoded
 * @param format what the content is
 * @param url its address, where known: some addresses tell the date
 * @param warnings what went wrong before, passed on to the result
 */
public record NewsPage(
        String id, String content, Format format, @Nullable String url, List<String> warnings) {
    /** What the content of a page is. */
    public enum Format {
        /** Told from the content itself. */
        AUTO,
        /** Scraped text, a block a line. */
        TEXT,
        /** The page as served. */
        HTML
    }

    /** Checks its parts. */
    public NewsPage {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(format, "format");
        warnings = List.copyOf(warnings);
    }

    /** Returns a page without an address whose format is told from its content. */
    public static NewsPage of(String id, String content) {
        return new NewsPage(id, content, Format.AUTO, null, List.of());
    }

    /**
     * Returns a page from bytes: UTF-8, UTF-16, windows-1258, TCVN3 or VNI, told from the bytes themselves.
     *
     * @param declaredCharset the encoding that somebody declared, null where nobody did; it does not win over valid UTF-8
     */
    public static NewsPage decode(
            String id, byte[] content, Format format, @Nullable String url, @Nullable String declaredCharset) {
        DecodedText decoded = Decoder.decode(content, declaredCharset);
        return new NewsPage(id, decoded.text(), format, url, decoded.warnings());
    }
}
