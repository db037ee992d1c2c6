// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.model;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of the page with its label. All lines of a text page, each {@code text + lineEnd}, are the input again.
 *
 * @param number from 1
 * @param text the line as the page has it, without its end
 * @param lineEnd {@code "\n"}, {@code "\r\n"}, {@code "\r"}, or empty on the last line; empty on lines of an HTML page
 * @param label what the line is
 * @param rule the kebab-case id of the rule that decided, stable over versions, for programs
 * @param reason why, for people
 * @param source where the line's text stands in the HTML source; null for text pages
 */
public record LabelledLine(
        int number,
        String text,
        String lineEnd,
        Label label,
        String rule,
        String reason,
        @Nullable Span source) {
    /** Checks its parts. */
    public LabelledLine {
        if (number < 1) {
            throw new IllegalArgumentException("line number: " + number);
        }
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(lineEnd, "lineEnd");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(reason, "reason");
    }
}
