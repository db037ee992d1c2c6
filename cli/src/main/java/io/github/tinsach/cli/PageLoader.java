// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.cli;

import io.github.tinsach.NewsPage;
import io.github.tinsach.NewsPage.Format;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One file, one page. */
final class PageLoader {
    /** Far above any page; such a file is many pages, or none. */
    static final int MOST_BYTES = 256 << 20;

    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private PageLoader() {}

    /** Returns the page of a file that can be opened at any time. */
    static Item load(Input input, @Nullable InputKind kind) throws IOException {
        try (InputStream in = Files.newInputStream(Objects.requireNonNull(input.file()))) {
            return load(input, in, kind);
        }
    }

    /** Returns the page that {@code in} holds. */
    static Item load(Input input, InputStream in, @Nullable InputKind kind) throws IOException {
        byte[] bytes = in.readNBytes(MOST_BYTES + 1);
        if (bytes.length > MOST_BYTES) {
            throw new IOException("larger than " + (MOST_BYTES >> 20) + " MB: that is no single page");
        }
        String binary = NoPage.kind(bytes);
        if (binary != null) {
            throw new IOException("not a page: this is " + binary);
        }
        if (kind == null && NoPage.isJsonDocument(bytes)) {
            throw new IOException("not a page: this is a JSON document; records are read one a line");
        }
        NewsPage page = NewsPage.decode(input.id(), bytes, format(input.file(), bytes, kind), null, null);
        return new Item.Page(withByteOrderMark(page, bytes));
    }

    private static Format format(@Nullable Path file, byte[] bytes, @Nullable InputKind kind) {
        if (kind != null) {
            return kind == InputKind.HTML ? Format.HTML : Format.TEXT;
        }
        String name = file == null ? "" : file.toString().toLowerCase(Locale.ROOT);
        boolean named = name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml");
        // a name is a hint only: a text file that somebody called .html is still text
        return named && hasTag(bytes) ? Format.HTML : Format.AUTO;
    }

    private static boolean hasTag(byte[] bytes) {
        for (int i = 0; i + 1 < bytes.length; i++) {
            if (bytes[i] == '<' && (Character.isLetter(bytes[i + 1]) || bytes[i + 1] == '!' || bytes[i + 1] == '?')) {
                return true;
            }
        }
        return false;
    }

    /** The lines of a text page are the file again, its byte order mark included. */
    private static NewsPage withByteOrderMark(NewsPage page, byte[] bytes) {
        String text = page.content();
        boolean marked =
                bytes.length >= 3 && bytes[0] == (byte) 0xEF && bytes[1] == (byte) 0xBB && bytes[2] == (byte) 0xBF;
        if (!marked
                || page.format() == Format.HTML
                || text.stripLeading().startsWith("<")
                || (!text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK)) {
            return page;
        }
        return new NewsPage(page.id(), BYTE_ORDER_MARK + text, page.format(), page.url(), List.copyOf(page.warnings()));
    }
}
