// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read;

import io.github.tinsach.page.Line;
import io.github.tinsach.page.Metadata;
import io.github.tinsach.page.SourcePage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Text to lines. A line ends at LF, CR LF, or, in a text without any LF, at CR; so line numbers are those that every
 * editor and {@code grep -n} show.
 */
public final class TextReader {
    /** Lines of pages have about as many characters; room for so many lines is made at once. */
    private static final int USUAL_LINE = 40;

    private TextReader() {}

    /** Returns the page of {@code text}; text, line ends and byte order mark together are the input again. */
    public static SourcePage read(String text, @Nullable String url) {
        char end = text.indexOf('\n') < 0 ? '\r' : '\n';
        List<Line> lines = new ArrayList<>(text.length() / USUAL_LINE + 1);
        int start = 0;
        while (start < text.length()) {
            int found = text.indexOf(end, start);
            int next = found < 0 ? text.length() : found + 1;
            int stop = found < 0 ? next : found;
            if (end == '\n' && found > start && text.charAt(found - 1) == '\r') {
                stop--;
            }
            lines.add(new Line(lines.size() + 1, start == stop ? "" : text.substring(start, stop), start, stop, null));
            start = next;
        }
        return new SourcePage(text, lines, false, url, Metadata.NONE);
    }
}
