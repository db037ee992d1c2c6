// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.text;

import org.jspecify.annotations.Nullable;

/** Plain text as Markdown (CommonMark 0.31) that shows the same characters. */
public final class Markdown {
    /** Mean something anywhere in a paragraph. */
    private static final String ANYWHERE = "\\`*_[]<>&~|";

    private Markdown() {}

    /** Returns one paragraph with everything escaped that Markdown would read as markup; null stays null. */
    public static @Nullable String escape(@Nullable String paragraph) {
        if (paragraph == null) {
            return null;
        }
        StringBuilder out = new StringBuilder(paragraph.length() + 16);
        int start = opensBlock(paragraph);
        for (int i = 0; i < paragraph.length(); i++) {
            char c = paragraph.charAt(i);
            if (i == start || ANYWHERE.indexOf(c) >= 0) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** Returns the index of the mark that would open a heading, list or rule; -1 where none would. */
    private static int opensBlock(String text) {
        if (text.isEmpty()) {
            return -1;
        }
        char first = text.charAt(0);
        if (first == '#' || first == '+' || first == '-' || first == '=') {
            return 0;
        }
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean list = digits > 0
                && digits < text.length()
                && (text.charAt(digits) == '.' || text.charAt(digits) == ')')
                && (digits + 1 == text.length() || text.charAt(digits + 1) == ' ');
        return list ? digits : -1;
    }
}
