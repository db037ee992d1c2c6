// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.page;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One line of a page before it is judged.
 *
 * @param number from 1
 * @param text without its end; never normalized
 * @param start index of its first UTF-16 unit in the input (text or HTML source)
 * @param end index after its last unit, line end left out
 * @param markup what the HTML says of the line; null for text pages
 */
public record Line(
        int number,
        String text,
        int start,
        int end,
        @Nullable Markup markup) {
    public Line {
        Objects.requireNonNull(text, "text");
    }
}
