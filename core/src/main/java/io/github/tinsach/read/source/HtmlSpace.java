// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.read.source;

/** What the HTML standard calls ASCII whitespace: it parts attributes and is folded in texts. */
public final class HtmlSpace {
    private HtmlSpace() {}

    /** Returns whether {@code c} is white space of HTML: space, tab, line feed, form feed or carriage return. */
    public static boolean is(char c) {
        return c <= ' ' && (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\f');
    }
}
