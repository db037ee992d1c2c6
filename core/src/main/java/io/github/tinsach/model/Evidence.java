// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.model;

import java.util.Objects;

/**
 * Where a value comes from.
 *
 * @param line number of the line, from 1; 0 when the value comes from the page's metadata, its URL or the caller
 * @param text the words it was read from, as printed
 * @param how how it was read, for people: {@code "dateline in the lead"}; conflicts with other readings are named here
 */
public record Evidence(int line, String text, String how) {
    /** Checks its parts. */
    public Evidence {
        if (line < 0) {
            throw new IllegalArgumentException("line: " + line);
        }
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(how, "how");
    }
}
