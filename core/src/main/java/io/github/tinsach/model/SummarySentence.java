// SPDX-License-Identifier: Apache-2.0
package io.github.tinsach.model;

import java.util.Objects;

/**
 * A sentence of the article chosen for its summary.
 *
 * @param text the sentence as printed
 * @param line number of the line it stands on, from 1
 */
public record SummarySentence(String text, int line) {
    /** Checks its parts. */
    public SummarySentence {
        Objects.requireNonNull(text, "text");
    }
}
