// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.model;

/**
 * A half-open range of a text, in UTF-16 units.
 *
 * @param start index of the first unit
 * @param end index after the last unit
 */
public record Span(int start, int end) {
    /** Checks that the range runs forward from a valid index. */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** Returns the part of {@code text} that this span covers. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Returns the length in UTF-16 units. */
    public int length() {
        return end - start;
    }
}
