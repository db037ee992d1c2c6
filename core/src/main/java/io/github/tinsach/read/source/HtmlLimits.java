// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.source;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a page may have at most. Real pages stay below a tenth of each: the largest of some three hundred that were measured
 * has 1.5 million characters and 4,000 tags. With these limits any page is read within {@code -Xmx256m}.
 */
public final class HtmlLimits {
    static final int MOST_CHARACTERS = 12_000_000;
    static final int MOST_TAGS = 400_000;
    public static final int MOST_LINES = 400_000;
    /** A parser puts long names together piece by piece, each time anew. */
    static final int LONGEST_NAME = 10_000;

    private HtmlLimits() {}

    /** Returns which limit {@code html} is over, as a sentence; null when it is within all that show before parsing. */
    public static @Nullable String exceededBy(String html) {
        if (html.length() > MOST_CHARACTERS) {
            return String.format(
                    Locale.ROOT,
                    "HTML of %,d characters was not read: the limit is %,d",
                    html.length(),
                    MOST_CHARACTERS);
        }
        // the shortest tag has three characters
        if (html.length() <= 3 * MOST_TAGS) {
            return null;
        }
        int tags = 0;
        for (int at = html.indexOf('<'); at >= 0; at = html.indexOf('<', at + 1)) {
            if (at + 1 == html.length() || !SourceTags.isLetter(html.charAt(at + 1))) {
                continue;
            }
            if (++tags > MOST_TAGS) {
                return String.format(
                        Locale.ROOT, "HTML of more than %,d tags was not read: that is the limit", MOST_TAGS);
            }
            if (!endsWithin(html, at + 1, LONGEST_NAME)) {
                return String.format(
                        Locale.ROOT,
                        "HTML with a tag's name of more than %,d characters was not read: that is the limit",
                        LONGEST_NAME);
            }
        }
        return null;
    }

    private static boolean endsWithin(String html, int name, int most) {
        for (int i = name; i < html.length(); i++) {
            char c = html.charAt(i);
            if (c <= ' ' || c == '>' || c == '/' || c == '<') {
                return true;
            }
            if (i - name > most) {
                return false;
            }
        }
        return true;
    }

    /** Returns the sentence for a page of too many lines. */
    public static String lines() {
        return String.format(Locale.ROOT, "HTML of more than %,d lines was not read: that is the limit", MOST_LINES);
    }
}
